package fr.maillage.document.planche;

import fr.maillage.document.Diaporama;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Image;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Typographie;
import fr.maillage.document.planche.Planche.Corps;
import fr.maillage.document.planche.Planche.Dessin;
import fr.maillage.document.planche.Planche.Element;
import fr.maillage.document.planche.Planche.Ligne;
import fr.maillage.document.planche.Planche.Modele;
import fr.maillage.document.planche.Planche.Role;
import java.util.ArrayList;
import java.util.List;

/** Turns the slides that were asked for into the ones that are drawn. */
public final class MiseEnPlanches {
    private static final double[] TITRES = {34, 30, 28, 24, 20};
    private static final double[] GRANDS_TITRES = {46, 40, 34, 28, 24, 20};
    private static final double[] SOUS_TITRES = {28, 24, 20, 16};
    private static final double[] INTITULES = {28, 26, 24, 20, 16};
    private static final double[] LEGENDES = {20, 18, 16};
    private static final double[] CORPS = {30, 28, 26, Coulee.PLANCHER};
    private static final double INTERVALLE = 12;
    private static final double PART_DE_LA_FIGURE = 0.5;

    private final List<Planche> planches = new ArrayList<>();

    private MiseEnPlanches() {}

    public static List<Planche> de(Diaporama diaporama) {
        var mise = new MiseEnPlanches();
        diaporama.diapositives().forEach(mise::mettre);
        return mise.planches;
    }

    private void mettre(Diapositive diapositive) {
        switch (diapositive) {
            case Diapositive.Couverture c ->
                new Page(c, Modele.COUVERTURE, 0)
                        .avec(Role.SOUS_TITRE, Cadre.COUVERTURE_SOUS_TITRE, c.sousTitre(), SOUS_TITRES)
                        .avec(Role.MENTION, Cadre.COUVERTURE_MENTION, c.mention(), 24, 20, 16)
                        .poser();
            case Diapositive.Section s ->
                new Page(s, Modele.SECTION, 0)
                        .avec(Role.SOUS_TITRE, Cadre.SECTION_SOUS_TITRE, s.sousTitre(), SOUS_TITRES)
                        .poser();
            case Diapositive.Puces p -> puces(p);
            case Diapositive.TableauProjete t -> {
                var grilles = Grille.reparties(t.tableau(), Cadre.CORPS);
                for (int n = 0; n < grilles.size(); n++) {
                    new Page(t, Modele.TITRE_SEUL, n).avec(grilles.get(n)).poser();
                }
            }
            case Diapositive.PleineFigure f -> pleineFigure(f);
            case Diapositive.FigureCommentee f -> figureCommentee(f);
            case Diapositive.DeuxColonnes d -> deuxColonnes(d);
        }
    }

    private void puces(Diapositive.Puces p) {
        var alineas = Alinea.de(p.puces());
        if (p.figure() == null) {
            suites(p, alineas, Cadre.CORPS, List.of());
        } else {
            suites(p, alineas, Cadre.GAUCHE, List.of(dessin(p.figure(), Cadre.DROITE)));
        }
    }

    /** @param avecLaPremiere what stands beside the text on the first slide; it goes on over the whole width of others */
    private void suites(Diapositive diapositive, List<Alinea> alineas, Cadre cadre, List<Element> avecLaPremiere) {
        double taille = taille(alineas, cadre);
        var premiere = new Page(diapositive, Modele.CONTENU, 0);
        var coulees = new Coulee(cadre.largeur(), taille, false, false).couler(alineas, cadre.hauteur());
        var ici = coulees.isEmpty() ? List.<Alinea>of() : coulees.getFirst();
        if (!ici.isEmpty()) {
            premiere.avec(new Corps(Role.CORPS, cadre, ici, taille));
        }
        avecLaPremiere.forEach(premiere::avec);
        premiere.poser();
        var reste = coulees.stream().skip(1).flatMap(List::stream).toList();
        int n = 1;
        for (var page : new Coulee(Cadre.CORPS.largeur(), taille, false, false).couler(reste, Cadre.CORPS.hauteur())) {
            new Page(diapositive, Modele.CONTENU, n++)
                    .avec(new Corps(Role.CORPS, Cadre.CORPS, page, taille))
                    .poser();
        }
    }

    private static double taille(List<Alinea> alineas, Cadre cadre) {
        for (double taille : CORPS) {
            if (new Coulee(cadre.largeur(), taille, false, false).hauteur(alineas) <= cadre.hauteur()) {
                return taille;
            }
        }
        return Coulee.PLANCHER;
    }

