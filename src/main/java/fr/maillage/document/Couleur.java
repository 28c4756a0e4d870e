package fr.maillage.document;

import java.util.regex.Pattern;

/** @param rgb 0xRRGGBB */
public record Couleur(int rgb) {
    public static final Couleur ENCRE = new Couleur(0x1D2B36);
    public static final Couleur BLANC = new Couleur(0xFFFFFF);

    private static final Pattern HEXA = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double PAS = 0.97;

    public Couleur {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /** @param hexa « #1B4F7A », the sharp may be missing */
    public static Couleur de(String hexa) {
        var trouve = HEXA.matcher(hexa);
        if (!trouve.matches()) {
            throw new IllegalArgumentException("not a colour: " + hexa);
        }
        return new Couleur(Integer.parseInt(trouve.group(1), 16));
    }

    /** « 1B4F7A » */
    public String hexa() {
        return "%06X".formatted(rgb);
    }

    /** Contrast ratio of WCAG 2, 1 to 21. */
    public double contraste(Couleur autre) {
        double a = luminance();
        double b = autre.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Darkened just enough to be read on white, or itself. */
    Couleur assombrieJusqua(double contraste) {
        var couleur = this;
        while (couleur.contraste(BLANC) < contraste) {
            couleur = new Couleur((couleur.assombrie(16) << 16) | (couleur.assombrie(8) << 8) | couleur.assombrie(0));
        }
        return couleur;
    }

    /**
     * Mixed with white.
     *
     * @param part of this colour, 0 to 1
     */
    public Couleur palie(double part) {
        return new Couleur((palie(16, part) << 16) | (palie(8, part) << 8) | palie(0, part));
    }

    private int canal(int decalage) {
        return (rgb >> decalage) & 0xFF;
    }

    private int assombrie(int decalage) {
        return (int) (canal(decalage) * PAS);
    }

    private int palie(int decalage, double part) {
        return (int) Math.round(255 - part * (255 - canal(decalage)));
    }

    /** Relative luminance, as WCAG 2 defines it. */
    private double luminance() {
        return 0.2126 * lineaire(16) + 0.7152 * lineaire(8) + 0.0722 * lineaire(0);
    }

    private double lineaire(int decalage) {
        double c = canal(decalage) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
