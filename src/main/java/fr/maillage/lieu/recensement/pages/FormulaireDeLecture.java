package fr.maillage.lieu.recensement.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.correspondance.Plan;
import fr.maillage.lieu.recensement.correspondance.Plan.Prise;
import fr.maillage.lieu.recensement.correspondance.Proposition;
import fr.maillage.lieu.recensement.correspondance.ValeursTrouvees;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as the form sends it back. Only columns of the file and values of the lists are taken. */
final class FormulaireDeLecture {
    static final String RIEN = "-";
    static final String ADRESSE = "adresse_en_une_ligne";
    static final String IDENTIFIANT = "identifiant";
    static final String DATE = "date";
    static final List<String> JOURS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final int SOURCE_MAX = 100;

    private final Map<String, String> envoi;
    private final Tableau tableau;
    private final Plan avant;

    FormulaireDeLecture(Map<String, String> envoi, Tableau tableau, Plan avant) {
        this.envoi = envoi;
        this.tableau = tableau;
        this.avant = avant;
    }

    Plan plan() {
        var champs = new EnumMap<Champ, Prise>(Champ.class);
        for (var champ : Champ.values()) {
            if (champ != Champ.HORAIRES && champ != Champ.PRECISION_POSITION) {
                champs.put(champ, prise(champ));
            }
        }
        var jours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            jours.put(jour, colonne(JOURS.get(jour.getValue() - 1)));
        }
        var source = envoi.getOrDefault("source", "").strip();
        var courte = source.length() > SOURCE_MAX ? source.substring(0, SOURCE_MAX) : source;
        return new Plan(
                avant.nom(),
                courte.isEmpty() ? avant.source() : courte,
                champs,
                colonne(ADRESSE),
                colonne(Champ.HORAIRES.cle()),
                jours,
                colonne(DATE),
                colonne(IDENTIFIANT),
                avant.suite());
    }

    private String colonne(String cle) {
        var choisie = envoi.getOrDefault("c-" + cle, "");
        return tableau.colonnes().contains(choisie) ? choisie : "";
    }

    private Prise prise(Champ champ) {
        var colonne = colonne(champ.cle());
        var ancienne = avant.prise(champ);
        boolean meme = colonne.equals(ancienne.colonne());
        var base = meme ? ancienne : Proposition.prise(champ, colonne, tableau);
        if (champ.genre() != Champ.Genre.CODES) {
            return new Prise(colonne, base.separe(), base.table(), base.constante(), base.lexique());
        }
        var constante = envoi.getOrDefault("k-" + champ.cle(), "");
        return new Prise(
                colonne,
                base.separe(),
                meme && !colonne.isEmpty() ? table(champ, base) : base.table(),
                Nomenclature.livree().connait(champ, constante) ? List.of(constante) : List.of(),
                base.lexique());
    }

    /** What was chosen for each text found; texts that the form did not show keep what they had. */
    private Map<String, List<String>> table(Champ champ, Prise base) {
        var table = new LinkedHashMap<String, List<String>>(base.table());
        for (int i = 0; i < ValeursTrouvees.MAXIMUM; i++) {
            var texte = envoi.get("t-" + champ.cle() + "-" + i);
            var valeur = envoi.getOrDefault("v-" + champ.cle() + "-" + i, "");
            if (texte == null) {
                continue;
            }
            if (valeur.equals(RIEN)) {
                table.put(texte, List.of());
            } else if (table.getOrDefault(texte, List.of()).stream().limit(1).anyMatch(valeur::equals)) {
                // Left as it was: a text may mean several values, of which the form shows the first.
                continue;
            } else if (Nomenclature.livree().connait(champ, valeur)) {
                table.put(texte, List.of(valeur));
            } else {
                table.remove(texte);
            }
        }
        return table;
    }
}
