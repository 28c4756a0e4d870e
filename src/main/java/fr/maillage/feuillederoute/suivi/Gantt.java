package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.presentation.Echappement;
import fr.maillage.presentation.EchelleDeTemps;
import fr.maillage.presentation.Formats;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Actions on a scale of time, one a line, drawn as one SVG that needs no style sheet: name above its bar, so that a phone shows both. The page
 * gives the same as a table.
 *
 * @param actions those that have a date, in the order of the drawing
 */
public record Gantt(List<Action> actions, LocalDate aujourdhui) implements Content {
    private static final int LARGEUR = 1000;
    private static final int LIGNE = 44;
    private static final int HAUT = 44;
    private static final int SIGNES = 110;
    private static final String ORANGE = "#B4500F";
    private static final String ENCRE = "#1D2B36";

    public Gantt {
        actions = actions.stream().filter(a -> debut(a) != null).toList();
    }

    public boolean vide() {
        return actions.isEmpty();
    }

    /** Its first known day: its start, its first step, its end. */
    public static @Nullable LocalDate debut(Action action) {
        return jours(action).min(Comparator.naturalOrder()).orElse(null);
    }

    public static @Nullable LocalDate fin(Action action) {
        return jours(action).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> jours(Action action) {
        var jours = new ArrayList<LocalDate>();
        var calendrier = action.calendrier();
        if (calendrier.debut() != null) {
            jours.add(calendrier.debut());
        }
        if (calendrier.fin() != null) {
            jours.add(calendrier.fin());
        }
        calendrier.etapes().stream()
                .map(e -> e.echeance())
                .filter(Objects::nonNull)
                .forEach(jours::add);
        return jours.stream();
    }

    public String svg() {
        if (vide()) {
            return "";
        }
        var echelle = EchelleDeTemps.de(
                actions.stream()
                        .map(a -> Objects.requireNonNull(debut(a)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                actions.stream()
                        .map(a -> Objects.requireNonNull(fin(a)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                aujourdhui,
                12,
                LARGEUR - 24);
        int hauteur = HAUT + actions.size() * LIGNE + 12;
        var svg = new StringBuilder(4096);
        svg.append(
                        "<svg class=\"frise\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Calendrier des actions\"")
                .append(" width=\"" + LARGEUR + "\" height=\"" + hauteur + "\" viewBox=\"0 0 " + LARGEUR + " " + hauteur
                        + "\"")
                .append(" font-family=\"sans-serif\" font-size=\"15\" fill=\"" + ENCRE + "\">");
        for (var repere : echelle.reperes()) {
            svg.append(String.format(Locale.ROOT, "<path d=\"M%.1f 24V%d\" stroke=\"#C9C3B6\"/>", repere.x(), hauteur));
            texte(svg, repere.x() + 4, 38, repere.libelle(), " font-size=\"13\" fill=\"#4A5763\"");
        }
        if (echelle.contient(aujourdhui)) {
            double x = echelle.milieu(aujourdhui);
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f 18V%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"6 3\"/>",
                    x,
                    hauteur,
                    ORANGE));
            var ancre = x > LARGEUR - 60 ? "end" : x < 60 ? "start" : "middle";
            texte(
                    svg,
                    x,
                    14,
                    "Aujourd’hui",
                    " font-weight=\"bold\" text-anchor=\"" + ancre + "\" fill=\"" + ORANGE + "\"");
        }
        for (int i = 0; i < actions.size(); i++) {
            ligne(svg, actions.get(i), echelle, HAUT + i * LIGNE);
        }
        return svg.append("</svg>").toString();
    }

    private static void ligne(StringBuilder svg, Action action, EchelleDeTemps echelle, int y) {
        double gauche = echelle.x(Objects.requireNonNull(debut(action)));
        double droite = echelle.x(Objects.requireNonNull(fin(action)).plusDays(1));
        var statut = action.suivi().statut();
        svg.append("<g><title>")
                .append(Echappement.texte(action.titre() + ", " + dates(action) + ", " + statut.libelle()))
                .append("</title>");
        var nom = action.titre().length() <= SIGNES
                ? action.titre()
                : action.titre().substring(0, SIGNES - 1) + "…";
        boolean aDroite = gauche > LARGEUR / 2.0;
        texte(svg, aDroite ? Math.max(droite, gauche + 6) : gauche, y + 15, nom, aDroite ? " text-anchor=\"end\"" : "");
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"3\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"%s/>",
                gauche,
                y + 21,
                Math.max(6, droite - gauche),
                couleur(statut),
                contour(statut),
                statut == Statut.EN_PAUSE ? " stroke-dasharray=\"4 3\"" : ""));
        for (var etape : action.calendrier().etapes()) {
            if (etape.echeance() != null) {
                double x = echelle.milieu(etape.echeance());
                svg.append(String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %dl6 7l-6 7l-6 -7z\" fill=\"%s\" stroke=\"#FFFFFF\"><title>%s</title></path>",
                        x,
                        y + 21,
                        etape.faite() ? "#2E6B3A" : ENCRE,
                        Echappement.texte(etape.nom() + ", " + Formats.date(etape.echeance())
                                + (etape.faite() ? ", faite" : ""))));
            }
        }
        svg.append("</g>");
    }

    /** « du 3 mars 2026 au 30 juin 2026 ». */
    public static String dates(Action action) {
        var debut = debut(action);
        var fin = fin(action);
        if (debut == null || fin == null) {
            return "sans date";
        }
        return debut.equals(fin)
                ? "le " + Formats.date(debut)
                : "du " + Formats.date(debut) + " au " + Formats.date(fin);
    }

    private static String couleur(Statut statut) {
        return switch (statut) {
            case REALISE -> "#2E6B3A";
            case EN_COURS -> "#1B4F7A";
            case BLOQUE, EN_RETARD -> "#A1262B";
            case A_VENIR, A_DISCUTER, EN_PAUSE -> "#FFFFFF";
            case ABANDONNE -> "#C9C3B6";
        };
    }

    private static String contour(Statut statut) {
        return switch (statut) {
            case A_VENIR, A_DISCUTER, EN_PAUSE, ABANDONNE -> "#66727C";
            default -> couleur(statut);
        };
    }

    private static void texte(StringBuilder svg, double x, double y, String texte, String reste) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\"", x, y))
                .append(reste)
                .append('>')
                .append(Echappement.texte(texte))
                .append("</text>");
    }

    @Override
    public void writeTo(TemplateOutput sortie) {
        sortie.writeContent(svg());
    }
}
