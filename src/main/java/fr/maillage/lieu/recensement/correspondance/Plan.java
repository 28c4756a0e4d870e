package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import java.time.DayOfWeek;
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
 */
public record Plan(
        String nom,
        String source,
        Map<Champ, Prise> champs,
        String adresseEnUneLigne,
        String horaires,
        Map<DayOfWeek, String> jours,
        String date,
        String identifiant) {
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
     */
    public record Prise(String colonne, List<String> separe, Map<String, List<String>> table, List<String> constante) {
        public Prise {
            separe = List.copyOf(separe);
            var copie = new LinkedHashMap<String, List<String>>();
            table.forEach((texte, valeurs) -> copie.put(texte, List.copyOf(valeurs)));
            table = Collections.unmodifiableMap(copie);
            constante = List.copyOf(constante);
        }

        public static Prise colonne(String nom) {
            return new Prise(nom, List.of(), Map.of(), List.of());
        }

        public boolean vide() {
            return colonne.isEmpty() && constante.isEmpty();
        }
    }

    public static final Prise RIEN = Prise.colonne("");

    public Prise prise(Champ champ) {
        return champs.getOrDefault(champ, RIEN);
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
