package fr.maillage.document.pdf;

import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Alinea;
import fr.maillage.document.planche.Planche;
import java.util.List;

/** The body of a slide in XHTML. */
final class PucesHtml {
    private final Xml xml;
    private final PageHtml page;
    private final Planche.Corps corps;

    PucesHtml(Xml xml, PageHtml page, Planche.Corps corps) {
        this.xml = xml;
        this.page = page;
        this.corps = corps;
    }

    /** Bullets as lists, the ones under another inside its item. */
    void ecrire() {
        var alineas = corps.alineas();
        for (int i = 0; i < alineas.size(); ) {
            var alinea = alineas.get(i);
            if (!alinea.puce()) {
                page.paragraphe(
                        alinea.texte(),
                        "style",
                        style(alinea, i == 0) + DiaporamaPdf.cote("margin-left", corps.retrait(alinea)));
                i++;
            } else if (alinea.niveau() == 1) {
                i = sousListe(alineas, i);
            } else {
                xml.ouvrir("ul");
                while (i < alineas.size()
                        && alineas.get(i).puce()
                        && alineas.get(i).niveau() == 0) {
                    xml.ouvrir("li", "style", style(alineas.get(i), i == 0));
                    page.texte(alineas.get(i).texte());
                    i++;
                    if (i < alineas.size()
                            && alineas.get(i).puce()
                            && alineas.get(i).niveau() == 1) {
                        i = sousListe(alineas, i);
                    }
                    xml.fermer();
                }
                xml.fermer();
            }
        }
    }

    private int sousListe(List<Alinea> alineas, int debut) {
        int i = debut;
        xml.ouvrir("ul");
        while (i < alineas.size() && alineas.get(i).puce() && alineas.get(i).niveau() == 1) {
            xml.ouvrir("li", "style", style(alineas.get(i), i == 0));
            page.texte(alineas.get(i).texte());
            xml.fermer();
            i++;
        }
        xml.fermer();
        return i;
    }

    private String style(Alinea alinea, boolean premier) {
        return DiaporamaPdf.cote("font-size", corps.taille(alinea))
                + DiaporamaPdf.cote("margin-top", premier ? 0 : corps.avant(alinea));
    }
}
