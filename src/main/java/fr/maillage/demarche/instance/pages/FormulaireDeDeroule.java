package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Deroule.Point;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and shows the forms of an agenda and of minutes. */
final class FormulaireDeDeroule {
    private FormulaireDeDeroule() {}

    static LectureDeFormulaire agenda(Deroule deroule) {
        var valeurs = new HashMap<String, String>();
        valeurs.put(Rangee.NOMBRE, String.valueOf(deroule.points().size() + Rangee.EN_PLUS));
        for (int i = 0; i < deroule.points().size(); i++) {
            var point = deroule.points().get(i);
            valeurs.put("rang-" + i, String.valueOf(i + 1));
            valeurs.put("point-" + i, point.titre());
            valeurs.put("duree-" + i, point.duree() == null ? "" : String.valueOf(point.duree()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    private record Range(int rang, Point point) {}

    /** The meeting with the agenda of the form; empty when something is wrong. An item whose notes are written cannot be emptied by mistake. */
    static Optional<Deroule> lireAgenda(LectureDeFormulaire lecture, Deroule avant) {
        var points = new ArrayList<Range>();
        for (int i = 0; i < FormulaireDInstance.rangees(lecture, Deroule.POINTS_MAX); i++) {
            var titre = lecture.texte("point-" + i, Point.TITRE_MAX);
            var notes = i < avant.points().size() ? avant.points().get(i).notes() : "";
            var duree = lecture.entier(
                    "duree-" + i, 1, Point.DUREE_MAX, "Écrivez un nombre de minutes, de 1 à " + Point.DUREE_MAX + ".");
            int rang = lecture.entier("rang-" + i, 0, 999, "Écrivez un nombre de 0 à 999.")
                    .orElse(1000 + i);
            if (titre.isEmpty() && !notes.isEmpty()) {
                lecture.refuser(
                        "point-" + i,
                        "Ce point a des notes dans le compte rendu. Gardez son titre, ou videz d’abord ses notes.");
            } else if (!titre.isEmpty()) {
                points.add(new Range(
                        rang, new Point(titre, duree.isPresent() ? (Integer) duree.getAsInt() : null, notes)));
            }
        }
        points.sort(Comparator.comparingInt(Range::rang));
        return lecture.juste()
                ? Optional.of(new Deroule(
                        avant.releve(),
                        points.stream().map(Range::point).toList(),
                        avant.presences(),
                        avant.decisions()))
                : Optional.empty();
    }

    static List<Rangee> rangeesDeLAgenda(LectureDeFormulaire lecture) {
        var rangees = new ArrayList<Rangee>();
        for (int i = 0; i < FormulaireDInstance.rangees(lecture, Deroule.POINTS_MAX); i++) {
            rangees.add(new Rangee(
                    "Point " + (i + 1),
                    List.of(
                            ChampTexte.de(lecture.etiquette("rang-" + i, "Ordre"), lecture.valeur("rang-" + i))
                                    .numerique(3),
                            ChampTexte.de(lecture.etiquette("point-" + i, "Sujet"), lecture.valeur("point-" + i)),
                            ChampTexte.de(
                                            lecture.etiquette("duree-" + i, "Durée en minutes"),
                                            lecture.valeur("duree-" + i))
                                    .numerique(4))));
        }
        return rangees;
    }

    static LectureDeFormulaire compteRendu(Deroule deroule) {
        var valeurs = new HashMap<String, String>(
                Map.of("releve", deroule.releve(), "decisions", String.join("\n", deroule.decisions())));
        for (int i = 0; i < deroule.points().size(); i++) {
            valeurs.put("notes-" + i, deroule.points().get(i).notes());
        }
        return LectureDeFormulaire.de(valeurs);
    }

    static Optional<Deroule> lireCompteRendu(LectureDeFormulaire lecture, Deroule avant) {
        var releve = lecture.texte("releve", Deroule.TEXTE_MAX);
        var points = new ArrayList<Point>();
        for (int i = 0; i < avant.points().size(); i++) {
            var point = avant.points().get(i);
            points.add(new Point(point.titre(), point.duree(), lecture.texte("notes-" + i, Deroule.TEXTE_MAX)));
        }
        var decisions = lecture.valeur("decisions")
                .lines()
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
        if (decisions.size() > Deroule.DECISIONS_MAX) {
            lecture.refuser(
                    "decisions", "Une réunion a " + Deroule.DECISIONS_MAX + " décisions au plus. Regroupez-en.");
        }
        if (decisions.stream().anyMatch(d -> d.length() > Deroule.DECISION_MAX)) {
            lecture.refuser(
                    "decisions", "Une décision a " + Deroule.DECISION_MAX + " caractères au plus. Raccourcissez-la.");
        }
        return lecture.juste()
                ? Optional.of(new Deroule(releve, points, avant.presences(), decisions))
                : Optional.empty();
    }

    static List<Saisie> saisiesDuCompteRendu(LectureDeFormulaire lecture, Deroule deroule) {
        var saisies = new ArrayList<Saisie>();
        saisies.add(new ZoneDeTexte(
                lecture.etiquette("releve", "En introduction"), lecture.valeur("releve"), 4, Deroule.TEXTE_MAX));
        for (int i = 0; i < deroule.points().size(); i++) {
            saisies.add(new ZoneDeTexte(
                    lecture.etiquette(
                            "notes-" + i,
                            (i + 1) + ". " + deroule.points().get(i).titre()),
                    lecture.valeur("notes-" + i),
                    4,
                    Deroule.TEXTE_MAX));
        }
        saisies.add(new ZoneDeTexte(
                lecture.etiquette("decisions", "Décisions")
                        .avecAide(
                                "Une décision par ligne. N’y écrivez pas de nom de personne\u00a0: nommez la structure ou la fonction."),
                lecture.valeur("decisions"),
                5,
                Deroule.DECISIONS_MAX * Deroule.DECISION_MAX));
        return saisies;
    }
}
