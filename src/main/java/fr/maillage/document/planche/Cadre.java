package fr.maillage.document.planche;

/** A rectangle of the slide, in points from its upper left corner. */
public record Cadre(double x, double y, double largeur, double hauteur) {
    public static final double LARGEUR = 960;
    public static final double HAUTEUR = 540;

    private static final double MARGE = 48;
    private static final double UTILE = LARGEUR - 2 * MARGE;
    private static final double GOUTTIERE = 32;
    private static final double DEMI = (UTILE - GOUTTIERE) / 2;

    public static final Cadre TITRE = new Cadre(MARGE, 28, UTILE, 84);
    public static final Cadre FILET = new Cadre(MARGE, 117, 72, 4);
    public static final Cadre CORPS = new Cadre(MARGE, 136, UTILE, 348);
    public static final Cadre GAUCHE = new Cadre(MARGE, 136, DEMI, 348);
    public static final Cadre DROITE = new Cadre(MARGE + DEMI + GOUTTIERE, 136, DEMI, 348);
    public static final Cadre INTITULE_GAUCHE = new Cadre(MARGE, 132, DEMI, 44);
    public static final Cadre INTITULE_DROITE = new Cadre(DROITE.x, 132, DEMI, 44);
    public static final Cadre SOUS_INTITULE_GAUCHE = new Cadre(MARGE, 182, DEMI, 302);
    public static final Cadre SOUS_INTITULE_DROITE = new Cadre(DROITE.x, 182, DEMI, 302);
    public static final Cadre PIED = new Cadre(MARGE, 502, 700, 22);
    public static final Cadre NUMERO = new Cadre(LARGEUR - MARGE - 80, 502, 80, 22);

    public static final Cadre COUVERTURE_FOND = new Cadre(0, 132, LARGEUR, HAUTEUR - 132);
    public static final Cadre COUVERTURE_LOGO = new Cadre(MARGE, 36, 400, 64);
    public static final Cadre COUVERTURE_TITRE = new Cadre(MARGE, 164, UTILE, 162);
    public static final Cadre COUVERTURE_SOUS_TITRE = new Cadre(MARGE, 338, UTILE, 76);
    public static final Cadre COUVERTURE_MENTION = new Cadre(MARGE, 436, UTILE, 60);
    public static final Cadre SECTION_FOND = new Cadre(0, 0, LARGEUR, HAUTEUR);
    public static final Cadre SECTION_TITRE = new Cadre(MARGE, 140, UTILE, 162);
    public static final Cadre SECTION_FILET = new Cadre(MARGE, 316, 96, 5);
    public static final Cadre SECTION_SOUS_TITRE = new Cadre(MARGE, 338, UTILE, 110);

    public double droite() {
        return x + largeur;
    }

    public double bas() {
        return y + hauteur;
    }

    /**
     * The largest rectangle of a ratio that this one holds, in its middle.
     *
     * @param rapport width by height
     */
    public Cadre contenant(double rapport) {
        double l = Math.min(largeur, hauteur * rapport);
        double h = l / rapport;
        return new Cadre(x + (largeur - l) / 2, y + (hauteur - h) / 2, l, h);
    }

    /** The largest rectangle of a ratio that this one holds, from its upper left corner. */
    public Cadre calant(double rapport) {
        var centre = contenant(rapport);
        return new Cadre(x, y, centre.largeur, centre.hauteur);
    }

    Cadre haut(double hauteurVoulue) {
        return new Cadre(x, y, largeur, hauteurVoulue);
    }

    Cadre sous(double retrait) {
        return new Cadre(x, y + retrait, largeur, hauteur - retrait);
    }
}
