package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Mesure;
import fr.maillage.presentation.Echappement;
import fr.maillage.presentation.EchelleDeTemps;
import fr.maillage.presentation.Formats;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The dated values of an indicator, drawn, with its start and its target as lines. The page gives the same as a table.
 *
 * @param releves those of this indicator that have a date and a value, by date
 */
public record Courbe(Action action, Mesure.Indicateur indicateur, List<Mesure.Releve> releves) implements Content {
    private static final int LARGEUR = 480;
    private static final int HAUTEUR = 200;
    private static final int GAUCHE = 12;
    private static final int HAUT = 24;
    private static final int BAS = 168;

    /** All those of an action. */
    public static List<Courbe> de(Action action) {
        return action.mesure().indicateurs().stream()
                .map(indicateur -> new Courbe(
                        action,
                        indicateur,
                        action.mesure().releves().stream()
                                .filter(r -> r.indicateur().equalsIgnoreCase(indicateur.nom())
                                        && r.le() != null
                                        && r.valeur() != null)
                                .sorted(Comparator.comparing(r -> Objects.requireNonNull(r.le())))
                                .toList()))
                .toList();
    }

    /** Two points make a line: under that, the table alone. */
    public boolean dessinable() {
        return releves.size() >= 2;
    }

    public boolean atteinte() {
        return indicateur.cible() != null && Alertes.atteinte(indicateur, action.mesure());
    }

    /** « 1 250 personnes ». */
    public String ecrire(BigDecimal valeur) {
        var nombre = Formats.nombre(
                valeur.doubleValue(), Math.clamp(valeur.stripTrailingZeros().scale(), 0, 2));
        return indicateur.unite().isEmpty() ? nombre : nombre + "\u00a0" + indicateur.unite();
    }

    private static double valeur(Mesure.Releve releve) {
        return Objects.requireNonNull(releve.valeur()).doubleValue();
    }

    private static LocalDate jour(Mesure.Releve releve) {
        return Objects.requireNonNull(releve.le());
    }

    public String svg() {
        var reperes = Stream.of(indicateur.depart(), indicateur.cible())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
        var valeurs = DoubleStream.concat(releves.stream().mapToDouble(Courbe::valeur), reperes)
                .summaryStatistics();
        double bas = Math.min(0, valeurs.getMin());
        double haut = valeurs.getMax() > bas ? valeurs.getMax() : bas + 1;
        var echelle = EchelleDeTemps.de(
                jour(releves.getFirst()),
                jour(releves.getLast()),
                jour(releves.getLast()),
                GAUCHE,
                LARGEUR - 2 * GAUCHE);
        var svg = new StringBuilder(2048);
        svg.append("<svg class=\"courbe\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(Echappement.attribut(indicateur.nom()))
                .append("\" viewBox=\"0 0 " + LARGEUR + " " + HAUTEUR
                        + "\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1D2B36\">");
        for (var repere : echelle.reperes()) {
            svg.append(
                    String.format(Locale.ROOT, "<path d=\"M%.1f %dV%d\" stroke=\"#E0DCD2\"/>", repere.x(), HAUT, BAS));
            texte(svg, repere.x() + 2, HAUTEUR - 12, repere.libelle(), "start");
        }
        if (indicateur.depart() != null) {
            niveau(
                    svg,
                    y(indicateur.depart().doubleValue(), bas, haut),
                    "départ " + ecrire(indicateur.depart()),
                    "#66727C");
        }
        if (indicateur.cible() != null) {
            niveau(
                    svg,
                    y(indicateur.cible().doubleValue(), bas, haut),
                    "cible " + ecrire(indicateur.cible()),
                    "#2E6B3A");
        }
        var trait = new StringBuilder();
        for (var releve : releves) {
            trait.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    trait.isEmpty() ? "M" : "L",
                    echelle.milieu(jour(releve)),
                    y(valeur(releve), bas, haut)));
        }
        svg.append("<path d=\"" + trait + "\" fill=\"none\" stroke=\"#1B4F7A\" stroke-width=\"3\"/>");
        for (var releve : releves) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#1B4F7A\"><title>%s</title></circle>",
                    echelle.milieu(jour(releve)),
                    y(valeur(releve), bas, haut),
                    Echappement.texte(Formats.date(jour(releve)) + "\u00a0: "
                            + ecrire(Objects.requireNonNull(releve.valeur())))));
        }
        return svg.append("</svg>").toString();
    }

    private static double y(double valeur, double bas, double haut) {
        return BAS - (valeur - bas) / (haut - bas) * (BAS - HAUT);
    }

    private static void niveau(StringBuilder svg, double y, String libelle, String couleur) {
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %.1fH%d\" stroke=\"%s\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>",
                GAUCHE,
                y,
                LARGEUR - GAUCHE,
                couleur));
        texte(svg, LARGEUR - GAUCHE, y - 5, libelle, "end");
    }

    private static void texte(StringBuilder svg, double x, double y, String texte, String ancre) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, ancre))
                .append(Echappement.texte(texte))
                .append("</text>");
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(svg());
    }
}
