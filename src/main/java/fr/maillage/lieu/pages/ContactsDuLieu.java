package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.pages.PageLieu.Contact;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How to reach a place. What the place wrote becomes a link only when it is one that a browser may follow safely. */
final class ContactsDuLieu {
    private static final Pattern COURRIEL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,200}");

    private ContactsDuLieu() {}

    static List<Contact> de(Fiche fiche) {
        var contacts = new ArrayList<Contact>();
        fiche.texte(Champ.TELEPHONE)
                .ifPresent(t -> contacts.add(new Contact("Appeler", Telephones.ecrire(t), Telephones.lien(t))));
        fiche.texte(Champ.PRISE_RDV)
                .ifPresent(u -> contacts.add(new Contact("Prendre rendez-vous", court(u), lien(u))));
        fiche.valeurs(Champ.COURRIELS)
                .forEach(c -> contacts.add(
                        new Contact("Écrire", c, COURRIEL.matcher(c).matches() ? "mailto:" + c : "")));
        fiche.valeurs(Champ.SITE_WEB).forEach(u -> contacts.add(new Contact("Site web", court(u), lien(u))));
        return contacts;
    }

    /** The address itself when it is a web one, empty otherwise. */
    static String lien(String ecrit) {
        try {
            var uri = URI.create(ecrit.startsWith("www.") ? "https://" + ecrit : ecrit);
            var schema = uri.getScheme();
            return uri.getHost() != null && ("http".equals(schema) || "https".equals(schema)) ? uri.toString() : "";
        } catch (IllegalArgumentException e) {
            // Not an address: the text is shown as it was written.
            return "";
        }
    }

    private static String court(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
