package fr.maillage.document.pdf;

import fr.maillage.document.Document;
import fr.maillage.document.Puce;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Typographie;
import java.util.List;

/** What the XHTML of documents and of decks share. */
final class PageHtml {
    private final Xml xml;

    PageHtml(Xml xml) {
        this.xml = xml;
    }

    /** Opens html, to be closed by the caller, who then opens body; bookmarks may come between. */
    void tete(Document document, String styles, List<Signet> signets) {
        var intitule = document.intitule();
        xml.brut("<!DOCTYPE html>\n");
        xml.ouvrir("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "fr-FR");
        xml.ouvrir("head").element("title", intitule.titre());
        xml.vide("meta", "name", "author", "content", intitule.organisme());
        xml.vide(
                "meta",
                "name",
                "subject",
                "content",
                intitule.sousTitre().isBlank() ? intitule.titre() : intitule.sousTitre());
        xml.vide(
                "meta",
                "name",
                "description",
                "content",
                intitule.sousTitre().isBlank() ? intitule.titre() : intitule.sousTitre());
        xml.ouvrir("style").brut(styles).fermer();
        if (!signets.isEmpty()) {
            xml.ouvrir("bookmarks");
            signets(signets);
            xml.fermer();
        }
        xml.fermer();
    }

    /**
     * An entry of the outline of the file.
     *
     * @param sous the ones under it
     */
    record Signet(String nom, String ancre, List<Signet> sous) {}

    private void signets(List<Signet> signets) {
        for (var signet : signets) {
            xml.ouvrir("bookmark", "name", signet.nom(), "href", "#" + signet.ancre());
            signets(signet.sous());
            xml.fermer();
        }
    }

    void texte(Texte texte) {
        for (var morceau : texte.morceaux()) {
            var lien = morceau.lien();
            if (lien != null) {
                xml.ouvrir("a", "href", lien.toASCIIString(), "title", morceau.texte());
            }
            if (morceau.gras()) {
                xml.ouvrir("b");
            }
            if (morceau.italique()) {
                xml.ouvrir("i");
            }
            lignes(morceau.texte());
            if (morceau.italique()) {
                xml.fermer();
            }
            if (morceau.gras()) {
                xml.fermer();
            }
            if (lien != null) {
                xml.fermer();
            }
        }
    }

    private void lignes(String brut) {
        var texte = Typographie.francaise(brut);
        int debut = 0;
        for (int fin = texte.indexOf('\n'); fin >= 0; fin = texte.indexOf('\n', debut)) {
            xml.texte(texte.substring(debut, fin)).vide("br");
            debut = fin + 1;
        }
        xml.texte(texte.substring(debut));
    }

    void paragraphe(Texte texte, String... attributs) {
        xml.ouvrir("p", attributs);
        texte(texte);
        xml.fermer();
    }

    void liste(boolean numerotee, List<Puce> puces, String... attributs) {
        if (puces.isEmpty()) {
            return;
        }
        xml.ouvrir(numerotee ? "ol" : "ul", attributs);
        for (var puce : puces) {
            xml.ouvrir("li");
            texte(puce.texte());
            if (!puce.sousPuces().isEmpty()) {
                xml.ouvrir("ul");
                for (var sous : puce.sousPuces()) {
                    xml.ouvrir("li");
                    texte(sous);
                    xml.fermer();
                }
                xml.fermer();
            }
            xml.fermer();
        }
        xml.fermer();
    }

    /** Inside quotes in CSS, inside XML. */
    static String chaineCss(String texte) {
        return texte.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
    }
}
