package fr.maillage.courrier;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one e-mail address as people type it. */
public final class AdresseElectronique {
    /** RFC 5321: a path is at most 256 characters, angle brackets included. */
    public static final int LONGUEUR_MAX = 254;

    private static final int LOCALE_MAX = 64;
    private static final Pattern LOCALE =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAINE =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private AdresseElectronique() {}

    /**
     * The address without the blanks around it, its domain in small letters and in ASCII; empty when it is not one address
     * (a name beside it, a list, a comment, a line break are refused).
     */
    public static Optional<String> lire(String saisie) {
        var texte = saisie.strip();
        int arobase = texte.lastIndexOf('@');
        if (arobase < 1 || arobase > LOCALE_MAX || texte.length() > LONGUEUR_MAX) {
            return Optional.empty();
        }
        var locale = texte.substring(0, arobase);
        if (!LOCALE.matcher(locale).matches()) {
            return Optional.empty();
        }
        return domaine(texte.substring(arobase + 1))
                .map(domaine -> locale + "@" + domaine)
                .filter(adresse -> adresse.length() <= LONGUEUR_MAX);
    }

    private static Optional<String> domaine(String texte) {
        try {
            var ascii = IDN.toASCII(texte, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(domaine -> DOMAINE.matcher(domaine).matches());
        } catch (IllegalArgumentException e) {
            // Not a domain: the caller tells, beside the field.
            return Optional.empty();
        }
    }
}
