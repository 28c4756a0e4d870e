package fr.maillage.document.odf;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.document.Image;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Sommaires;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;

/** Writes ODT. */
public final class EcritureOdt {
    /** Of the text, in centimetres. */
    private static final double LARGEUR = 16.5;

    private static final double HAUTEUR = 21;
    private static final double LOGO = 2;
    private static final int PIXELS = 1300;

    private final Xml xml = Xml.fragment();
    private final TexteOdf textes = new TexteOdf(xml);
    private final Styles styles = new Styles();
    private final Paquet paquet = new Paquet();
    private final DocumentTexte document;
    private final Sommaires sommaires;
    private int titres;
    private int tableaux;
    private int figures;
    private int cadres;

    private EcritureOdt(DocumentTexte document) {
        this.document = document;
        this.sommaires = new Sommaires(document);
    }

    public static void ecrire(DocumentTexte document, OutputStream sortie) throws IOException {
        var ecriture = new EcritureOdt(document);
        ecriture.corps();
        var valeurs = new HashMap<>(Couleurs.de(document.theme()));
        valeurs.put("pied", Mots.pied(document));
        valeurs.put("sur", Mots.SUR);
        var commun = Gabarit.lire("odf/odt-styles.xml", valeurs);
        ecriture.paquet.ecrire(
                sortie,
                Format.ODT,
                document.intitule(),
                commun,
                ecriture.styles,
                "office:text",
                ecriture.xml.toString());
    }

    private void corps() {
        xml.ouvrir("text:sequence-decls");
        xml.vide("text:sequence-decl", "text:display-outline-level", "0", "text:name", Mots.TABLEAU);
        xml.vide("text:sequence-decl", "text:display-outline-level", "0", "text:name", Mots.FIGURE);
        xml.fermer();
        var logo = document.theme().logo();
        if (logo != null) {
            xml.ouvrir("text:p", "text:style-name", "Mention");
            dessin(logo, Math.min(LARGEUR / 2, LOGO * logo.dimensions().rapport()));
            xml.fermer();
        }
        var intitule = document.intitule();
        textes.paragraphe("Title", intitule.titre());
        if (!intitule.sousTitre().isBlank()) {
            textes.paragraphe("Subtitle", intitule.sousTitre());
        }
        var lignes = intitule.lignes();
        lignes.stream().limit(Math.max(0, lignes.size() - 1)).forEach(l -> textes.paragraphe("Mention", l));
        textes.paragraphe("FinDEntete", lignes.isEmpty() ? "" : lignes.getLast());
        document.blocs().forEach(this::bloc);
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Bloc.Titre titre -> titre(titre);
            case Bloc.Paragraphe paragraphe -> textes.paragraphe("Standard", paragraphe.texte());
            case Bloc.Liste liste -> liste(liste);
            case Tableau tableau -> {
                legende("Legende", Mots.TABLEAU, ++tableaux, tableau.legende());
                var couleur = "#" + document.theme().principale().hexa();
                new TableauOdt(xml, textes, styles, tableau, couleur).ecrire(tableaux);
                textes.paragraphe("Intervalle", "");
            }
            case Bloc.Figure figure -> figure(figure);
            case Bloc.Encart encart -> encart(encart);
            case Bloc.SautDePage() -> textes.paragraphe("Saut", "");
            case Bloc.Sommaire sommaire -> new SommaireOdt(xml, textes, sommaires).ecrire(sommaire, ++cadres);
            case Bloc.ZoneARediger zone -> zone(zone);
        }
    }

    private void titre(Bloc.Titre titre) {
        xml.ouvrir(
                "text:h", "text:style-name", "Heading_20_" + titre.niveau(), "text:outline-level", "" + titre.niveau());
        xml.vide("text:bookmark", "text:name", sommaires.ancre(titres++));
        textes.caracteres(titre.texte());
        xml.fermer();
    }

    private void liste(Bloc.Liste liste) {
        if (liste.puces().isEmpty()) {
            return;
        }
        xml.ouvrir("text:list", "text:style-name", liste.numerotee() ? "Numeros" : "Puces");
        for (Puce puce : liste.puces()) {
            xml.ouvrir("text:list-item");
            textes.paragraphe("Liste", puce.texte());
            if (!puce.sousPuces().isEmpty()) {
                xml.ouvrir("text:list");
                for (var sous : puce.sousPuces()) {
                    xml.ouvrir("text:list-item");
                    textes.paragraphe("Liste", sous);
                    xml.fermer();
                }
                xml.fermer();
            }
            xml.fermer();
        }
        xml.fermer();
    }

    private void legende(String style, String genre, int rang, String legende) {
        xml.ouvrir("text:p", "text:style-name", style).texte(genre + "\u00a0");
        xml.element(
                "text:sequence",
                "" + rang,
                "text:name",
                genre,
                "text:formula",
                "ooow:" + genre + "+1",
                "style:num-format",
                "1");
        textes.caracteres(". " + legende);
        xml.fermer();
    }

    private void figure(Bloc.Figure figure) {
        boolean seule = figure.legende().isBlank();
        xml.ouvrir("text:p", "text:style-name", seule ? "FigureSeule" : "Figure");
        dessin(figure.image(), LARGEUR * figure.largeur());
        xml.fermer();
        if (!seule) {
            legende("LegendeDeFigure", Mots.FIGURE, ++figures, figure.legende());
        }
    }

    /** @param largeur in centimetres; less if the image would not hold in a page */
    private void dessin(Image image, double largeur) {
        double rapport = image.dimensions().rapport();
        double retenue = Math.min(largeur, HAUTEUR * rapport);
        xml.ouvrir(
                "draw:frame",
                "draw:style-name",
                image.estDecorative() ? "Ornement" : "Image",
                "draw:name",
                "Image" + ++cadres,
                "text:anchor-type",
                "as-char",
                "svg:width",
                String.format(Locale.ROOT, "%.3fcm", retenue),
                "svg:height",
                String.format(Locale.ROOT, "%.3fcm", retenue / rapport));
        paquet.images(xml, image, PIXELS);
        xml.fermer();
    }

    private void encart(Bloc.Encart encart) {
        var style = encart.nature() == Bloc.Encart.Nature.ATTENTION ? "Attention" : "Information";
        textes.paragraphe("Titre" + style, encart.titre());
        encart.paragraphes().forEach(p -> textes.paragraphe(style, p));
        textes.paragraphe("Intervalle", "");
    }

    private void zone(Bloc.ZoneARediger zone) {
        var sections = styles.nom(
                "section", "", Xml.fragment().vide("style:section-properties", "fo:background-color", "transparent"));
        xml.ouvrir("text:section", "text:style-name", sections, "text:name", Mots.ZONE + zone.id());
        textes.paragraphe("Consigne", Mots.A_REDIGER + zone.consigne());
        if (zone.texte().isBlank()) {
            xml.ouvrir("text:p", "text:style-name", "ZoneARediger");
            xml.element(
                    "text:placeholder",
                    Mots.ECRIRE_ICI,
                    "text:placeholder-type",
                    "text",
                    "text:description",
                    zone.consigne());
            xml.fermer();
        } else {
            zone.texte().lines().forEach(ligne -> textes.telQuel("ZoneARediger", ligne));
        }
        xml.fermer();
        textes.paragraphe("Intervalle", "");
    }
}
