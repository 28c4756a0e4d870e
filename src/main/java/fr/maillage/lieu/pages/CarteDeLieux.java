package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.RechercheDeLieux.Depart;
import fr.maillage.lieu.RechercheDeLieux.Resultat;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The map of an answer: outline of the territory, points, and one mark for several where they would cover one another. */
@Component
class CarteDeLieux {
    private static final int NOMS = 14;
    private static final int GRANDS_NOMS = 3;

    private static final int COMMUNES_DESSINEES = 150;

    /** A wider territory is shown département by département. */
    private static final int DEPARTEMENTS_MAX = 14;

    /** With a wider gap between marks, in degrees, the whole country is counted by département: about a third of it is in sight. */
    private static final double DE_LOIN = 0.2;

    private final Territoires territoires;
    private final Contours contours;
    private final CarteDeFrance france;
    private final int[] epciDe;
    private final int[] departementDe;

    CarteDeLieux(Territoires territoires, Contours contours, CarteDeFrance france) {
        this.territoires = territoires;
        this.contours = contours;
        this.france = france;
        this.epciDe = territoires.epciDe();
        this.departementDe = territoires.departementDe();
    }

    /** The marks of the same answer drawn larger: groups come apart as the gap gets smaller. @param ecart as in {@link Regroupement} */
    List<Carte.Repere> reperes(Resultat resultat, Filtres filtres, boolean pro, double ecart) {
        boolean partout = resultat.depart().isEmpty()
                && departements(resultat.perimetre().orElseGet(territoires::france))
                                .size()
                        > DEPARTEMENTS_MAX;
        return partout && ecart > DE_LOIN
                ? france.reperes(resultat, filtres, pro, ecart)
                : new Groupement(ecart, filtres, pro).grouper(montres(resultat, filtres));
    }

    /** Around a start, those of the first page, or of the radius asked for; all of them elsewhere. */
    private static List<Trouve> montres(Resultat resultat, Filtres filtres) {
        return resultat.depart().isEmpty()
                ? resultat.trouves()
                : resultat.trouves().stream()
                        .filter(t -> t.distance().isPresent())
                        .sorted(Comparator.comparingDouble(t -> t.distance().orElseThrow()))
                        .limit(filtres.rayon() == null ? PageLieux.PAR_PAGE : Integer.MAX_VALUE)
                        .toList();
    }

    /** @return empty when there is nothing to draw */
    Optional<CarteSvg> dessiner(Resultat resultat, Filtres filtres, boolean pro) {
        var depart = resultat.depart().orElse(null);
        if (depart == null) {
            var perimetre = resultat.perimetre().orElseGet(territoires::france);
            return departements(perimetre).size() > DEPARTEMENTS_MAX
                    ? Optional.of(france.dessiner(resultat, filtres, pro))
                    : dansUnTerritoire(resultat, perimetre, filtres, pro);
        }
        return autour(resultat, depart, filtres, pro);
    }

    private List<Departement> departements(Perimetre perimetre) {
        return perimetre
                .positions()
                .map(i -> departementDe[i])
                .distinct()
                .mapToObj(territoires.departements()::get)
                .toList();
    }

    private Optional<CarteSvg> dansUnTerritoire(Resultat resultat, Perimetre perimetre, Filtres filtres, boolean pro) {
        var emprise = contours.emprise(perimetre);
        if (emprise.isEmpty()) {
            return Optional.empty();
        }
        var e = emprise.get();
        var cadre = new Carte.Cadre(e.ouest(), e.sud(), e.est(), e.nord());
        var fond = new Carte.Couche("fond", "", List.of(forme(perimetre)));
        var lignes = List.of(new Carte.Ligne("limite-groupe", contours.frontieres(perimetre, i -> epciDe[i])));
        return Optional.of(carte(
                resultat,
                perimetre.nom(),
                List.of(fond),
                lignes,
                noms(perimetre, cadre),
                cadre,
                List.of(),
                filtres,
                pro));
    }

    private Optional<CarteSvg> autour(Resultat resultat, Depart depart, Filtres filtres, boolean pro) {
        var montres = montres(resultat, filtres);
        var cadre = Cadres.autour(depart.position(), montres);
        var proche = new Resultat(
                montres,
                resultat.perimetre(),
                resultat.depart(),
                resultat.plusProche(),
                resultat.horairesIncertains(),
                List.of());
        int[] pris = dans(cadre);
        if (pris.length == 0) {
            return Optional.empty();
        }
        var autour = new Perimetre(Niveau.SELECTION, "autour", depart.libelle(), pris);
        var marque = new Carte.Repere(
                "",
                "depart",
                "Point de départ\u00a0: " + depart.libelle(),
                depart.position().longitude(),
                depart.position().latitude(),
                "",
                "");
        return Optional.of(carte(
                proche,
                "Autour de " + depart.libelle(),
                List.of(fond(autour)),
                limites(autour),
                noms(autour, cadre),
                cadre,
                List.of(marque),
                filtres,
                pro));
    }

