package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts statements together: an ordinary week, then the rules that depend on the date. Writes strict hours or none. */
final class AssemblageOsm {
    private final boolean parJour;
    private final Set<String> doutes = new LinkedHashSet<>();
    private final SemaineDuTexte semaine;
    private final Set<String> regles = new LinkedHashSet<>();
    private final Set<String> replis = new LinkedHashSet<>();
    private Set<DayOfWeek> derniers = Set.of();
    private boolean toujours;
    private boolean feriesFermes;
    /** The days closed during the school holidays. */
    private final Set<DayOfWeek> fermesEnVacances = EnumSet.noneOf(DayOfWeek.class);

    /** @param parJour whether each text is the cell of one day */
    AssemblageOsm(boolean parJour) {
        this.parJour = parJour;
        this.semaine = new SemaineDuTexte(parJour, doutes);
    }

    void douter(String raison) {
        doutes.add(raison);
    }

    boolean doute() {
        return !doutes.isEmpty();
    }

    /** @param joursConnus days of the statements that name none */
    void ajouter(Phrases.Lues lues, Set<DayOfWeek> joursConnus) {
        doutes.addAll(lues.doutes());
        for (var phrase : lues.phrases()) {
            if (parJour && !joursConnus.containsAll(phrase.jours)) {
                doutes.add("la colonne du " + joursNommes(joursConnus) + " parle aussi d’autres jours");
            }
            feriesFermes |= phrase.feries;
            if (phrase.horsVacances) {
                fermesEnVacances.addAll(joursFermesEnVacances(phrase, joursConnus));
            }
            if (phrase.ferme && phrase.heures.isEmpty()) {
                fermer(phrase, joursConnus);
            } else {
                ouvrir(phrase, joursConnus);
            }
        }
    }

    private Set<DayOfWeek> joursFermesEnVacances(Phrase phrase, Set<DayOfWeek> joursConnus) {
        if (!phrase.jours.isEmpty()) {
            return phrase.jours;
        }
        return parJour ? joursConnus : EnumSet.allOf(DayOfWeek.class);
    }

    private static String joursNommes(Set<DayOfWeek> jours) {
        return MotsFrancais.et(jours.stream().map(MotsFrancais::jour).toList());
    }

    private void ouvrir(Phrase phrase, Set<DayOfWeek> joursConnus) {
        var touteLaJournee = phrase.toujours && phrase.heures.isEmpty();
        if (touteLaJournee && !parJour && (phrase.jours.isEmpty() || phrase.jours.size() == 7)) {
            toujours = true;
            return;
        }
        var plages = touteLaJournee
                ? List.of(new EcritureOsm.Minutes(0, Journee.MINUTES))
                : PlagesDuTexte.de(phrase.heures, doutes);
        if (plages.isEmpty() && phrase.precision == null) {
            sansHeures(phrase);
            return;
        }
        if (plages.isEmpty() && phrase.jours.isEmpty() && !phrase.conditionnelle() && !parJour) {
            replis.add(RegleEcrite.commentaire(phrase.precision));
            return;
        }
        var contenu = new SemaineDuTexte.Contenu(plages, phrase.precision);
        derniers = jours(phrase, joursConnus);
        if (phrase.conditionnelle()) {
            conditionnelle(phrase, new TreeSet<>(derniers), contenu);
        } else {
            semaine.poser(derniers, contenu, phrase.ferme);
        }
    }

    private void sansHeures(Phrase phrase) {
        if (!phrase.jours.isEmpty()) {
            derniers = EnumSet.copyOf(phrase.jours);
            if (phrase.heures.isEmpty()) {
                doutes.add("heures absentes (" + joursNommes(phrase.jours) + ")");
            }
        }
    }

