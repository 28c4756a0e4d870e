package fr.maillage.territoire;

import java.util.List;

/** Writes outlines as GeoJSON geometries, without blanks nor useless digits. */
record EcritureGeoJson(int decimales) {
    EcritureGeoJson {
        if (decimales < 0 || decimales > 9) {
            throw new IllegalArgumentException("0 to 9 decimals: " + decimales);
        }
    }

    String ecrire(Contour contour) {
        var texte = new StringBuilder();
        boolean seul = contour.polygones().size() == 1;
        texte.append("{\"type\":\"")
                .append(seul ? "Polygon" : "MultiPolygon")
                .append("\",\"coordinates\":")
                .append(seul ? "" : "[");
        for (int p = 0; p < contour.polygones().size(); p++) {
            texte.append(p == 0 ? "" : ",");
            polygone(contour.polygones().get(p), texte);
        }
        return texte.append(seul ? "}" : "]}").toString();
    }

    private void polygone(List<double[]> anneaux, StringBuilder texte) {
        texte.append('[');
        for (int a = 0; a < anneaux.size(); a++) {
            double[] anneau = anneaux.get(a);
            texte.append(a == 0 ? "[" : ",[");
            for (int i = 0; i < anneau.length; i += 2) {
                texte.append(i == 0 ? "[" : ",[");
                nombre(anneau[i], texte);
                texte.append(',');
                nombre(anneau[i + 1], texte);
                texte.append(']');
            }
            texte.append(']');
        }
        texte.append(']');
    }

    /** Plain decimals: a scientific notation would be valid, but longer. */
    private void nombre(double valeur, StringBuilder texte) {
        long echelle = Math.round(Math.pow(10, decimales));
        long arrondi = Math.round(valeur * echelle);
        if (arrondi < 0) {
            texte.append('-');
            arrondi = -arrondi;
        }
        texte.append(arrondi / echelle);
        long reste = arrondi % echelle;
        if (reste > 0) {
            int debut = texte.append('.').length();
            texte.append(reste);
            texte.insert(debut, "0".repeat(decimales - (texte.length() - debut)));
            int fin = texte.length();
            while (texte.charAt(fin - 1) == '0') {
                fin--;
            }
            texte.setLength(fin);
        }
    }
}
