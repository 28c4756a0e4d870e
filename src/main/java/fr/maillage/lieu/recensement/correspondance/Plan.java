package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping simple enough to be chosen on a screen: one column at most for each field. An empty text stands for no column.
 *
 * @param nom short name of the mapping
 * @param source how the places say where they come from
 * @param champs what each field takes; a field that is absent takes nothing
 * @param adresseEnUneLigne column that holds address, postal code and commune
 * @param horaires column of hours written as a text
 * @param jours column of the hours of each day
 * @param date column of the day when a row was true
 * @param identifiant column that names a row for its source
 * @param suite what is taken besides
 */
public record Plan(
        String nom,
        String source,
        Map<Champ, Prise> champs,
        String adresseEnUneLigne,
        String horaires,
        Map<DayOfWeek, String> jours,
        String date,
        String identifiant,
        Suite suite) {
    public Plan {
        var prises = new EnumMap<Champ, Prise>(Champ.class);
        champs.forEach((champ, prise) -> {
            if (!prise.vide()) {
                prises.put(champ, prise);
            }
        });
        champs = Collections.unmodifiableMap(prises);
        var deJours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        jours.forEach((jour, colonne) -> {
            if (!colonne.isEmpty()) {
                deJours.put(jour, colonne);
            }
        });
        jours = Collections.unmodifiableMap(deJours);
    }

    /**
     * What a field takes.
     *
     * @param colonne empty when only the constant counts
     * @param separe what stands between several values in a cell
     * @param table what the texts found mean; no value for a text that means nothing here; empty when texts are taken as they are
     * @param constante values when the column says nothing, or when there is no column
     * @param lexique true when texts that the table does not have are read by the words of the program
     */
    public record Prise(
            String colonne,
            List<String> separe,
            Map<String, List<String>> table,
            List<String> constante,
            boolean lexique) {
        public Prise {
            separe = List.copyOf(separe);
            var copie = new LinkedHashMap<String, List<String>>();
            table.forEach((texte, valeurs) -> copie.put(texte, List.copyOf(valeurs)));
            table = Collections.unmodifiableMap(copie);
            constante = List.copyOf(constante);
        }

        public static Prise colonne(String nom) {
            return new Prise(nom, List.of(), Map.of(), List.of(), false);
        }

        /** The rule of this field; none when it takes nothing. */
        public List<Regle> regles(Champ champ) {
            if (vide()) {
                return List.of();
            }
            if (colonne.isEmpty()) {
                return List.of(Regle.constante(constante));
            }
            return List.of(new Regle(
                    List.of(colonne),
                    " ",
                    separe,
                    null,
                    table.entrySet().stream()
                            .map(e -> new Terme(e.getValue(), List.of(), List.of(e.getKey()), List.of()))
                            .toList(),
                    List.of(),
                    constante,
                    lexique ? new Lexique(champ, false) : null));
        }

        public boolean vide() {
            return colonne.isEmpty() && constante.isEmpty();
        }
    }

    public static final Prise RIEN = Prise.colonne("");

    public Prise prise(Champ champ) {
        return champs.getOrDefault(champ, RIEN);
    }

    /** All the rules of a field: its column, then what is taken besides. */
    public List<Regle> regles(Champ champ) {
        var regles = new ArrayList<>(prise(champ).regles(champ));
        regles.addAll(suite.regles(champ));
        return regles;
    }

    /** Columns of hours written as a text, in the order in which they are tried. */
    List<String> textesDHoraires() {
        return ensemble(horaires, suite.horaires());
    }

    List<String> colonnesDuJour(DayOfWeek jour) {
        return ensemble(jours.getOrDefault(jour, ""), suite.jours().getOrDefault(jour, List.of()));
    }

    private static List<String> ensemble(String premiere, List<String> suivantes) {
        var toutes = new ArrayList<String>();
        if (!premiere.isEmpty()) {
            toutes.add(premiere);
        }
        toutes.addAll(suivantes);
        return toutes;
    }

    /** The text that {@link LectureDeCorrespondance} reads. */
    public String yaml() {
        return EcritureDePlan.yaml(this);
    }

    /** Empty for a mapping that says more than a plan can. */
    public static Optional<Plan> de(Correspondance correspondance) {
        return LectureDePlan.lire(correspondance);
    }
}
