package fr.maillage.document.pdf;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Image;
import fr.maillage.document.Tableau;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Sommaires;
import fr.maillage.document.mot.Typographie;
import fr.maillage.document.pdf.PageHtml.Signet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** A text document as PDF. */
public final class TextePdf {
    /** Of the text, in millimetres. */
    private static final double LARGEUR = 165;

    private static final double HAUTEUR = 211;
    private static final int CARACTERES_INSECABLES = 900;

    private final Impression impression = new Impression();
    private final Xml xml = Xml.fragment();
    private final PageHtml page = new PageHtml(xml);
    private final DocumentTexte document;
    private final Sommaires sommaires;
    private int titres;
    private int tableaux;
    private int figures;

    private TextePdf(DocumentTexte document) {
        this.document = document;
        this.sommaires = new Sommaires(document);
    }

    public static void ecrire(DocumentTexte document, OutputStream sortie) throws IOException {
        var ecriture = new TextePdf(document);
        ecriture.page();
        ecriture.impression.imprimer(ecriture.xml.toString(), document.intitule(), sortie);
    }

    private void page() {
        var valeurs = new HashMap<>(Couleurs.de(document.theme()));
        valeurs.put("pied", PageHtml.chaineCss(Mots.pied(document)));
        valeurs.put("sur", Mots.SUR);
        page.tete(
                document,
                Gabarit.lire("pdf/texte.css", valeurs),
                signets(sommaires.entrees(Bloc.Titre.NIVEAU_LE_PLUS_BAS)));
        xml.ouvrir("body");
        enTete();
        document.blocs().forEach(this::bloc);
        xml.fermer().fermer();
    }

    /** The headings nested by level. */
    private static List<Signet> signets(List<Sommaires.Entree> entrees) {
        var signets = new ArrayList<Signet>();
        for (int i = 0; i < entrees.size(); ) {
            var entree = entrees.get(i);
            int fin = i + 1;
            while (fin < entrees.size() && entrees.get(fin).niveau() > entree.niveau()) {
                fin++;
            }
            signets.add(new Signet(entree.texte(), entree.ancre(), signets(entrees.subList(i + 1, fin))));
            i = fin;
        }
        return signets;
    }

    private void enTete() {
        var logo = document.theme().logo();
        if (logo != null) {
            double hauteur = Math.min(20, LARGEUR / 2 / logo.dimensions().rapport());
            xml.ouvrir("div", "class", "logo");
            image(logo, hauteur * logo.dimensions().rapport());
            xml.fermer();
        }
        var intitule = document.intitule();
        page.paragraphe(Texte.de(intitule.titre()), "class", "titre");
        if (!intitule.sousTitre().isBlank()) {
            page.paragraphe(Texte.de(intitule.sousTitre()), "class", "sous-titre");
        }
        intitule.lignes().forEach(l -> page.paragraphe(Texte.de(l), "class", "mention"));
        xml.ouvrir("div", "class", "fin").fermer();
    }

    private void bloc(Bloc bloc) {
        switch (bloc) {
            case Bloc.Titre titre ->
                xml.element(
                        "h" + titre.niveau(), Typographie.francaise(titre.texte()), "id", sommaires.ancre(titres++));
            case Bloc.Paragraphe paragraphe -> page.paragraphe(paragraphe.texte());
            case Bloc.Liste liste -> page.liste(liste.numerotee(), liste.puces());
            case Tableau tableau -> {
                page.paragraphe(
                        Texte.de(Mots.legende(Mots.TABLEAU, ++tableaux, tableau.legende())), "class", "legende");
                new TableauHtml(xml, page).ecrire(tableau);
            }
            case Bloc.Figure figure -> figure(figure);
            case Bloc.Encart encart -> encart(encart);
            case Bloc.SautDePage() -> xml.ouvrir("div", "class", "saut").fermer();
            case Bloc.Sommaire sommaire -> sommaire(sommaire);
            case Bloc.ZoneARediger zone -> zone(zone);
        }
    }

    private void figure(Bloc.Figure figure) {
        xml.ouvrir("div", "class", "figure");
        image(figure.image(), LARGEUR * figure.largeur());
        if (!figure.legende().isBlank()) {
            page.paragraphe(Texte.de(Mots.legende(Mots.FIGURE, ++figures, figure.legende())), "class", "legende");
        }
        xml.fermer();
    }

    /** @param largeur in millimetres; less if the image would not hold in a page */
    private void image(Image image, double largeur) {
        double rapport = image.dimensions().rapport();
        double retenue = Math.min(largeur, HAUTEUR * rapport);
        var taille = String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", retenue, retenue / rapport);
        xml.vide("img", "src", impression.adresse(image), "alt", image.alternative(), "style", taille);
    }

    private void encart(Bloc.Encart encart) {
        boolean attention = encart.nature() == Bloc.Encart.Nature.ATTENTION;
        xml.ouvrir("div", "class", attention ? "encart attention" : "encart");
        page.paragraphe(Texte.de(encart.titre()), "class", "nom");
        encart.paragraphes().forEach(page::paragraphe);
        xml.fermer();
    }

    private void sommaire(Bloc.Sommaire sommaire) {
        xml.ouvrir("div", "class", "sommaire").element("p", Mots.SOMMAIRE, "class", "nom");
        for (var entree : sommaires.entrees(sommaire.profondeur())) {
            xml.ouvrir("p", "class", "niveau" + entree.niveau());
            xml.element(
                    "a", Typographie.francaise(entree.texte()), "href", "#" + entree.ancre(), "title", entree.texte());
            xml.fermer();
        }
        xml.fermer();
    }

    private void zone(Bloc.ZoneARediger zone) {
        page.paragraphe(Texte.de(Mots.A_REDIGER + zone.consigne()), "class", "consigne");
        boolean court = zone.texte().length() < CARACTERES_INSECABLES;
        xml.ouvrir("div", "class", court ? "zone insecable" : "zone");
        if (zone.texte().isBlank()) {
            page.paragraphe(Texte.de("\u00a0"));
        } else {
            zone.texte().lines().forEach(ligne -> page.paragraphe(Texte.de(ligne)));
        }
        xml.fermer();
    }
}
