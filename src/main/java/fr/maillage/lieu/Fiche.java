package fr.maillage.lieu;

import fr.maillage.territoire.Coordonnees;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The content of a place: values by field, trimmed, with composed accents, without invisible characters, never empty. A field that is absent
 * is unknown. Immutable.
 *
 * <p>Values of {@link Champ.Genre#CODES} belong to the {@link Nomenclature}; numbers are finite and, for positions, in range. Everything else
 * is free text: what real life writes is kept, and what a publication needs is checked by the publication.
 */
public final class Fiche {
    public static final Fiche VIDE = new Fiche(new EnumMap<>(Champ.class));
    /** The longest text kept in one value; longer ones are refused, not cut. */
    public static final int LONGUEUR_MAX = 10_000;

    private static final Pattern BLANCS = Pattern.compile("[ \\t\\u00a0\\u202f\\u2009]+");
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    private final Map<Champ, List<String>> valeurs;

    private Fiche(EnumMap<Champ, List<String>> valeurs) {
        this.valeurs = valeurs;
    }

    /**
     * @throws IllegalArgumentException for a value out of the field's list, a number that is none, several values in a field of one, or a
     *     text over {@link #LONGUEUR_MAX}
     */
    public static Fiche de(Map<Champ, ? extends Collection<String>> valeurs) {
        var propres = new EnumMap<Champ, List<String>>(Champ.class);
        valeurs.forEach((champ, liste) -> {
            var propre = propres(champ, liste);
            if (!propre.isEmpty()) {
                propres.put(champ, propre);
            }
        });
        return new Fiche(propres);
    }

    private static List<String> propres(Champ champ, Collection<String> liste) {
        var propres = liste.stream()
                .map(Fiche::propre)
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
        if (!champ.multiple() && propres.size() > 1) {
            throw new IllegalArgumentException("several values in " + champ.cle() + ": " + propres);
        }
        for (var valeur : propres) {
            verifier(champ, valeur);
        }
        return propres;
    }

    private static void verifier(Champ champ, String valeur) {
        if (valeur.length() > LONGUEUR_MAX) {
            throw new IllegalArgumentException("text too long in " + champ.cle() + ": " + valeur.length());
        }
        switch (champ.genre()) {
            case CODES -> {
                if (!Nomenclature.livree().connait(champ, valeur)) {
                    throw new IllegalArgumentException("not a value of " + champ.cle() + ": " + valeur);
                }
            }
            case NOMBRE -> {
                double nombre = Double.parseDouble(valeur);
                double borne = switch (champ) {
                    case LATITUDE -> 90;
                    case LONGITUDE -> 180;
                    default -> 1e9;
                };
                if (!(Math.abs(nombre) <= borne)) {
                    throw new IllegalArgumentException("out of range in " + champ.cle() + ": " + valeur);
                }
            }
            case TEXTE, TEXTES -> {
                // Free.
            }
        }
    }

    /** One line of text, or several where the text has line ends; never null, possibly empty. */
    static String propre(String valeur) {
        var compose = Normalizer.normalize(valeur.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return INVISIBLES
                .matcher(BLANCS.matcher(compose).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Values of a field in their order; empty when unknown. */
    public List<String> valeurs(Champ champ) {
        return valeurs.getOrDefault(champ, List.of());
    }

    /** The one value of a field, or the first of several. */
    public Optional<String> texte(Champ champ) {
        return valeurs(champ).stream().findFirst();
    }

    public String texteOuVide(Champ champ) {
        return texte(champ).orElse("");
    }

    public boolean contient(Champ champ, String valeur) {
        return valeurs(champ).contains(valeur);
    }

    /** The fields that are known, in the order of {@link Champ}. */
    public Set<Champ> champs() {
        return java.util.Collections.unmodifiableSet(valeurs.keySet());
    }

    /** The name, empty while a draft has none. */
    public String nom() {
        return texteOuVide(Champ.NOM);
    }

    /** Where the place is; empty unless both coordinates are known. */
    public Optional<Coordonnees> position() {
        var latitude = texte(Champ.LATITUDE);
        var longitude = texte(Champ.LONGITUDE);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Coordonnees(Double.parseDouble(longitude.get()), Double.parseDouble(latitude.get())))
                : Optional.empty();
    }

    public boolean itinerant() {
        return contient(Champ.ITINERANCE, "Itinérant");
    }

    /** The same content with other values in one field; no value makes it unknown. */
    public Fiche avec(Champ champ, Collection<String> nouvelles) {
        var copie = new EnumMap<Champ, List<String>>(Champ.class);
        copie.putAll(valeurs);
        var propres = propres(champ, nouvelles);
        if (propres.isEmpty()) {
            copie.remove(champ);
        } else {
            copie.put(champ, propres);
        }
        return new Fiche(copie);
    }

    public Fiche avec(Champ champ, String valeur) {
        return avec(champ, List.of(valeur));
    }

    public Fiche sans(Champ champ) {
        return avec(champ, List.of());
    }

    /** @return a copy that the caller may change */
    public Map<Champ, List<String>> enTable() {
        var copie = new EnumMap<Champ, List<String>>(Champ.class);
        copie.putAll(valeurs);
        return copie;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Fiche fiche && valeurs.equals(fiche.valeurs);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(valeurs);
    }

    @Override
    public String toString() {
        return valeurs.toString();
    }
}
