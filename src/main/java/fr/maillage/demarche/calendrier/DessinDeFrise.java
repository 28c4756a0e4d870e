package fr.maillage.demarche.calendrier;

import fr.maillage.demarche.Frise;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonDeFrise.Etat;
import fr.maillage.demarche.JalonDeFrise.Genre;
import fr.maillage.presentation.EchelleDeTemps;
import fr.maillage.presentation.Formats;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws a timeline, from top to bottom: months, phases as bands, steps as bars, meetings and workshops as marks. What would overlap goes one lane
 * lower. Looks are presentation attributes: a strict policy allows them, and a document needs no more.
 */
public final class DessinDeFrise {
    private static final int LARGEUR = 1000;
    private static final double MARGE = 12;
    private static final double CORPS = 15;
    /** Mean width of a letter, in em: labels are placed without measuring a font. */
    private static final double LETTRE = 0.55;

    private static final int SIGNES = 52;
    private static final double HAUT_DES_MOIS = 44;
    private static final double PHASE = 32;
    private static final double VOIE = 24;

    private static final String ENCRE = "#1D2B36";
    private static final String BLEU = "#1B4F7A";
    private static final String ORANGE = "#B4500F";
    private static final String VERT = "#2E6B3A";
    private static final String GRIS = "#66727C";
    private static final String[] FONDS = {"#E1ECF5", "#F4F1EA"};

    private final Frise frise;
    private final EchelleDeTemps echelle;
    private final StringBuilder corps = new StringBuilder(8192);
    private double bas = HAUT_DES_MOIS;

    public DessinDeFrise(Frise frise) {
        this.frise = frise;
        var debuts = frise.jalons().stream().map(JalonDeFrise::debut);
        var fins = frise.jalons().stream().map(JalonDeFrise::fin);
        this.echelle = EchelleDeTemps.de(
                debuts.min(Comparator.naturalOrder()).orElse(frise.aujourdhui()),
                fins.max(Comparator.naturalOrder()).orElse(frise.aujourdhui()),
                frise.aujourdhui(),
                MARGE,
                LARGEUR - 2 * MARGE);
    }

    /** What the drawing tells: every mark with its dates and where it stands. */
    public static String alternative(Frise frise) {
        return frise.titre() + ". "
                + frise.jalons().stream()
                        .map(j -> j.libelle() + " (" + j.genre().libelle() + ", " + dates(j) + ", "
                                + j.etat().libelle() + ")")
                        .collect(Collectors.joining("\u00a0; "))
                + ".";
    }

    static String dates(JalonDeFrise jalon) {
        return jalon.debut().equals(jalon.fin())
                ? Formats.date(jalon.debut())
                : "du " + Formats.date(jalon.debut()) + " au " + Formats.date(jalon.fin());
    }

    public String dessiner() {
        phases();
        bandes();
        evenements();
        var fond = new StringBuilder(2048);
        mois(fond);
        ici(fond);
        legende();
        int hauteur = (int) Math.ceil(bas + 8);
        return "<svg class=\"frise\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
                + attribut(frise.titre())
                + "\" width=\"" + LARGEUR + "\" height=\"" + hauteur + "\" viewBox=\"0 0 " + LARGEUR + " " + hauteur
                + "\" font-family=\"sans-serif\" font-size=\"" + (int) CORPS + "\" fill=\"" + ENCRE + "\">" + fond
                + corps
                + "</svg>";
    }

    private void mois(StringBuilder fond) {
        for (var repere : echelle.reperes()) {
            fond.append(String.format(
                    Locale.ROOT, "<path d=\"M%.1f 24V%.1f\" stroke=\"#C9C3B6\" stroke-width=\"1\"/>", repere.x(), bas));
            texte(fond, repere.x() + 4, 38, repere.libelle(), "start", " font-size=\"13\" fill=\"#4A5763\"");
        }
    }

