package fr.maillage.document.pdf;

import fr.maillage.document.Diaporama;
import fr.maillage.document.Image;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.pdf.PageHtml.Signet;
import fr.maillage.document.planche.Cadre;
import fr.maillage.document.planche.Grille;
import fr.maillage.document.planche.MiseEnPlanches;
import fr.maillage.document.planche.Planche;
import fr.maillage.document.planche.Planche.Modele;
import fr.maillage.document.planche.Planche.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** A deck as PDF, a page a slide. Notes are for whom speaks: they are not in it. */
public final class DiaporamaPdf {
    private final Impression impression = new Impression();
    private final Xml xml = Xml.fragment();
    private final PageHtml page = new PageHtml(xml);
    private final Diaporama diaporama;
    private final List<Planche> planches;

    private DiaporamaPdf(Diaporama diaporama) {
        this.diaporama = diaporama;
        this.planches = MiseEnPlanches.de(diaporama);
    }

    public static void ecrire(Diaporama diaporama, OutputStream sortie) throws IOException {
        var ecriture = new DiaporamaPdf(diaporama);
        ecriture.pages();
        ecriture.impression.imprimer(ecriture.xml.toString(), diaporama.intitule(), sortie);
    }

    private void pages() {
        var valeurs = new HashMap<>(Couleurs.de(diaporama.theme()));
        valeurs.put("pied", PageHtml.chaineCss(Mots.pied(diaporama)));
        page.tete(diaporama, Gabarit.lire("pdf/diaporama.css", valeurs), signets());
        xml.ouvrir("body");
        boolean sousUnTitre = false;
        for (int i = 0; i < planches.size(); i++) {
            boolean pleine = estPleine(planches.get(i));
            planche(planches.get(i), i, pleine || !sousUnTitre ? "h1" : "h2");
            sousUnTitre = true;
        }
        xml.fermer().fermer();
    }

    private static boolean estPleine(Planche planche) {
        return planche.modele() == Modele.COUVERTURE || planche.modele() == Modele.SECTION;
    }

    private static String ancre(int rang) {
        return "d" + (rang + 1);
    }

    /** Slides under the part they are in. */
    private List<Signet> signets() {
        var signets = new ArrayList<Signet>();
        for (int i = 0; i < planches.size(); i++) {
            var signet = new Signet(planches.get(i).titre().texte(), ancre(i), new ArrayList<>());
            boolean dansUnePartie = !signets.isEmpty() && !estPleine(planches.get(i));
            (dansUnePartie ? signets.getLast().sous() : signets).add(signet);
        }
        return signets;
    }

    private void planche(Planche planche, int rang, String titre) {
        xml.ouvrir("div", "class", classe(planche.modele()), "id", ancre(rang));
        if (planche.modele() == Modele.COUVERTURE) {
            poser(Cadre.COUVERTURE_FOND, "fond");
            xml.fermer();
        }
        poser(planche.titre().cadre(), "bas");
        xml.element(
                titre,
                planche.titre().texte(),
                "style",
                cote("width", planche.titre().cadre().largeur())
                        + cote("height", planche.titre().cadre().hauteur())
                        + cote("font-size", planche.titre().taille()));
        xml.fermer();
        if (planche.modele() != Modele.COUVERTURE) {
            poser(planche.modele() == Modele.SECTION ? Cadre.SECTION_FILET : Cadre.FILET, "filet");
            xml.fermer();
        }
        var logo = diaporama.theme().logo();
        if (logo != null && planche.modele() == Modele.COUVERTURE) {
            dessin(Cadre.COUVERTURE_LOGO.calant(logo.dimensions().rapport()), logo);
        }
        for (var element : planche.elements()) {
            switch (element) {
                case Planche.Ligne ligne -> ligne(ligne);
                case Planche.Corps corps -> corps(corps);
                case Planche.Dessin dessin -> dessin(dessin.cadre(), dessin.image());
                case Grille grille -> grille(grille);
            }
        }
        xml.fermer();
    }

    private static String classe(Modele modele) {
        return switch (modele) {
            case COUVERTURE -> "page pleine";
            case SECTION -> "page pleine partie";
            default -> "page";
        };
    }

    private void poser(Cadre cadre, String classe) {
        xml.ouvrir("div", "class", "pose " + classe, "style", cadre(cadre));
    }

    private static String cadre(Cadre cadre) {
        return cote("left", cadre.x())
                + cote("top", cadre.y())
                + cote("width", cadre.largeur())
                + cote("height", cadre.hauteur());
    }

    static String cote(String nom, double points) {
        return String.format(Locale.ROOT, "%s:%.2fpt;", nom, points);
    }

    private void ligne(Planche.Ligne ligne) {
        boolean enBas = ligne.role() == Role.MENTION
                || ligne.role() == Role.INTITULE_GAUCHE
                || ligne.role() == Role.INTITULE_DROITE;
        poser(ligne.cadre(), enBas ? "bas" : "");
        var classe = ligne.role() == Role.LEGENDE ? "legende" : enBas && ligne.role() != Role.MENTION ? "intitule" : "";
        var taille = cote("font-size", ligne.taille());
        page.paragraphe(
                Texte.de(ligne.texte()),
                "class",
                classe,
                "style",
                enBas
                        ? taille
                                + cote("width", ligne.cadre().largeur())
                                + cote("height", ligne.cadre().hauteur())
                        : taille);
        xml.fermer();
    }

    private void corps(Planche.Corps corps) {
        poser(corps.cadre(), "");
        new PucesHtml(xml, page, corps).ecrire();
        xml.fermer();
    }

    private void dessin(Cadre cadre, Image image) {
        poser(cadre, "");
        xml.vide(
                "img",
                "src",
                impression.adresse(image),
                "alt",
                image.alternative(),
                "style",
                cote("width", cadre.largeur()) + cote("height", cadre.hauteur()));
        xml.fermer();
    }

    private void grille(Grille grille) {
        poser(grille.cadre(), "");
        new TableauHtml(xml, page)
                .ecrire(
                        grille.tableau(),
                        grille.rangees(),
                        "class",
                        "grille",
                        "style",
                        cote("font-size", grille.taille()));
        xml.fermer();
    }
}