    private void pleineFigure(Diapositive.PleineFigure f) {
        var page = new Page(f, Modele.TITRE_SEUL, 0);
        if (f.legende().isBlank()) {
            page.avec(dessin(f.figure(), Cadre.CORPS)).poser();
            return;
        }
        var legende = Ajuste.dans(f.legende(), false, Cadre.CORPS.largeur(), Cadre.CORPS.hauteur() / 4, LEGENDES);
        double place = Cadre.CORPS.hauteur() - legende.hauteur() - INTERVALLE / 2;
        page.avec(dessin(f.figure(), Cadre.CORPS.haut(place)));
        page.avec(Role.LEGENDE, Cadre.CORPS.sous(place + INTERVALLE / 2), f.legende(), LEGENDES)
                .poser();
    }

    private void figureCommentee(Diapositive.FigureCommentee f) {
        double place = Cadre.CORPS.hauteur() * PART_DE_LA_FIGURE;
        var figure = dessin(f.figure(), Cadre.CORPS.haut(place));
        var dessous = Cadre.CORPS.sous(figure.cadre().bas() - Cadre.CORPS.y() + INTERVALLE);
        suites(f, Alinea.de(f.puces()), dessous, List.of(figure));
    }

    private void deuxColonnes(Diapositive.DeuxColonnes d) {
        var gauche = Alinea.de(d.gauche().puces());
        var droite = Alinea.de(d.droite().puces());
        boolean intitulees =
                !d.gauche().intitule().isBlank() || !d.droite().intitule().isBlank();
        var aGauche = intitulees ? Cadre.SOUS_INTITULE_GAUCHE : Cadre.GAUCHE;
        var aDroite = intitulees ? Cadre.SOUS_INTITULE_DROITE : Cadre.DROITE;
        double taille = Math.min(taille(gauche, aGauche), taille(droite, aDroite));
        var coulee = new Coulee(aGauche.largeur(), taille, false, false);
        var gauches = coulee.couler(gauche, aGauche.hauteur());
        var droites = coulee.couler(droite, aDroite.hauteur());
        for (int n = 0; n < Math.max(1, Math.max(gauches.size(), droites.size())); n++) {
            var page = new Page(d, Modele.DEUX_COLONNES, n);
            boolean aGaucheIci = n == 0 || n < gauches.size();
            boolean aDroiteIci = n == 0 || n < droites.size();
            page.avec(
                    Role.INTITULE_GAUCHE,
                    Cadre.INTITULE_GAUCHE,
                    aGaucheIci ? d.gauche().intitule() : "",
                    INTITULES);
            if (n < gauches.size()) {
                page.avec(new Corps(Role.CORPS_GAUCHE, aGauche, gauches.get(n), taille));
            }
            page.avec(
                    Role.INTITULE_DROITE,
                    Cadre.INTITULE_DROITE,
                    aDroiteIci ? d.droite().intitule() : "",
                    INTITULES);
            if (n < droites.size()) {
                page.avec(new Corps(Role.CORPS_DROITE, aDroite, droites.get(n), taille));
            }
            page.poser();
        }
    }

    private static Dessin dessin(Image image, Cadre cadre) {
        return new Dessin(cadre.contenant(image.dimensions().rapport()), image);
    }

    /** A slide being laid out. What had to be cut is told whole by its notes. */
    private final class Page {
        private final Modele modele;
        private final Ligne titre;
        private final List<Element> elements = new ArrayList<>();
        private final StringBuilder notes;

        /** @param rang 0 for the slide that was asked for, more for those it goes on over */
        Page(Diapositive diapositive, Modele modele, int rang) {
            this.modele = modele;
            this.notes = new StringBuilder(rang == 0 ? diapositive.notes() : "");
            var suite = rang == 0 ? "" : rang == 1 ? " " + Mots.SUITE : " (suite\u00a0" + rang + ")";
            var cadre = switch (modele) {
                case COUVERTURE -> Cadre.COUVERTURE_TITRE;
                case SECTION -> Cadre.SECTION_TITRE;
                default -> Cadre.TITRE;
            };
            boolean grand = modele == Modele.COUVERTURE || modele == Modele.SECTION;
            this.titre = ligne(Role.TITRE, cadre, diapositive.titre() + suite, true, grand ? GRANDS_TITRES : TITRES);
        }

        Page avec(Element element) {
            elements.add(element);
            return this;
        }

        Page avec(Role role, Cadre cadre, String texte, double... tailles) {
            if (!texte.isBlank()) {
                boolean gras = role == Role.INTITULE_GAUCHE || role == Role.INTITULE_DROITE;
                elements.add(ligne(role, cadre, texte, gras, tailles));
            }
            return this;
        }

        private Ligne ligne(Role role, Cadre cadre, String texte, boolean gras, double... tailles) {
            var ajuste = Ajuste.dans(Typographie.francaise(texte), gras, cadre.largeur(), cadre.hauteur(), tailles);
            if (ajuste.coupe()) {
                notes.append(notes.isEmpty() ? "" : "\n")
                        .append(Mots.TEXTE_COMPLET)
                        .append(texte);
            }
            return new Ligne(role, cadre, ajuste.texte(), ajuste.taille());
        }

        void poser() {
            planches.add(new Planche(modele, titre, elements, notes.toString()));
        }
    }
}