    private void ici(StringBuilder fond) {
        var jour = frise.aujourdhui();
        if (!echelle.contient(jour)) {
            return;
        }
        double x = echelle.milieu(jour);
        fond.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f 18V%.1f\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"6 3\"/>",
                x,
                bas,
                ORANGE));
        var ancre = x > LARGEUR - 90 ? "end" : x < 90 ? "start" : "middle";
        texte(fond, x, 14, "Vous êtes ici", ancre, " font-weight=\"bold\" fill=\"" + ORANGE + "\"");
    }

    private List<JalonDeFrise> de(Genre genre) {
        return frise.jalons().stream().filter(j -> j.genre() == genre).toList();
    }

    private void phases() {
        var voies = new Voies();
        int rang = 0;
        for (var phase : de(Genre.PHASE)) {
            double gauche = echelle.x(phase.debut());
            double droite = echelle.x(phase.fin().plusDays(1));
            var place = Place.de(gauche, droite, phase.libelle());
            double y = bas + voies.poser(place) * PHASE;
            ouvrir(phase);
            corps.append(rectangle(gauche, y + 2, droite - gauche, PHASE - 6, FONDS[rang++ % 2], BLEU));
            texte(corps, place.x(), y + 20, place.texte(), place.ancre(), " font-weight=\"bold\"");
            corps.append("</g>");
        }
        bas += voies.nombre() * PHASE + (voies.nombre() > 0 ? 6 : 0);
    }

    /** Steps: one bar each, its name in it or beside it. */
    private void bandes() {
        var voies = new Voies();
        for (var etape : de(Genre.ETAPE)) {
            double gauche = echelle.x(etape.debut());
            double droite = Math.max(gauche + 6, echelle.x(etape.fin().plusDays(1)));
            var place = Place.de(gauche, droite, (etape.etat() == Etat.FAIT ? "✓ " : "") + etape.libelle());
            double y = bas + voies.poser(place) * VOIE;
            ouvrir(etape);
            corps.append(
                    rectangle(gauche, y + 2, droite - gauche, 19, remplissage(etape.etat()), contour(etape.etat())));
            boolean clair = place.dedans() && etape.etat() != Etat.A_VENIR;
            texte(corps, place.x(), y + 17, place.texte(), place.ancre(), clair ? " fill=\"#FFFFFF\"" : "");
            corps.append("</g>");
        }
        bas += voies.nombre() * VOIE + (voies.nombre() > 0 ? 6 : 0);
    }

    private static String remplissage(Etat etat) {
        return switch (etat) {
            case FAIT -> VERT;
            case EN_COURS -> ORANGE;
            case A_VENIR, ANNULE -> "#FFFFFF";
        };
    }

    private static String contour(Etat etat) {
        return etat == Etat.A_VENIR ? GRIS : remplissage(etat);
    }

    /** Meetings, workshops and other days: one sign each, its name beside it; a bar when it lasts. */
    private void evenements() {
        var voies = new Voies();
        for (var jalon : frise.jalons()) {
            if (jalon.genre().evenement()) {
                boolean jour = jalon.debut().equals(jalon.fin());
                double milieu = echelle.milieu(jalon.debut());
                double gauche = jour ? milieu - 8 : echelle.x(jalon.debut());
                double droite = jour ? milieu + 8 : echelle.x(jalon.fin().plusDays(1));
                var place = Place.de(gauche, droite, jalon.libelle());
                double y = bas + voies.poser(place) * VOIE;
                ouvrir(jalon);
                corps.append(
                        jour
                                ? signe(jalon.genre(), milieu, y + 12)
                                : rectangle(gauche, y + 2, droite - gauche, 19, "#E8E4DB", GRIS));
                texte(corps, place.x(), y + 17, place.texte(), place.ancre(), "");
                corps.append("</g>");
            }
        }
        bas += voies.nombre() * VOIE + (voies.nombre() > 0 ? 6 : 0);
    }

    /**
     * Where a name goes: in what it names when there is room, else to its right, else to its left, shortened when nothing else is possible.
     *
     * @param gauche left edge of the whole, name included
     */
    private record Place(double gauche, double droite, double x, String texte, String ancre, boolean dedans) {
        static Place de(double gauche, double droite, String libelle) {
            double dedans = droite - gauche - 16;
            double aDroite = LARGEUR - droite - 8;
            double aGauche = gauche - 8;
            var texte = court(libelle, Math.max(dedans, Math.max(aDroite, aGauche)));
            double largeur = largeur(texte);
            if (largeur <= dedans) {
                return new Place(gauche, droite, gauche + 8, texte, "start", true);
            }
            return largeur <= aDroite
                    ? new Place(gauche, droite + 6 + largeur, droite + 6, texte, "start", false)
                    : new Place(gauche - 6 - largeur, droite, gauche - 6, texte, "end", false);
        }
    }

    private static String signe(Genre genre, double x, double y) {
        return switch (genre) {
            case ATELIER ->
                String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"7\" fill=\"#6A2C8A\"/>", x, y);
            case REPERE ->
                String.format(Locale.ROOT, "<path d=\"M%.1f %.1fl8 14h-16z\" fill=\"%s\"/>", x, y - 8, ENCRE);
            default ->
                String.format(Locale.ROOT, "<path d=\"M%.1f %.1fl8 8l-8 8l-8 -8z\" fill=\"%s\"/>", x, y - 8, BLEU);
        };
    }

    /** Only what is drawn is explained. */
    private void legende() {
        Set<Genre> dessines = EnumSet.noneOf(Genre.class);
        frise.jalons().forEach(j -> dessines.add(j.genre()));
        double x = MARGE + 8;
        double y = bas + 14;
        boolean explique = false;
        for (var genre : dessines) {
            if (genre.evenement()) {
                corps.append(signe(genre, x, y));
                texte(corps, x + 14, y + 5, genre.libelle(), "start", " font-size=\"13\" fill=\"#4A5763\"");
                x += 14 + largeur(genre.libelle()) + 24;
                explique = true;
            }
        }
        if (dessines.contains(Genre.ETAPE)) {
            for (var etat : List.of(Etat.FAIT, Etat.EN_COURS, Etat.A_VENIR)) {
                corps.append(rectangle(x - 8, y - 6, 22, 12, remplissage(etat), contour(etat)));
                var libelle = "étape " + (etat == Etat.FAIT ? "faite" : etat.libelle());
                texte(corps, x + 20, y + 5, libelle, "start", " font-size=\"13\" fill=\"#4A5763\"");
                x += 20 + largeur(libelle) + 24;
                explique = true;
            }
        }
        bas += explique ? 28 : 0;
    }

    private void ouvrir(JalonDeFrise jalon) {
        corps.append("<g><title>")
                .append(contenu(jalon.libelle() + ", " + dates(jalon) + ", "
                        + jalon.etat().libelle()))
                .append("</title>");
    }

    private static String rectangle(double x, double y, double largeur, double hauteur, String fond, String trait) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                x,
                y,
                Math.max(2, largeur),
                hauteur,
                fond,
                trait);
    }

    private static void texte(StringBuilder sortie, double x, double y, String texte, String ancre, String reste) {
        sortie.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"", x, y, ancre))
                .append(reste)
                .append('>')
                .append(contenu(texte))
                .append("</text>");
    }

    private static String court(String libelle, double place) {
        int signes = (int) Math.min(SIGNES, Math.max(2, place / (CORPS * LETTRE)));
        return libelle.length() <= signes
                ? libelle
                : libelle.substring(0, signes - 1).strip() + "…";
    }

    private static double largeur(String libelle) {
        return libelle.length() * CORPS * LETTRE;
    }

    private static String contenu(String texte) {
        var sortie = new StringOutput();
        Escape.htmlContent(texte, sortie);
        return sortie.toString();
    }

    private static String attribut(String texte) {
        var sortie = new StringOutput();
        Escape.htmlAttribute(texte, sortie);
        return sortie.toString();
    }

    /** Lanes filled from the top: each thing goes into the first where it touches nothing. */
    private static final class Voies {
        private static final double ECART = 10;

        private final List<List<Place>> posees = new ArrayList<>();

        int poser(Place place) {
            for (int i = 0; i < posees.size(); i++) {
                if (posees.get(i).stream()
                        .noneMatch(p -> place.gauche() < p.droite() + ECART && p.gauche() < place.droite() + ECART)) {
                    posees.get(i).add(place);
                    return i;
                }
            }
            posees.add(new ArrayList<>(List.of(place)));
            return posees.size() - 1;
        }

        int nombre() {
            return posees.size();
        }
    }
}
