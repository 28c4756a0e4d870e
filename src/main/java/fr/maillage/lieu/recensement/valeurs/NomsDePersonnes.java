package fr.maillage.lieu.recensement.valeurs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places to which a census has stuck the name of the person who works there: « Chéniers - Prénom Nom ». */
public final class NomsDePersonnes {
    private static final Pattern TIRET = Pattern.compile("\\s+[-–—]\\s*|\\s*[-–—]\\s+");
    private static final Pattern MOT_PROPRE = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    /** Words that a place bears and a person does not. */
    private static final Set<String> MOTS_DE_LIEUX = Set.of(
            "la",
            "le",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "a",
            "au",
            "et",
            "en",
            "association",
            "asso",
            "maison",
            "mairie",
            "mediatheque",
            "bibliotheque",
            "centre",
            "espace",
            "france",
            "services",
            "service",
            "bus",
            "cafe",
            "social",
            "mjc",
            "numerique",
            "zenumeric",
            "ressourcerie",
            "club",
            "regroupe",
            "atelier",
            "ateliers",
            "salle",
            "ecole",
            "lycee",
            "college",
            "tiers",
            "lieu",
            "fablab",
            "point",
            "relais",
            "poste",
            "ccas",
            "cias",
            "pole",
            "agence",
            "mission",
            "locale",
            "saint",
            "sainte",
            "st",
            "ville",
            "commune",
            "communaute",
            "agglo",
            "agglomeration",
            "metropole",
            "jeunesse",
            "jeune",
            "jeunes",
            "foyer",
            "emploi",
            "information",
            "public",
            "internet",
            "informatique",
            "multimedia",
            "culture",
            "culturel",
            "connect",
            "croix",
            "rouge",
            "secours",
            "populaire",
            "catholique",
            "nord",
            "sud",
            "est",
            "ouest",
            "cavl",
            "ido",
            "agora",
            "hotel",
            "place",
            "rue",
            "gare",
            "quartier",
            "antenne",
            "site");

    private NomsDePersonnes() {}

    /**
     * @param reste the name without the person's
     * @param retire true when something was taken out
     */
    public record Nom(String reste, boolean retire) {}

    public static Nom sansPersonne(String nom) {
        var morceaux = List.of(TIRET.split(nom.strip()));
        if (morceaux.size() < 2) {
            return new Nom(nom, false);
        }
        var gardes = morceaux.stream()
                .map(String::strip)
                .filter(m -> !m.isEmpty() && !personne(m))
                .toList();
        return gardes.isEmpty() || gardes.size() == morceaux.size()
                ? new Nom(nom, false)
                : new Nom(
                        String.join(" - ", gardes),
                        gardes.size()
                                < morceaux.stream().filter(m -> !m.isBlank()).count());
    }

    /** Two or three words, each with a capital, none of which a place bears. */
    private static boolean personne(String morceau) {
        var mots = morceau.split("\\s+");
        if (mots.length < 2 || mots.length > 3) {
            return false;
        }
        for (var mot : mots) {
            boolean majuscules = mot.length() > 1 && mot.equals(mot.toUpperCase(java.util.Locale.ROOT));
            if (majuscules || !MOT_PROPRE.matcher(mot).matches() || MOTS_DE_LIEUX.contains(Simplifie.de(mot))) {
                return false;
            }
        }
        return true;
    }
}
