package fr.maillage.feuillederoute.ressource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the texts of a drawing lie, to see which touch or leave it. Well-formed XML is checked on the way. */
record Encombrement(List<Boite> boites, double largeur, double hauteur) {
    private static final Pattern TEXTE =
            Pattern.compile("<text x=\"([0-9.-]+)\" y=\"([0-9.-]+)\" font-size=\"([0-9.]+)\"([^>]*)>([^<]*)</text>");
    private static final Pattern CADRE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    record Boite(String texte, double gauche, double haut, double droite, double bas) {
        boolean touche(Boite autre) {
            return gauche < autre.droite && autre.gauche < droite && haut < autre.bas && autre.haut < bas;
        }
    }

    static Encombrement de(String svg) {
        fr.maillage.document.Image.svg(svg, "Dessin");
        var cadre = CADRE.matcher(svg);
        if (!cadre.find()) {
            throw new AssertionError("no viewBox");
        }
        var boites = new ArrayList<Boite>();
        var lu = TEXTE.matcher(svg);
        while (lu.find()) {
            double x = Double.parseDouble(lu.group(1));
            double y = Double.parseDouble(lu.group(2));
            double corps = Double.parseDouble(lu.group(3));
            var texte = lu.group(5);
            double largeur = Lettrage.largeur(texte, corps, lu.group(4).contains("bold"));
            double gauche = lu.group(4).contains("middle") ? x - largeur / 2 : x;
            boites.add(new Boite(texte, gauche, y - corps * 0.78, gauche + largeur, y + corps * 0.22));
        }
        return new Encombrement(boites, Double.parseDouble(cadre.group(1)), Double.parseDouble(cadre.group(2)));
    }

    List<String> heurts() {
        var heurts = new ArrayList<String>();
        for (int i = 0; i < boites.size(); i++) {
            var boite = boites.get(i);
            if (boite.gauche() < 0 || boite.droite() > largeur || boite.haut() < 0 || boite.bas() > hauteur) {
                heurts.add("dehors : " + boite);
            }
            for (int j = 0; j < i; j++) {
                if (boite.touche(boites.get(j))) {
                    heurts.add(boite + " / " + boites.get(j));
                }
            }
        }
        return heurts;
    }
}
