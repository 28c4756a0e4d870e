package fr.maillage.document.ooxml;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Image;
import fr.maillage.document.Morceau;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Sommaires;

/** The body of a DOCX file. */
final class CorpsDocx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** English metric units: 914,400 an inch. */
    private static final int LARGEUR_EMU = TableauDocx.LARGEUR * 635;

    private static final int HAUTEUR_EMU = 7_600_000;
    private static final int LOGO_EMU = 720_000;
    private static final int PIXELS = 1300;

    private final Xml xml = Xml.piece();
    private final DocumentTexte document;
    private final Relations relations;
    private final Medias medias;
    private final NumerosDocx numeros;
    private final TexteDocx textes;
    private final Sommaires sommaires;
    private int titres;
    private int tableaux;
    private int figures;
    private int dessins;
    private int zones;

    CorpsDocx(DocumentTexte document, Relations relations, Medias medias, NumerosDocx numeros) {
        this.document = document;
        this.relations = relations;
        this.medias = medias;
        this.numeros = numeros;
        this.textes = new TexteDocx(xml, relations);
        this.sommaires = new Sommaires(document);
    }

    /** @param pied relationship id of the footer */
    String xml(String pied) {
        xml.ouvrir(
                "w:document",
                "xmlns:w",
                W,
                "xmlns:r",
                Relations.TYPES,
                "xmlns:wp",
                WP,
                "xmlns:a",
                Medias.A,
                "xmlns:pic",
                PIC);
        xml.ouvrir("w:body");
        enTete();
        document.blocs().forEach(this::bloc);
        xml.ouvrir("w:sectPr").vide("w:footerReference", "w:type", "default", "r:id", pied);
        xml.vide("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.vide(
                "w:pgMar",
                "w:top",
                "1247",
                "w:right",
                "1276",
                "w:bottom",
                "1247",
                "w:left",
                "1276",
                "w:header",
                "624",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        return xml.fermer().fermer().fermer().toString();
    }

    private void enTete() {
        var logo = document.theme().logo();
        if (logo != null) {
            textes.ouvrir("Mention");
            double largeur =
                    Math.min(LARGEUR_EMU / 2.0, LOGO_EMU * logo.dimensions().rapport());
            dessin(logo, largeur);
            xml.fermer();
        }
        var intitule = document.intitule();
        textes.paragraphe("Titre", intitule.titre());
        if (!intitule.sousTitre().isBlank()) {
            textes.paragraphe("Soustitre", intitule.sousTitre());
        }
        if (!intitule.mention().isBlank()) {
            textes.paragraphe("Mention", intitule.mention());
        }
        textes.paragraphe("FinDEntete", intitule.organisme());
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Bloc.Titre titre -> titre(titre);
            case Bloc.Paragraphe paragraphe -> textes.paragraphe("Normal", paragraphe.texte());
            case Bloc.Liste liste -> liste(liste);
            case Tableau tableau -> tableau(tableau);
            case Bloc.Figure figure -> figure(figure);
            case Bloc.Encart encart -> encart(encart);
            case Bloc.SautDePage() ->
                xml.ouvrir("w:p")
                        .ouvrir("w:r")
                        .vide("w:br", "w:type", "page")
                        .fermer()
                        .fermer();
            case Bloc.Sommaire sommaire -> new SommaireDocx(xml, textes, sommaires).ecrire(sommaire);
            case Bloc.ZoneARediger zone -> zone(zone);
        }
    }

    private void titre(Bloc.Titre titre) {
        var signet = sommaires.ancre(titres++);
        textes.ouvrir("Titre" + titre.niveau());
        xml.vide("w:bookmarkStart", "w:id", "" + titres, "w:name", signet);
        textes.morceau(Morceau.de(titre.texte()), "");
        xml.vide("w:bookmarkEnd", "w:id", "" + titres).fermer();
    }

    private void liste(Bloc.Liste liste) {
        int numero = liste.numerotee() ? numeros.nouvelle() : NumerosDocx.PUCES;
        for (Puce puce : liste.puces()) {
            puce(numero, 0, puce.texte());
            puce.sousPuces().forEach(sous -> puce(numero, 1, sous));
        }
    }

    private void puce(int numero, int niveau, Texte texte) {
        xml.ouvrir("w:p").ouvrir("w:pPr").vide("w:pStyle", "w:val", "Paragraphedeliste");
        xml.ouvrir("w:numPr")
                .vide("w:ilvl", "w:val", "" + niveau)
                .vide("w:numId", "w:val", "" + numero)
                .fermer();
        xml.fermer();
        textes.morceaux(texte);
        xml.fermer();
    }

    private void tableau(Tableau tableau) {
        legende(Mots.TABLEAU, ++tableaux, tableau.legende(), true);
        new TableauDocx(xml, textes, tableau).ecrire();
        textes.paragraphe("Intervalle", "");
    }

    private void figure(Bloc.Figure figure) {
        textes.ouvrir("Figure");
        dessin(figure.image(), LARGEUR_EMU * figure.largeur());
        xml.fermer();
        if (!figure.legende().isBlank()) {
            legende(Mots.FIGURE, ++figures, figure.legende(), false);
        }
    }

    private void legende(String genre, int rang, String legende, boolean avecLaSuite) {
        xml.ouvrir("w:p").ouvrir("w:pPr").vide("w:pStyle", "w:val", "Lgende");
        if (avecLaSuite) {
            xml.vide("w:keepNext");
        } else {
            xml.vide("w:jc", "w:val", "center");
        }
        xml.fermer();
        textes.morceau(Morceau.de(genre + "\u00a0"), "");
        textes.champ("SEQ " + genre + " \\* ARABIC", "" + rang);
        textes.morceau(Morceau.de(". " + legende), "");
        xml.fermer();
    }

    /** @param largeur in EMU; less if the image would not hold in a page */
    private void dessin(Image image, double largeur) {
        double rapport = image.dimensions().rapport();
        long cx = Math.max(1, Math.round(Math.min(largeur, HAUTEUR_EMU * rapport)));
        long cy = Math.max(1, Math.round(cx / rapport));
        int id = ++dessins;
        xml.ouvrir("w:r")
                .ouvrir("w:drawing")
                .ouvrir("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.vide("wp:extent", "cx", "" + cx, "cy", "" + cy);
        Medias.proprietes(xml, "wp:docPr", id, image);
        xml.ouvrir("wp:cNvGraphicFramePr")
                .vide("a:graphicFrameLocks", "noChangeAspect", "1")
                .fermer();
        xml.ouvrir("a:graphic").ouvrir("a:graphicData", "uri", PIC).ouvrir("pic:pic");
        xml.ouvrir("pic:nvPicPr").vide("pic:cNvPr", "id", "" + id, "name", "Image " + id, "descr", image.alternative());
        xml.vide("pic:cNvPicPr").fermer();
        xml.ouvrir("pic:blipFill").brut(medias.blip(image, relations, "media/", PIXELS));
        xml.ouvrir("a:stretch").vide("a:fillRect").fermer().fermer();
        xml.ouvrir("pic:spPr")
                .ouvrir("a:xfrm")
                .vide("a:off", "x", "0", "y", "0")
                .vide("a:ext", "cx", "" + cx, "cy", "" + cy)
                .fermer();
        xml.ouvrir("a:prstGeom", "prst", "rect").vide("a:avLst").fermer().fermer();
        xml.fermer().fermer().fermer().fermer().fermer().fermer();
    }

    private void encart(Bloc.Encart encart) {
        var style = encart.nature() == Bloc.Encart.Nature.ATTENTION ? "Attention" : "Information";
        textes.paragraphe("Titre" + style, encart.titre());
        encart.paragraphes().forEach(p -> textes.paragraphe(style, p));
        textes.paragraphe("Intervalle", "");
    }

    private void zone(Bloc.ZoneARediger zone) {
        textes.paragraphe("Consigne", Mots.A_REDIGER + zone.consigne());
        xml.ouvrir("w:sdt").ouvrir("w:sdtPr");
        xml.vide("w:alias", "w:val", Mots.nomDeZone(zone.id()));
        xml.vide("w:tag", "w:val", Mots.ZONE + zone.id());
        xml.vide("w:id", "w:val", "" + (1000 + ++zones));
        if (zone.texte().isBlank()) {
            xml.vide("w:showingPlcHdr");
        }
        xml.fermer().ouvrir("w:sdtContent");
        if (zone.texte().isBlank()) {
            textes.ouvrir("ZoneARediger");
            textes.morceau(Morceau.de(Mots.ECRIRE_ICI), "Texteindicatif");
            xml.fermer();
        } else {
            zone.texte().lines().forEach(ligne -> textes.telQuel("ZoneARediger", ligne));
        }
        xml.fermer().fermer();
        textes.paragraphe("Intervalle", "");
    }
}
