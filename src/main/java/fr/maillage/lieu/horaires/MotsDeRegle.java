package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The French words of the parts of a rule. */
final class MotsDeRegle {
    private MotsDeRegle() {}

    /** A rule that would need more words than people would read. */
    static final class SansMots extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** {@code les semaines impaires, en juillet et août, le mardi}. */
    static String moment(Quand quand) {
        var mots = new ArrayList<String>();
        if (!quand.annees().isEmpty()) {
            mots.add(MotsFrancais.et(
                    quand.annees().stream().map(MotsDeRegle::annees).toList()));
        }
        if (!quand.periodes().isEmpty()) {
            mots.add(MotsDeDate.periodes(quand.periodes()));
        }
        if (!quand.semaines().isEmpty()) {
            mots.add(semaines(quand.semaines()));
        }
        if (!quand.conges().isEmpty() && quand.congesSeuls()) {
            mots.add(conges(quand.conges()));
        }
        var jours = joursEtConges(quand);
        if (!jours.isEmpty()) {
            mots.add(jours);
        }
        return String.join(", ", mots);
    }

    private static String joursEtConges(Quand quand) {
        var mots = new ArrayList<String>();
        var simples = EnumSet.noneOf(DayOfWeek.class);
        for (var jours : quand.jours()) {
            if (jours.decalage() != 0) {
                throw new SansMots();
            }
            if (jours.rangs().isEmpty()) {
                simples.addAll(jours.jours());
            }
        }
        if (!simples.isEmpty()) {
            mots.add(jours(simples));
        }
        for (var rangs : quand.jours().stream()
                .map(Quand.Jours::rangs)
                .distinct()
                .filter(r -> !r.isEmpty())
                .toList()) {
            var jours = new TreeSet<DayOfWeek>();
            quand.jours().stream().filter(j -> j.rangs().equals(rangs)).forEach(j -> jours.addAll(j.jours()));
            mots.add(duMois(rangs, jours));
        }
        if (!quand.congesSeuls() && !quand.conges().isEmpty()) {
            mots.add(conges(quand.conges()));
        }
        return MotsFrancais.et(mots);
    }

    /** {@code les 2e et 4e mardis du mois}, {@code le dernier lundi du mois}. */
    private static String duMois(Set<Integer> rangs, Collection<DayOfWeek> jours) {
        var ordre = new ArrayList<>(rangs);
        ordre.sort(java.util.Comparator.comparingInt(r -> r > 0 ? r : 100 - r));
        var pluriel = rangs.size() > 1 ? "s" : "";
        var noms = jours.stream().map(jour -> MotsFrancais.jour(jour) + pluriel).toList();
        return (rangs.size() > 1 ? "les " : "le ")
                + MotsFrancais.et(ordre.stream().map(MotsDeRegle::rang).toList())
                + " " + MotsFrancais.et(noms) + " du mois";
    }

    private static String rang(int rang) {
        return switch (rang) {
            case 1 -> "1er";
            case -1 -> "dernier";
            case -2 -> "avant-dernier";
            default -> {
                if (rang < 0) {
                    throw new SansMots();
                }
                yield rang + "e";
            }
        };
    }

    /** {@code du lundi au vendredi}, {@code le mardi et le jeudi}, {@code tous les jours}. */
    static String jours(Set<DayOfWeek> jours) {
        if (jours.size() == 7) {
            return "tous les jours";
        }
        var suite = new TreeSet<>(jours);
        int etendue = suite.last().getValue() - suite.first().getValue() + 1;
        if (suite.size() >= 3 && etendue == suite.size()) {
            return "du " + MotsFrancais.jour(suite.first()) + " au " + MotsFrancais.jour(suite.last());
        }
        return MotsFrancais.et(
                suite.stream().map(jour -> "le " + MotsFrancais.jour(jour)).toList());
    }

    static String conges(List<Quand.Conge> conges) {
        if (conges.stream().anyMatch(conge -> conge.decalage() != 0)) {
            throw new SansMots();
        }
        return MotsFrancais.et(conges.stream()
                .map(conge -> conge.scolaire() ? "pendant les vacances scolaires" : "les jours fériés")
                .toList());
    }

    private static String annees(Quand.Annees annees) {
        if (annees.pas() != 1) {
            throw new SansMots();
        }
        if (annees.fin() == annees.debut()) {
            return "en " + annees.debut();
        }
        return annees.fin() > 9_000 ? "à partir de " + annees.debut() : "de " + annees.debut() + " à " + annees.fin();
    }

    private static String semaines(List<Quand.Semaines> semaines) {
        if (semaines.size() == 1
                && semaines.getFirst().pas() == 2
                && semaines.getFirst().fin() >= 52) {
            if (semaines.getFirst().debut() == 1) {
                return "les semaines impaires";
            }
            if (semaines.getFirst().debut() == 2) {
                return "les semaines paires";
            }
        }
        if (semaines.stream().anyMatch(s -> s.pas() != 1)) {
            throw new SansMots();
        }
        var mots = semaines.stream()
                .map(s -> s.debut() == s.fin() ? "" + s.debut() : s.debut() + " à " + s.fin())
                .toList();
        return (mots.size() == 1
                                && semaines.getFirst().debut()
                                        == semaines.getFirst().fin()
                        ? "la semaine "
                        : "les semaines ")
                + MotsFrancais.et(mots) + " de l’année";
    }

    /** {@code 9 h – 12 h, 14 h – 17 h (sur rendez-vous)}. */
    static String heures(Regle regle) {
        var mots = new ArrayList<String>();
        for (var plage : regle.plages()) {
            if (plage.solaire()) {
                mots.add("selon le lever et le coucher du soleil");
            } else if (plage.sansDuree()) {
                mots.add("horaires non précisés");
            } else if (plage.finOuverte()) {
                mots.add(
                        plage.fin() == plage.debut()
                                ? "à partir de " + MotsFrancais.heure(plage.debut())
                                : MotsFrancais.plage(plage.debut(), plage.fin()) + " au moins");
            } else {
                mots.add(MotsFrancais.plage(plage.debut(), plage.fin()));
            }
        }
        var precision = regle.precision();
        if (mots.isEmpty()) {
            return switch (regle.etat()) {
                case OUVERT -> "ouvert toute la journée" + (precision == null ? "" : " (" + precision + ")");
                case FERME -> "fermé" + (precision == null ? "" : " (" + precision + ")");
                case INCONNU -> precision == null ? "horaires non précisés" : precision;
            };
        }
        var plages = (regle.etat() == Ouverture.FERME ? "fermé " : "") + String.join(", ", mots);
        var doute = regle.etat() == Ouverture.INCONNU && precision == null ? " (à confirmer)" : "";
        return plages + doute + (precision == null ? "" : " (" + precision + ")");
    }
}
