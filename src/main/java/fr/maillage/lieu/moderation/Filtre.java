package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fraicheur;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the queue shows, as its address says it. Anything unknown filters nothing, because an old link must still open.
 *
 * @param q free text, without regard to accents
 * @param etat key of a state; empty for all but archived places
 * @param territoire « epci:200066108 », « commune:55545 », « departement:55 »; empty for the whole perimeter
 * @param source as places write it
 * @param fraicheur key of a class of freshness
 * @param nature kind of the last act; see {@link Nature}
 * @param geocoder only places without a position
 * @param avertis only places with warnings
 * @param structure identifier of a structure
 */
public record Filtre(
        String q,
        String etat,
        String territoire,
        String source,
        String fraicheur,
        String nature,
        boolean geocoder,
        boolean avertis,
        String structure) {
    private static final int TEXTE_MAX = 200;
    public static final Filtre TOUT = new Filtre("", "", "", "", "", "", false, false, "");

    /** What last happened to a place. */
    public enum Nature {
        DECLARATION("Déclaré"),
        CORRECTION("Corrigé"),
        CONFIRMATION("Confirmé"),
        IMPORT("Importé"),
        FUSION("Fusionné"),
        FERMETURE("Fermeture signalée");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param parametres as sent */
    public static Filtre lire(Map<String, String> parametres) {
        return new Filtre(
                texte(parametres, "q"),
                texte(parametres, "etat"),
                texte(parametres, "territoire"),
                texte(parametres, "source"),
                texte(parametres, "fraicheur"),
                texte(parametres, "nature"),
                parametres.containsKey("geocoder"),
                parametres.containsKey("avertis"),
                texte(parametres, "structure"));
    }

    private static String texte(Map<String, String> parametres, String nom) {
        var texte = parametres.getOrDefault(nom, "").strip();
        return texte.length() > TEXTE_MAX ? texte.substring(0, TEXTE_MAX) : texte;
    }

    public Optional<Etat> etatVoulu() {
        return Arrays.stream(Etat.values())
                .filter(e -> e != Etat.BROUILLON && e.cle().equals(etat))
                .findFirst();
    }

    public Optional<Fraicheur> fraicheurVoulue() {
        return Arrays.stream(Fraicheur.values())
                .filter(f -> cle(f).equals(fraicheur))
                .findFirst();
    }

    public Optional<Nature> natureVoulue() {
        return Arrays.stream(Nature.values())
                .filter(n -> n.cle().equals(nature))
                .findFirst();
    }

    public static String cle(Fraicheur fraicheur) {
        return fraicheur.name().toLowerCase(Locale.ROOT);
    }

    public Filtre avecEtat(String autre) {
        return new Filtre(q, autre, territoire, source, fraicheur, nature, geocoder, avertis, structure);
    }

    /** Names and values, without the empty ones. */
    public Map<String, String> parametres() {
        var table = new LinkedHashMap<String, String>();
        table.put("q", q);
        table.put("etat", etat);
        table.put("territoire", territoire);
        table.put("source", source);
        table.put("fraicheur", fraicheur);
        table.put("nature", nature);
        table.put("geocoder", geocoder ? "1" : "");
        table.put("avertis", avertis ? "1" : "");
        table.put("structure", structure);
        table.values().removeIf(String::isEmpty);
        return table;
    }

    /** « q=mairie&etat=publie& »: to be followed by one more parameter; empty when nothing is filtered. */
    public String requete() {
        return parametres().entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
