package fr.maillage.document.ooxml;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
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

    /** English metric units: 914,400 an inch. */
    private static final int LARGEUR_EMU = TableauDocx.LARGEUR * 635;

    private static final int LOGO_EMU = 720_000;

    private final Xml xml = Xml.piece();
    private final DocumentTexte document;
    private final NumerosDocx numeros;
    private final DessinDocx dessins;
    private final TexteDocx textes;
    private final Sommaires sommaires;
    private int titres;
    private int tableaux;
    private int figures;
    private int zones;

    CorpsDocx(DocumentTexte document, Relations relations, Medias medias, NumerosDocx numeros) {
        this.document = document;
        this.numeros = numeros;
        this.textes = new TexteDocx(xml, relations);
        this.dessins = new DessinDocx(xml, relations, medias);
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
                DessinDocx.PIC);
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
            dessins.ecrire(logo, largeur);
            xml.fermer();
        }
        var intitule = document.intitule();
        textes.paragraphe("Titre", intitule.titre());
        if (!intitule.sousTitre().isBlank()) {
            textes.paragraphe("Soustitre", intitule.sousTitre());
        }
        var lignes = intitule.lignes();
        lignes.stream().limit(Math.max(0, lignes.size() - 1)).forEach(l -> textes.paragraphe("Mention", l));
        textes.paragraphe("FinDEntete", lignes.isEmpty() ? "" : lignes.getLast());
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
        dessins.ecrire(figure.image(), LARGEUR_EMU * figure.largeur());
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
