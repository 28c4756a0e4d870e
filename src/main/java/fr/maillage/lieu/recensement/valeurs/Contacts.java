package fr.maillage.lieu.recensement.valeurs;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses and web addresses. */
public final class Contacts {
    private static final Pattern COURRIEL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern ENTRE_LIENS = Pattern.compile("[|\\s]+|;(?=\\s*(http|www))|,(?=\\s*(http|www))");
    private static final Pattern PROTOCOLE = Pattern.compile("(?i)^(h?t?t?ps?:?/{1,2}|https?:)(?=[^/])");
    private static final Pattern HOTE = Pattern.compile("(?i)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    /** What an untouched field of a form holds. */
    private static final Pattern LIEN_VIDE =
            Pattern.compile("(?i)(https?:/*|www\\.?|[-–/.\\s]*|n/?a|non|aucun|néant|neant)");

    private Contacts() {}

    /** All addresses of the text, in lower case. */
    public static List<String> courriels(String texte, Constat constat) {
        var lus = new ArrayList<String>();
        var trouve = COURRIEL.matcher(texte);
        while (trouve.find()) {
            var courriel = trouve.group().toLowerCase(Locale.ROOT);
            if (!lus.contains(courriel)) {
                lus.add(courriel);
            }
        }
        if (lus.isEmpty() && texte.contains("@")) {
            constat.noter(Avertissement.Genre.COURRIEL, "");
        }
        return lus;
    }

    /** All web addresses of the text; « http:// » alone is none. */
    public static List<String> liens(String texte, Constat constat) {
        var lus = new ArrayList<String>();
        for (var morceau : ENTRE_LIENS.split(texte.strip())) {
            if (LIEN_VIDE.matcher(morceau).matches()) {
                continue;
            }
            lien(morceau)
                    .ifPresentOrElse(
                            lien -> {
                                if (!lus.contains(lien)) {
                                    lus.add(lien);
                                }
                            },
                            () -> {
                                if (morceau.contains(".") || morceau.contains("/")) {
                                    constat.citer(Avertissement.Genre.LIEN, morceau);
                                }
                            });
        }
        return lus;
    }

    private static Optional<String> lien(String morceau) {
        var net = morceau.replaceAll("[,;.)>]+$", "").replaceAll("^[(<]+", "");
        var protocole = PROTOCOLE.matcher(net);
        boolean trouve = protocole.find();
        boolean simple = trouve && !protocole.group().toLowerCase(Locale.ROOT).contains("s");
        var reste = trouve ? net.substring(protocole.end()) : net;
        var hote = reste.split("[/?#:]", 2)[0];
        if (!HOTE.matcher(hote).matches() || reste.contains("@") && !trouve) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI((simple ? "http://" : "https://") + reste).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