    /** Where one place is, with its stops, and the towns around. */
    Optional<CarteSvg> unLieu(Lieu lieu) {
        var points = Stream.concat(
                        lieu.fiche().position().stream(),
                        lieu.passages().stream().flatMap(p -> Optional.ofNullable(p.position()).stream()))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var cadre = Cadres.autour(points);
        int[] pris = dans(cadre);
        if (pris.length == 0) {
            return Optional.empty();
        }
        var autour = new Perimetre(Niveau.SELECTION, "autour", lieu.nom(), pris);
        var reperes = points.stream()
                .map(p -> new Carte.Repere("", "lieu", lieu.nom(), p.longitude(), p.latitude(), "", ""))
                .toList();
        return Optional.of(new CarteSvg(new Carte(
                "carte",
                "Où est ce lieu",
                "Le lieu au milieu des communes voisines.",
                List.of(fond(autour)),
                limites(autour),
                noms(autour, cadre),
                reperes,
                cadre)));
    }

    private int[] dans(Carte.Cadre cadre) {
        return IntStream.range(0, territoires.communes().size())
                .filter(i -> Cadres.contient(cadre, territoires.commune(i).centre()))
                .toArray();
    }

    /** From near, the limits of communes; from far they would hide the rest, and the territory's outline is enough. */
    private List<Carte.Ligne> limites(Perimetre autour) {
        return autour.taille() > COMMUNES_DESSINEES
                ? List.of(new Carte.Ligne("limite-groupe", contours.frontieres(autour, i -> epciDe[i])))
                : List.of(new Carte.Ligne("limite-commune", contours.frontieres(autour, i -> i)));
    }

    private Carte.Couche fond(Perimetre autour) {
        return new Carte.Couche(
                "fond",
                "",
                departements(autour).stream()
                        .map(d -> territoires
                                .perimetre(Niveau.DEPARTEMENT, d.code())
                                .orElseThrow())
                        .map(this::forme)
                        .toList());
    }

    private CarteSvg carte(
            Resultat resultat,
            String titre,
            List<Carte.Couche> couches,
            List<Carte.Ligne> lignes,
            List<Carte.Etiquette> noms,
            Carte.Cadre cadre,
            List<Carte.Repere> dAbord,
            Filtres filtres,
            boolean pro) {
        var reperes = new ArrayList<>(dAbord);
        double ecart = Regroupement.ecart(cadre, Groupement.PART);
        reperes.addAll(new Groupement(ecart, filtres, pro).grouper(resultat.trouves()));
        var description = "Carte de " + Formats.compte(resultat.nombre(), "lieu", "lieux")
                + ". La liste à côté donne les mêmes lieux, avec leurs adresses.";
        return new CarteSvg(
                new Carte("carte", titre + "\u00a0: lieux", description, couches, lignes, noms, reperes, cadre));
    }

    private Carte.Forme forme(Perimetre perimetre) {
        Contour contour = contours.contour(perimetre);
        return new Carte.Forme(
                perimetre.code(),
                perimetre.nom(),
                contour.polygones().stream().flatMap(List::stream).toList());
    }

    private List<Carte.Etiquette> noms(Perimetre perimetre, Carte.Cadre cadre) {
        var noms = new ArrayList<Carte.Etiquette>();
        perimetre
                .positions()
                .boxed()
                .sorted(Comparator.comparingInt(i -> -territoires.commune(i).population()))
                .limit(NOMS)
                .forEach(i -> contours.pointInterieur(i)
                        .filter(p -> Cadres.contient(cadre, p))
                        .ifPresent(p -> noms.add(new Carte.Etiquette(
                                territoires.commune(i).nom(),
                                p.longitude(),
                                p.latitude(),
                                noms.size() < GRANDS_NOMS ? 1 : 2))));
        return noms;
    }

    /** Where to draw a place: its door, else the stop that answers, else its first stop. */
    static Optional<Coordonnees> position(Trouve trouve) {
        var arret = trouve.arret();
        if (arret != null && arret.position() != null) {
            return Optional.of(arret.position());
        }
        return trouve.lieu()
                .fiche()
                .position()
                .or(() -> trouve.lieu().passages().stream()
                        .flatMap(p -> Optional.ofNullable(p.position()).stream())
                        .findFirst());
    }
}
