package fr.maillage.document.ooxml;

import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Cadre;
import fr.maillage.document.planche.Grille;
import fr.maillage.document.planche.Planche;
import fr.maillage.document.planche.Planche.Modele;
import fr.maillage.document.planche.Planche.Role;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A slide of PPTX. Texts stand in the placeholders of its layout, so that the outline shows them and a change of layout moves them. */
final class DiapositivePptx {
    static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String PETIT =
            "<a:rPr lang=\"fr-FR\" sz=\"1200\"><a:solidFill><a:srgbClr val=\"4A5761\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:rPr>";
    private static final int PIXELS_PAR_POINT = 2;

    private final Planche planche;
    private final Relations relations;
    private final Medias medias;
    private final Xml xml = Xml.piece();
    private final TextePptx textes;
    private int formes = 1;

    DiapositivePptx(Planche planche, Relations relations, Medias medias) {
        this.planche = planche;
        this.relations = relations;
        this.medias = medias;
        this.textes = new TextePptx(xml, relations);
    }

    /** Number of the layout among the resources. */
    static int disposition(Modele modele) {
        return switch (modele) {
            case COUVERTURE -> 1;
            case SECTION -> 2;
            case CONTENU -> 3;
            case DEUX_COLONNES -> 4;
            case TITRE_SEUL -> 5;
        };
    }

    String xml(String pied, int numero, Consumer<DiapositivePptx> dabord) {
        xml.ouvrir("p:sld", "xmlns:a", Medias.A, "xmlns:r", Relations.TYPES, "xmlns:p", P);
        xml.ouvrir("p:cSld").ouvrir("p:spTree").brut(groupe());
        ligne(planche.titre());
        dabord.accept(this);
        for (var element : planche.elements()) {
            switch (element) {
                case Planche.Ligne ligne -> ligne(ligne);
                case Planche.Corps corps -> corps(corps);
                case Planche.Dessin dessin -> dessin(dessin);
                case Grille grille -> new TableauPptx(xml, textes, grille).ecrire(++formes);
            }
        }
        if (planche.modele() != Modele.COUVERTURE && planche.modele() != Modele.SECTION) {
            pied(pied, numero);
        }
        xml.fermer().fermer();
        xml.ouvrir("p:clrMapOvr").vide("a:masterClrMapping").fermer();
        return xml.fermer().toString();
    }

    static String groupe() {
        return "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";
    }

    private void ligne(Planche.Ligne ligne) {
        boolean libre = ligne.role() == Role.LEGENDE;
        ouvrirForme(ligne.role(), libre ? ligne.cadre() : null);
        xml.ouvrir("p:txBody");
        corpsDeTexte(libre);
        textes.ligne(ligne.texte(), ligne.taille(), libre ? "ctr" : "");
        xml.fermer().fermer();
    }

    private void corps(Planche.Corps corps) {
        ouvrirForme(corps.role(), corps.cadre().equals(place(corps.role())) ? null : corps.cadre());
        xml.ouvrir("p:txBody");
        corpsDeTexte(false);
        boolean premier = true;
        for (var alinea : corps.alineas()) {
            textes.alinea(alinea, corps.taille(alinea), premier ? 0 : corps.avant(alinea));
            premier = false;
        }
        xml.fermer().fermer();
    }

    private void corpsDeTexte(boolean libre) {
        if (libre) {
            xml.ouvrir("a:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0")
                    .vide("a:normAutofit")
                    .fermer();
        } else {
            xml.ouvrir("a:bodyPr").vide("a:normAutofit").fermer();
        }
        xml.vide("a:lstStyle");
    }

    /** @param cadre null where the layout says it */
    private void ouvrirForme(Role role, @Nullable Cadre cadre) {
        int id = ++formes;
        xml.ouvrir("p:sp").ouvrir("p:nvSpPr").vide("p:cNvPr", "id", "" + id, "name", nom(role) + " " + id);
        if (role == Role.LEGENDE) {
            xml.vide("p:cNvSpPr", "txBox", "1").vide("p:nvPr");
        } else {
            xml.ouvrir("p:cNvSpPr").vide("a:spLocks", "noGrp", "1").fermer();
            xml.ouvrir("p:nvPr").vide("p:ph", emplacement(role)).fermer();
        }
        xml.fermer();
        if (cadre == null) {
            xml.vide("p:spPr");
            return;
        }
        xml.ouvrir("p:spPr");
        transformation("a:xfrm", cadre);
        xml.ouvrir("a:prstGeom", "prst", "rect").vide("a:avLst").fermer().fermer();
    }

