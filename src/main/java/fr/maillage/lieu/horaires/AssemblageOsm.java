package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts statements together: an ordinary week, then the rules that depend on the date. Writes strict hours or none. */
final class AssemblageOsm {
    private static final int MIDI_ET_DEMI = 12 * 60 + 30;

    /** @param plages empty with a precision: on appointment, at no told hour */
    private record Contenu(
            List<EcritureOsm.Minutes> plages, @Nullable String precision) {}

    private final boolean parJour;
    private final Map<DayOfWeek, Contenu> semaine = new EnumMap<>(DayOfWeek.class);
    private final Set<String> regles = new LinkedHashSet<>();
    private final Set<String> doutes = new LinkedHashSet<>();
    private final Set<DayOfWeek> dits = EnumSet.noneOf(DayOfWeek.class);
    private Set<DayOfWeek> derniers = Set.of();
    private boolean toujours;
    private boolean feriesFermes;
    private boolean vacancesFermees;

    /** @param parJour whether each text is the cell of one day */
    AssemblageOsm(boolean parJour) {
        this.parJour = parJour;
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
            ajouter(phrase, joursConnus);
        }
    }

    private static String joursNommes(Set<DayOfWeek> jours) {
        return MotsFrancais.et(jours.stream().map(MotsFrancais::jour).toList());
    }

    private void ajouter(Phrase phrase, Set<DayOfWeek> joursConnus) {
        if (phrase.ferme && phrase.heures.isEmpty()) {
            fermer(phrase, joursConnus);
            return;
        }
        vacancesFermees |= phrase.horsVacances;
        var plages = phrase.toujours && phrase.heures.isEmpty()
                ? List.of(new EcritureOsm.Minutes(0, Journee.MINUTES))
                : PlagesDuTexte.de(phrase.heures, doutes);
        if (phrase.toujours
                && (phrase.jours.isEmpty() || phrase.jours.size() == 7)
                && phrase.heures.isEmpty()
                && !parJour) {
            toujours = true;
            return;
        }
        if (plages.isEmpty() && phrase.precision == null) {
            if (!phrase.jours.isEmpty() && phrase.heures.isEmpty()) {
                doutes.add("heures absentes (" + joursNommes(phrase.jours) + ")");
            }
            derniers = phrase.jours.isEmpty() ? derniers : Set.copyOf(phrase.jours);
            return;
        }
        if (plages.isEmpty() && phrase.jours.isEmpty() && !phrase.conditionnelle() && !parJour) {
            regles.add(commentaire(phrase.precision).strip());
            return;
        }
        var contenu = new Contenu(plages, phrase.precision);
        var jours = jours(phrase, joursConnus);
        derniers = jours;
        if (phrase.conditionnelle()) {
            conditionnelle(phrase, new TreeSet<>(jours), contenu);
        } else {
            jours.forEach(jour -> poser(jour, contenu, phrase.ferme, jours));
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

    private void poser(DayOfWeek jour, Contenu contenu, boolean remplace, Set<DayOfWeek> ensemble) {
        var deja = semaine.get(jour);
        dits.add(jour);
        if (deja == null || remplace) {
            semaine.put(jour, contenu);
            return;
        }
        var memes = semaine.entrySet().stream()
                .filter(e -> e.getValue().equals(deja))
                .map(Map.Entry::getKey)
                .allMatch(ensemble::contains);
        if (!java.util.Objects.equals(deja.precision, contenu.precision)) {
            doutes.add("plusieurs conditions d’accueil le même jour");
        } else if (!memes && !parJour) {
            doutes.add("plusieurs horaires pour le " + MotsFrancais.jour(jour));
        }
        var chevauchement = new LinkedHashSet<String>();
        var toutes = new ArrayList<>(deja.plages);
        toutes.addAll(contenu.plages);
        var reunies = PlagesDuTexte.reunir(new LinkedHashSet<>(toutes), chevauchement);
        doutes.addAll(chevauchement);
        // The later statement is the finer one: « du lundi au vendredi 9h-12h ; mercredi 8h-17h ».
        semaine.put(jour, chevauchement.isEmpty() ? new Contenu(reunies, precision(deja, contenu)) : contenu);
    }

    private static @Nullable String precision(Contenu deja, Contenu contenu) {
        return java.util.Objects.equals(deja.precision, contenu.precision) ? deja.precision : null;
    }

    private void conditionnelle(Phrase phrase, TreeSet<DayOfWeek> jours, Contenu contenu) {
        var rangs = phrase.rangs.isEmpty() ? "" : "[" + rangs(phrase) + "]";
        var regle = new StringBuilder(mois(phrase));
        if (phrase.parite != null) {
            regle.append(phrase.parite == Phrase.Parite.PAIRE ? "week 2-53/2 " : "week 1-53/2 ");
        }
        if (phrase.vacances) {
            regle.append("SH ");
        }
        regle.append(EcritureOsm.jours(jours, rangs)).append(contenu(contenu));
        var connus = jours.stream().anyMatch(semaine::containsKey);
        var saison = !phrase.mois.isEmpty() || phrase.vacances;
        if (connus && !saison) {
            doutes.add("des horaires s’ajoutent à ceux de la semaine");
        }
        regles.add((connus && !saison ? "," : "") + regle);
        dits.addAll(jours);
    }

    private static String rangs(Phrase phrase) {
        return new Recurrence.SemainesDuMois(phrase.rangs).entreCrochets();
    }

    private static String mois(Phrase phrase) {
        if (phrase.mois.isEmpty()) {
            return "";
        }
        var noms = phrase.mois.stream()
                .map(m -> m.name().charAt(0) + m.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .toList();
        return String.join(phrase.moisEnSuite ? "-" : ",", noms) + " ";
    }

    private static String contenu(Contenu contenu) {
        var plages = contenu.plages.isEmpty() ? "" : " " + EcritureOsm.plages(contenu.plages);
        return plages + commentaire(contenu.precision);
    }

    private static String commentaire(@Nullable String precision) {
        return precision == null ? "" : " \"" + precision + "\"";
    }

    private void fermer(Phrase phrase, Set<DayOfWeek> joursConnus) {
        if (phrase.feries || phrase.horsVacances) {
            feriesFermes |= phrase.feries;
            vacancesFermees |= phrase.horsVacances;
        }
        var jours = new TreeSet<>(phrase.jours);
        if (!phrase.mois.isEmpty() && jours.isEmpty()) {
            regles.add(mois(phrase) + "off");
        } else if (!phrase.rangs.isEmpty() && !(jours.isEmpty() && joursConnus.isEmpty())) {
            regles.add(
                    EcritureOsm.jours(jours.isEmpty() ? new TreeSet<>(joursConnus) : jours, "[" + rangs(phrase) + "]")
                            + " off");
        } else if (phrase.parite != null || !phrase.rangs.isEmpty()) {
            doutes.add("fermeture pas comprise");
        } else if (!jours.isEmpty()) {
            jours.forEach(jour -> retirer(jour, phrase));
        } else if (parJour) {
            dits.addAll(joursConnus);
        } else if (!phrase.feries && !phrase.horsVacances) {
            doutes.add("fermeture pas comprise");
        }
    }

    private void retirer(DayOfWeek jour, Phrase phrase) {
        dits.add(jour);
        var deja = semaine.get(jour);
        if (deja == null || phrase.matin == phrase.apresMidi) {
            semaine.remove(jour);
            return;
        }
        var reste = deja.plages.stream()
                .filter(p -> phrase.matin ? p.debut() >= MIDI_ET_DEMI - 30 : p.debut() < MIDI_ET_DEMI)
                .toList();
        if (reste.size() == deja.plages.size()
                || reste.stream().anyMatch(p -> p.debut() < MIDI_ET_DEMI && p.fin() > 14 * 60)) {
            doutes.add("fermeture d’une demi-journée");
        }
        semaine.put(jour, new Contenu(reste, deja.precision));
        if (reste.isEmpty()) {
            semaine.remove(jour);
        }
    }

    LectureDHoraires.Resultat resultat() {
        var morceaux = new StringBuilder(toujours ? "24/7" : "");
        var nombre = new int[] {toujours ? 1 : 0};
        EcritureOsm.groupes(semaine).forEach((contenu, jours) -> {
            morceaux.append(nombre[0]++ == 0 ? "" : "; ")
                    .append(EcritureOsm.jours(jours, ""))
                    .append(contenu(contenu));
        });
        for (var regle : regles) {
            var ajout = regle.startsWith(",");
            morceaux.append(nombre[0]++ == 0 ? "" : ajout ? ", " : "; ").append(ajout ? regle.substring(1) : regle);
        }
        if (nombre[0] > 0 && vacancesFermees && regles.stream().noneMatch(r -> r.startsWith("SH "))) {
            morceaux.append("; SH off");
        }
        if (nombre[0] > 0 && feriesFermes) {
            morceaux.append("; PH off");
        }
        if (nombre[0] == 0 && parJour && !dits.isEmpty() && doutes.isEmpty()) {
            morceaux.append("off");
            doutes.add("fermé toute la semaine");
        }
        return conclure(morceaux.toString());
    }

    private LectureDHoraires.Resultat conclure(String osm) {
        var raison = MotsFrancais.majuscule(String.join("\u00a0; ", doutes));
        var lus = Horaires.lire(osm);
        if (lus.isEmpty()) {
            return new LectureDHoraires.Illisible(raison.isEmpty() ? "Aucun horaire n’est compris." : raison + ".");
        }
        return doutes.isEmpty()
                ? new LectureDHoraires.Sure(lus.get())
                : new LectureDHoraires.AVerifier(lus.get(), raison + ".");
    }
}
