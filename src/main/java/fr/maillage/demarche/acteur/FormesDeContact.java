package fr.maillage.demarche.acteur;

import java.util.regex.Pattern;

/** What an e-mail address and a telephone number look like: enough to catch a slip, not to prove that somebody answers. */
public final class FormesDeContact {
    static final int COURRIEL_MAX = 254;
    static final int TELEPHONE_MAX = 30;

    private static final Pattern COURRIEL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,6}\\.[A-Za-z]{2,24}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()\\u00a0\\u202f-]{2,28}");

    private FormesDeContact() {}

    public static boolean courriel(String texte) {
        return texte.length() <= COURRIEL_MAX && COURRIEL.matcher(texte).matches();
    }

    public static boolean telephone(String texte) {
        return texte.length() <= TELEPHONE_MAX && TELEPHONE.matcher(texte).matches();
    }
}