    private Set<DayOfWeek> jours(Phrase phrase, Set<DayOfWeek> joursConnus) {
        if (!phrase.jours.isEmpty()) {
            return EnumSet.copyOf(phrase.jours);
        }
        if (!joursConnus.isEmpty()) {
            return EnumSet.copyOf(joursConnus);
        }
        if (!derniers.isEmpty()) {
            doutes.add("des horaires n’ont pas de jour");
            return EnumSet.copyOf(derniers);
        }
        doutes.add("les jours ne sont pas dits\u00a0: lu du lundi au vendredi");
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private void conditionnelle(Phrase phrase, SortedSet<DayOfWeek> jours, SemaineDuTexte.Contenu contenu) {
        // A season replaces the ordinary week; the first Saturday of the month adds to the other Saturdays.
        var saison = !phrase.mois.isEmpty() || phrase.vacances;
        var ajout = !saison && jours.stream().anyMatch(semaine::connait);
        if (ajout) {
            doutes.add("des horaires s’ajoutent à ceux de la semaine");
        }
        regles.add((ajout ? ", " : "; ") + RegleEcrite.conditionnelle(phrase, jours, contenu));
        jours.forEach(semaine::dire);
    }

    private void fermer(Phrase phrase, Set<DayOfWeek> joursConnus) {
        var nommes = new TreeSet<>(phrase.jours);
        var duMois = nommes.isEmpty() ? new TreeSet<>(joursConnus) : nommes;
        if (!phrase.rangs.isEmpty() && !duMois.isEmpty() && phrase.mois.isEmpty() && phrase.parite == null) {
            regles.add("; " + RegleEcrite.fermeture(phrase, duMois));
        } else if (!phrase.mois.isEmpty() && nommes.isEmpty() && phrase.rangs.isEmpty() && phrase.parite == null) {
            regles.add("; " + RegleEcrite.fermeture(phrase, nommes));
        } else if (phrase.parite != null || !phrase.mois.isEmpty() || !phrase.rangs.isEmpty()) {
            doutes.add("fermeture pas comprise");
        } else if (!nommes.isEmpty()) {
            semaine.fermer(nommes, phrase.matin, phrase.apresMidi);
        } else if (parJour) {
            joursConnus.forEach(semaine::dire);
        } else if (!phrase.feries && !phrase.horsVacances) {
            doutes.add("fermeture pas comprise");
        }
    }

    LectureDHoraires.Resultat resultat() {
        var osm = new StringBuilder(toujours ? "; 24/7" : "");
        EcritureOsm.groupes(semaine.jours())
                .forEach((contenu, jours) ->
                        osm.append("; ").append(EcritureOsm.jours(jours, "")).append(RegleEcrite.contenu(contenu)));
        regles.forEach(osm::append);
        replis.forEach(repli -> osm.append(" || ").append(repli));
        if (!osm.isEmpty()) {
            osm.append(fermetureEnVacances());
            osm.append(feriesFermes ? "; PH off" : "");
        } else if (parJour && !semaine.dits().isEmpty() && doutes.isEmpty()) {
            osm.append("; off");
            doutes.add("fermé toute la semaine");
        }
        return conclure(osm.toString().replaceFirst("^[ ;,|]+", ""));
    }

    private String fermetureEnVacances() {
        if (fermesEnVacances.isEmpty() || regles.stream().anyMatch(regle -> regle.contains("SH "))) {
            return "";
        }
        return fermesEnVacances.containsAll(semaine.dits())
                ? "; SH off"
                : "; SH " + EcritureOsm.jours(new TreeSet<>(fermesEnVacances), "") + " off";
    }

    private LectureDHoraires.Resultat conclure(String osm) {
        var raison = MotsFrancais.majuscule(String.join("\u00a0; ", doutes));
        var phrase = raison.isEmpty() ? "Aucun horaire n’est compris." : raison + (raison.endsWith("?") ? "" : ".");
        return Horaires.lire(osm)
                .<LectureDHoraires.Resultat>map(horaires -> doutes.isEmpty()
                        ? new LectureDHoraires.Sure(horaires)
                        : new LectureDHoraires.AVerifier(horaires, phrase))
                .orElseGet(() -> new LectureDHoraires.Illisible(phrase));
    }
}
