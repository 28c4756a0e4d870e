package fr.maillage.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone in front of a browser: keeps cookies, sends the forms of the last page read with its anti-forgery token, follows no redirect. */
public final class Visiteur {
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Client client;
    private final String reseau;
    private final Map<String, String> biscuits = new HashMap<>();
    private String jeton = "";

    /** @param reseau address that this person comes from: limits count by it */
    public Visiteur(Client client, String reseau) {
        this.client = client;
        this.reseau = reseau;
    }

    public HttpResponse<String> lire(String chemin) {
        return retenir(client.lire(chemin, enTetes()));
    }

    /** A file, as it was sent. */
    public HttpResponse<byte[]> telecharger(String chemin) {
        return client.telecharger(chemin, enTetes());
    }

    /** @param champs names and values, alternately */
    public HttpResponse<String> poster(String chemin, String... champs) {
        var corps = new StringBuilder("_csrf=" + encoder(jeton));
        for (int i = 0; i < champs.length; i += 2) {
            corps.append('&').append(champs[i]).append('=').append(encoder(champs[i + 1]));
        }
        return retenir(client.poster(chemin, corps.toString(), enTetes()));
    }

    /** Sends the form that gives a file, with the field « fichier ». */
    public HttpResponse<String> deposer(String chemin, String nom, byte[] contenu) {
        return retenir(client.deposer(chemin, jeton, nom, contenu, enTetes()));
    }

    public Map<String, String> biscuits() {
        return biscuits;
    }

    private String[] enTetes() {
        var tous = biscuits.entrySet().stream()
                .map(biscuit -> biscuit.getKey() + "=" + biscuit.getValue())
                .collect(Collectors.joining("; "));
        return tous.isEmpty()
                ? new String[] {"X-Forwarded-For", reseau}
                : new String[] {"X-Forwarded-For", reseau, "Cookie", tous};
    }

    private HttpResponse<String> retenir(HttpResponse<String> reponse) {
        for (var biscuit : reponse.headers().allValues("set-cookie")) {
            var valeur = biscuit.substring(0, biscuit.indexOf(';'));
            int egal = valeur.indexOf('=');
            if (egal == valeur.length() - 1 || biscuit.contains("Max-Age=0")) {
                biscuits.remove(valeur.substring(0, egal));
            } else {
                biscuits.put(valeur.substring(0, egal), valeur.substring(egal + 1));
            }
        }
        var champ = JETON.matcher(reponse.body());
        if (champ.find()) {
            jeton = champ.group(1);
        }
        return reponse;
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, UTF_8);
    }
}