    private String[] emplacement(Role role) {
        return switch (role) {
            case TITRE -> new String[] {"type", planche.modele() == Modele.COUVERTURE ? "ctrTitle" : "title"};
            case SOUS_TITRE ->
                new String[] {"type", planche.modele() == Modele.COUVERTURE ? "subTitle" : "body", "idx", "1"};
            case MENTION -> new String[] {"type", "body", "sz", "quarter", "idx", "12"};
            case INTITULE_GAUCHE -> new String[] {"type", "body", "idx", "1"};
            case CORPS_GAUCHE -> new String[] {"sz", "half", "idx", "2"};
            case INTITULE_DROITE -> new String[] {"type", "body", "sz", "quarter", "idx", "3"};
            case CORPS_DROITE -> new String[] {"sz", "quarter", "idx", "4"};
            case CORPS, LEGENDE -> new String[] {"idx", "1"};
        };
    }

    private static Cadre place(Role role) {
        return switch (role) {
            case CORPS_GAUCHE -> Cadre.SOUS_INTITULE_GAUCHE;
            case CORPS_DROITE -> Cadre.SOUS_INTITULE_DROITE;
            default -> Cadre.CORPS;
        };
    }

    private static String nom(Role role) {
        return switch (role) {
            case TITRE -> "Titre";
            case SOUS_TITRE -> "Sous-titre";
            case MENTION -> "Date et lieu";
            case LEGENDE -> "Légende";
            case INTITULE_GAUCHE, INTITULE_DROITE -> "Intitulé";
            case CORPS, CORPS_GAUCHE, CORPS_DROITE -> "Contenu";
        };
    }

    private void transformation(String element, Cadre cadre) {
        xml.ouvrir(element).vide("a:off", "x", TextePptx.emu(cadre.x()), "y", TextePptx.emu(cadre.y()));
        xml.vide("a:ext", "cx", TextePptx.emu(cadre.largeur()), "cy", TextePptx.emu(cadre.hauteur()))
                .fermer();
    }

    void dessin(Planche.Dessin dessin) {
        int id = ++formes;
        int pixels = (int) Math.ceil(dessin.cadre().largeur() * PIXELS_PAR_POINT);
        xml.ouvrir("p:pic").ouvrir("p:nvPicPr");
        Medias.proprietes(xml, "p:cNvPr", id, dessin.image());
        xml.ouvrir("p:cNvPicPr")
                .vide("a:picLocks", "noChangeAspect", "1")
                .fermer()
                .vide("p:nvPr")
                .fermer();
        xml.ouvrir("p:blipFill").brut(medias.blip(dessin.image(), relations, "../media/", pixels));
        xml.ouvrir("a:stretch").vide("a:fillRect").fermer().fermer();
        xml.ouvrir("p:spPr");
        transformation("a:xfrm", dessin.cadre());
        xml.ouvrir("a:prstGeom", "prst", "rect")
                .vide("a:avLst")
                .fermer()
                .fermer()
                .fermer();
    }

    private void pied(String pied, int numero) {
        if (!pied.isBlank()) {
            ouvrirPied("Pied de page", "ftr", "10");
            xml.ouvrir("a:p")
                    .vide("a:pPr", "algn", "l")
                    .ouvrir("a:r")
                    .brut(PETIT)
                    .element("a:t", pied)
                    .fermer()
                    .fermer();
            xml.fermer().fermer();
        }
        ouvrirPied("Numéro", "sldNum", "11");
        xml.ouvrir("a:p")
                .vide("a:pPr", "algn", "r")
                .ouvrir("a:fld", "id", "{B5A1F0C4-2D3E-4F60-8A71-92B3C4D5E6F7}", "type", "slidenum");
        xml.brut(PETIT).element("a:t", "" + numero).fermer().fermer();
        xml.fermer().fermer();
    }

    private void ouvrirPied(String nom, String type, String rang) {
        int id = ++formes;
        xml.ouvrir("p:sp").ouvrir("p:nvSpPr").vide("p:cNvPr", "id", "" + id, "name", nom + " " + id);
        xml.ouvrir("p:cNvSpPr").vide("a:spLocks", "noGrp", "1").fermer();
        xml.ouvrir("p:nvPr")
                .vide("p:ph", "type", type, "sz", "quarter", "idx", rang)
                .fermer()
                .fermer();
        xml.vide("p:spPr").ouvrir("p:txBody").vide("a:bodyPr").vide("a:lstStyle");
    }
}
