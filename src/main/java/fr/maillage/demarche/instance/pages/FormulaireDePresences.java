package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Deroule.Presence;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads and shows who was there. The members of the body are proposed first. */
@Component
class FormulaireDePresences {
    /** The answer of a line that is not kept. */
    private static final String NON_NOTE = "non-note";

    private static final List<Option> ETATS = Stream.concat(
                    Stream.of(new Option(NON_NOTE, "non noté")),
                    Arrays.stream(Presence.Etat.values()).map(e -> new Option(e.name(), e.libelle())))
            .toList();

    private final Acteurs acteurs;
    private final NomsDActeurs noms;

    FormulaireDePresences(Acteurs acteurs, NomsDActeurs noms) {
        this.acteurs = acteurs;
        this.noms = noms;
    }

    /** What was noted, then the members of whom nothing was. */
    LectureDeFormulaire de(Instance instance, Deroule deroule) {
        var cites = noms.desPresences(instance.demarche(), deroule.presences());
        var membres = noms.desMembres(instance.demarche(), instance.membres());
        var valeurs = new HashMap<String, String>();
        int i = 0;
        for (var presence : deroule.presences()) {
            valeurs.put("structure-" + i, cites.structure(presence.structure()));
            valeurs.put("personne-" + i, presence.personne() == null ? NomsDActeurs.AUCUNE : presence.personne());
            valeurs.put("etat-" + i, presence.etat().name());
            valeurs.put("nombre-" + i, String.valueOf(presence.nombre()));
            i++;
        }
        for (var membre : instance.membres()) {
            boolean note = deroule.presences().stream()
                    .anyMatch(p -> p.structure().equals(membre.structure())
                            && java.util.Objects.equals(p.personne(), membre.personne()));
            if (!note) {
                valeurs.put("structure-" + i, membres.structure(membre.structure()));
                valeurs.put("personne-" + i, membre.personne() == null ? NomsDActeurs.AUCUNE : membre.personne());
                valeurs.put("etat-" + i, NON_NOTE);
                i++;
            }
        }
        valeurs.put(Rangee.NOMBRE, String.valueOf(i + Rangee.EN_PLUS));
        return LectureDeFormulaire.de(valeurs);
    }

    Optional<Deroule> lire(String demarche, LectureDeFormulaire lecture, Deroule avant) {
        int rangees = FormulaireDInstance.rangees(lecture, Deroule.PRESENCES_MAX);
        var personnes = noms.personnes(demarche, "");
        for (int i = 0; i < rangees; i++) {
            var structure = lecture.texte("structure-" + i, StructureDeDemarche.NOM_MAX);
            var personne = lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE);
            if (structure.isEmpty() && !personne.equals(NomsDActeurs.AUCUNE)) {
                lecture.refuser("structure-" + i, "Dites de quelle structure il s’agit.");
            }
            if (!structure.isEmpty() && note(lecture, i)) {
                lecture.parmi("etat-" + i, ETATS, "Choisissez présent, excusé ou absent.");
                lecture.entier("nombre-" + i, 1, Presence.NOMBRE_MAX, "Écrivez combien de personnes, de 1 à 999.");
                if (personne.equals(NomsDActeurs.AUCUNE)) {
                    continue;
                }
                boolean deja = avant.presences().stream().anyMatch(p -> personne.equals(p.personne()));
                if (!deja) {
                    lecture.parmi(
                            "personne-" + i,
                            personnes,
                            "Cette personne n’est plus dans la démarche. Choisissez-en une autre.");
                }
            }
        }
        if (!lecture.juste()) {
            return Optional.empty();
        }
        var presences = new ArrayList<Presence>();
        for (int i = 0; i < rangees; i++) {
            if (!lecture.valeur("structure-" + i).isEmpty() && note(lecture, i)) {
                var personne = lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE);
                boolean nommee = !personne.isEmpty() && !personne.equals(NomsDActeurs.AUCUNE);
                presences.add(new Presence(
                        acteurs.structureNommee(demarche, lecture.valeur("structure-" + i)),
                        nommee ? personne : null,
                        Presence.Etat.valueOf(lecture.valeur("etat-" + i)),
                        nommee
                                ? 1
                                : lecture.entier("nombre-" + i, 1, Presence.NOMBRE_MAX, "")
                                        .orElse(1)));
            }
        }
        return Optional.of(new Deroule(avant.releve(), avant.points(), presences, avant.decisions()));
    }

    private static boolean note(LectureDeFormulaire lecture, int rang) {
        var etat = lecture.valeur("etat-" + rang, NON_NOTE);
        return !etat.equals(NON_NOTE);
    }

    List<Rangee> rangees(String demarche, Deroule deroule, LectureDeFormulaire lecture) {
        var personnes = new ArrayList<>(noms.personnes(demarche, "Sans nom"));
        var citees = noms.desPresences(demarche, deroule.presences());
        for (var presence : deroule.presences()) {
            // A person whose name was erased since stays an answer: her attendance counts.
            if (presence.personne() != null
                    && personnes.stream().noneMatch(o -> o.valeur().equals(presence.personne()))) {
                personnes.add(new Option(presence.personne(), citees.personne(presence.personne())));
            }
        }
        var rangees = new ArrayList<Rangee>();
        int remplies = FormulaireDInstance.rangees(lecture, Deroule.PRESENCES_MAX);
        for (int i = 0; i < remplies; i++) {
            rangees.add(new Rangee(
                    "Ligne " + (i + 1),
                    List.of(
                            ChampTexte.de(
                                    lecture.etiquette("structure-" + i, "Structure"), lecture.valeur("structure-" + i)),
                            new Liste(
                                    lecture.etiquette("personne-" + i, "Qui"),
                                    personnes,
                                    lecture.valeur("personne-" + i, NomsDActeurs.AUCUNE)),
                            new Liste(
                                    lecture.etiquette("etat-" + i, "Présence"),
                                    ETATS,
                                    lecture.valeur("etat-" + i, Presence.Etat.PRESENT.name())),
                            ChampTexte.de(
                                            lecture.etiquette("nombre-" + i, "Combien"),
                                            lecture.valeur("nombre-" + i, "1"))
                                    .numerique(3))));
        }
        return rangees;
    }
}
