package fr.maillage.document.odf;

import fr.maillage.document.Diaporama;
import fr.maillage.document.Format;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.planche.Cadre;
import fr.maillage.document.planche.Grille;
import fr.maillage.document.planche.MiseEnPlanches;
import fr.maillage.document.planche.Planche;
import fr.maillage.document.planche.Planche.Modele;
import fr.maillage.document.planche.Planche.Role;
import fr.maillage.document.planche.Reperes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;

/** Writes ODP. */
public final class EcritureOdp {
    private static final int PIXELS_PAR_POINT = 2;

    private final Xml xml = Xml.fragment();
    private final TexteOdf textes = new TexteOdf(xml);
    private final Styles styles = new Styles();
    private final ParagraphesOdp paragraphes;
    private final Paquet paquet = new Paquet();
    private final Diaporama diaporama;
    private final String principale;

    private EcritureOdp(Diaporama diaporama) {
        this.diaporama = diaporama;
        this.principale = "#" + diaporama.theme().principale().hexa();
        this.paragraphes = new ParagraphesOdp(xml, textes, styles, principale);
    }

    public static void ecrire(Diaporama diaporama, OutputStream sortie) throws IOException {
        var ecriture = new EcritureOdp(diaporama);
        ecriture.corps();
        var valeurs = new HashMap<>(Couleurs.de(diaporama.theme()));
        valeurs.putAll(Reperes.en(1));
        var commun = Gabarit.lire("odf/odp-styles.xml", valeurs);
        ecriture.paquet.ecrire(
                sortie,
                Format.ODP,
                diaporama.intitule(),
                commun,
                ecriture.styles,
                "office:presentation",
                ecriture.xml.toString());
    }

    private void corps() {
        xml.element("presentation:footer-decl", Mots.pied(diaporama), "presentation:name", "pied");
        int numero = 1;
        for (var planche : MiseEnPlanches.de(diaporama)) {
            planche(planche, numero++);
        }
    }

    private static String maitre(Modele modele) {
        return switch (modele) {
            case COUVERTURE -> "Couverture";
            case SECTION -> "Partie";
            default -> "Contenu";
        };
    }

    private void planche(Planche planche, int numero) {
        var maitre = maitre(planche.modele());
        xml.ouvrir(
                "draw:page",
                "draw:name",
                "Diapositive " + numero,
                "draw:style-name",
                styleDePage(maitre.equals("Contenu")),
                "draw:master-page-name",
                maitre,
                "presentation:use-footer-name",
                "pied");
        ligne(planche.titre(), maitre);
        var logo = diaporama.theme().logo();
        if (logo != null && planche.modele() == Modele.COUVERTURE) {
            dessin(new Planche.Dessin(
                    Cadre.COUVERTURE_LOGO.calant(logo.dimensions().rapport()), logo));
        }
        for (var element : planche.elements()) {
            switch (element) {
                case Planche.Ligne ligne -> ligne(ligne, maitre);
                case Planche.Corps corps -> {
                    ouvrirCadre(
                            corps.cadre(),
                            "presentation:style-name",
                            maitre + "-outline1",
                            "presentation:class",
                            "outline");
                    xml.ouvrir("draw:text-box");
                    paragraphes.corps(corps);
                    xml.fermer().fermer();
                }
                case Planche.Dessin dessin -> dessin(dessin);
                case Grille grille -> {
                    ouvrirCadre(grille.cadre(), "draw:style-name", "standard");
                    new TableauOdp(xml, paragraphes, styles, grille, principale).ecrire();
                    xml.element("svg:title", grille.tableau().legende()).fermer();
                }
            }
        }
        new NotesOdp(xml, textes).ecrire(planche.notes(), maitre, styleDePage(false));
        xml.fermer();
    }

    private String styleDePage(boolean avecPied) {
        var vu = "" + avecPied;
        return styles.nom(
                "drawing-page",
                "",
                Xml.fragment()
                        .vide(
                                "style:drawing-page-properties",
                                "presentation:background-visible",
                                "true",
                                "presentation:background-objects-visible",
                                "true",
                                "presentation:display-footer",
                                vu,
                                "presentation:display-page-number",
                                vu,
                                "presentation:display-date-time",
                                "false"));
    }

    private void ligne(Planche.Ligne ligne, String maitre) {
        boolean clair = maitre.equals("Contenu");
        switch (ligne.role()) {
            case TITRE -> texte(ligne, "presentation:style-name", maitre + "-title", "presentation:class", "title");
            case SOUS_TITRE ->
                texte(ligne, "presentation:style-name", maitre + "-subtitle", "presentation:class", "subtitle");
            default -> {
                boolean intitule = ligne.role() == Role.INTITULE_GAUCHE || ligne.role() == Role.INTITULE_DROITE;
                ouvrirCadre(
                        ligne.cadre(),
                        "draw:style-name",
                        intitule || ligne.role() == Role.MENTION ? "EnBas" : "Legende");
                xml.ouvrir("draw:text-box");
                var couleur = intitule ? principale : clair ? "" : "#FFFFFF";
                paragraphes.ligne(
                        ligne.texte(),
                        ligne.taille(),
                        intitule,
                        couleur,
                        ligne.role() == Role.LEGENDE ? "center" : "start");
                xml.fermer().fermer();
            }
        }
    }

    private void texte(Planche.Ligne ligne, String... attributs) {
        ouvrirCadre(ligne.cadre(), attributs);
        xml.ouvrir("draw:text-box");
        paragraphes.ligne(ligne.texte(), ligne.taille(), ligne.role() == Role.TITRE, "", "start");
        xml.fermer().fermer();
    }

    private void dessin(Planche.Dessin dessin) {
        ouvrirCadre(dessin.cadre(), "draw:style-name", dessin.image().estDecorative() ? "Ornement" : "Image");
        paquet.images(xml, dessin.image(), (int) Math.ceil(dessin.cadre().largeur() * PIXELS_PAR_POINT));
        xml.fermer();
    }

    private void ouvrirCadre(Cadre cadre, String... attributs) {
        var tous = new String[attributs.length + 10];
        System.arraycopy(attributs, 0, tous, 0, attributs.length);
        var place = new String[] {
            "draw:layer", "layout",
            "svg:x", TableauOdp.pt(cadre.x()),
            "svg:y", TableauOdp.pt(cadre.y()),
            "svg:width", TableauOdp.pt(cadre.largeur()),
            "svg:height", TableauOdp.pt(cadre.hauteur())
        };
        System.arraycopy(place, 0, tous, attributs.length, place.length);
        xml.ouvrir("draw:frame", tous);
    }
}
