package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;

/** From hours to French: the rules of an ordinary week make the table, the others make notes. */
final class LectureEnFrancais {
    /** A Monday in an ordinary week: the rules read here do not depend on it. */
    private static final LocalDate LUNDI = LocalDate.of(2026, 1, 5);

    private static final Quand.Calendrier ORDINAIRE = new Quand.Calendrier(jour -> false, jour -> false);

    private LectureEnFrancais() {}

    static Semaine lire(Horaires horaires) {
        var regles = horaires.regles();
        var table = regles.stream().filter(LectureEnFrancais::enTable).toList();
        var jours = jours(table);
        var notes = new LinkedHashSet<String>();
        try {
            for (var regle : regles) {
                if (enTable(regle)) {
                    auxConges(regle, notes);
                } else {
                    notes.add(note(regle));
                }
            }
        } catch (MotsDeRegle.SansMots e) {
            notes.clear();
            notes.add("Horaires détaillés, dans la notation d’OpenStreetMap\u00a0: " + horaires.osm());
        }
        // A week where every day is « fermé » because only notes speak would read as a closed place.
        return new Semaine(
                jours.stream().allMatch(Semaine.Jour::ferme) && !toutFerme(regles) ? List.of() : jours,
                List.copyOf(notes));
    }

    private static boolean toutFerme(List<Regle> regles) {
        return regles.stream().allMatch(regle -> regle.etat() == Ouverture.FERME && enTable(regle));
    }

    private static boolean enTable(Regle regle) {
        return regle.quand().hebdomadaire()
                && regle.lien() != Regle.Lien.REPLI
                && !(regle.quand().toujours() && regle.plages().isEmpty() && regle.etat() != Ouverture.FERME);
    }

    private static List<Semaine.Jour> jours(List<Regle> regles) {
        var jours = new ArrayList<Semaine.Jour>();
        for (var jour : DayOfWeek.values()) {
            var creneaux = Journee.de(regles, LUNDI.plusDays(jour.getValue() - 1L), ORDINAIRE, true);
            jours.add(new Semaine.Jour(
                    jour, creneaux.stream().map(LectureEnFrancais::creneau).toList()));
        }
        return jours;
    }

    private static String creneau(Journee.Creneau creneau) {
        var mot = creneau.precision();
        if (creneau.debut() == 0 && creneau.fin() == Journee.MINUTES && !creneau.dit()) {
            return creneau.etat() == Ouverture.OUVERT
                    ? "toute la journée" + (mot == null ? "" : " (" + mot + ")")
                    : mot == null ? "horaires non précisés" : mot;
        }
        return MotsFrancais.plage(creneau.debut(), creneau.fin())
                + (mot == null ? (creneau.etat() == Ouverture.INCONNU ? " (à confirmer)" : "") : " (" + mot + ")");
    }

    /** {@code Mo-Fr,PH 09:00-12:00}: the table says Monday to Friday, a note says the public holidays. */
    private static void auxConges(Regle regle, LinkedHashSet<String> notes) {
        if (!regle.quand().conges().isEmpty()) {
            notes.add(MotsFrancais.majuscule(
                    MotsDeRegle.conges(regle.quand().conges()) + "\u00a0: " + MotsDeRegle.heures(regle)));
        }
    }

    private static String note(Regle regle) {
        var quand = regle.quand();
        if (quand.toujours()) {
            return toujours(regle);
        }
        var moment = MotsDeRegle.moment(quand);
        if (regle.lien() == Regle.Lien.REPLI) {
            return MotsFrancais.majuscule(moment) + ", en dehors de ces horaires\u00a0: " + MotsDeRegle.heures(regle);
        }
        if (regle.etat() == Ouverture.FERME && regle.plages().isEmpty()) {
            var motif = regle.precision() == null ? "" : " (" + regle.precision() + ")";
            return "Fermé " + moment + motif;
        }
        return MotsFrancais.majuscule(moment) + "\u00a0: " + MotsDeRegle.heures(regle);
    }

    private static String toujours(Regle regle) {
        var repli = regle.lien() == Regle.Lien.REPLI;
        if (regle.plages().isEmpty() && regle.etat() == Ouverture.OUVERT && !repli) {
            return "Ouvert tous les jours, 24\u00a0h sur 24"
                    + (regle.precision() == null ? "" : " (" + regle.precision() + ")");
        }
        var heures = MotsDeRegle.heures(regle);
        return repli ? "En dehors de ces horaires\u00a0: " + heures : MotsFrancais.majuscule(heures);
    }

    static List<String> lignes(Semaine semaine) {
        var lignes = new ArrayList<String>();
        var parJour = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        semaine.jours().stream()
                .filter(jour -> !jour.ferme())
                .forEach(jour -> parJour.put(jour.jour(), jour.enClair()));
        EcritureOsm.groupes(parJour)
                .forEach((plages, jours) ->
                        lignes.add(MotsFrancais.majuscule(MotsDeRegle.jours(jours)) + "\u00a0: " + plages));
        if (parJour.isEmpty() && !semaine.jours().isEmpty()) {
            lignes.add("Fermé");
        }
        lignes.addAll(semaine.notes());
        return lignes;
    }
}
