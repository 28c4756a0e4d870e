package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.lieu.RechercheDeLieux.Resultat;
import fr.maillage.lieu.pages.Regroupement.Groupe;
import fr.maillage.lieu.pages.Regroupement.Point;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The whole country stays light: one mark a département. */
@Component
class CarteDeFrance {
    /** Degrees between marks on the map of the whole country, some 15 degrees high: two marks side by side. */
    private static final double ECART = 0.62;

    private final Territoires territoires;
    private final Contours contours;
    private final HistoireDesCodes histoire;
    private final int[] departementDe;

    CarteDeFrance(Territoires territoires, Contours contours, HistoireDesCodes histoire) {
        this.territoires = territoires;
        this.contours = contours;
        this.histoire = histoire;
        this.departementDe = territoires.departementDe();
    }

    CarteSvg dessiner(Resultat resultat, Filtres filtres, boolean pro) {
        var formes = new ArrayList<Carte.Forme>();
        for (int d : metropole()) {
            var departement = territoires.departements().get(d);
            var anneaux = contour(departement).polygones().stream()
                    .flatMap(List::stream)
                    .toList();
            if (!anneaux.isEmpty()) {
                formes.add(new Carte.Forme(departement.code(), departement.nom(), anneaux));
            }
        }
        return new CarteSvg(new Carte(
                "carte",
                "Lieux par département",
                "Nombre de lieux dans chaque département de métropole. La liste à côté donne les lieux.",
                List.of(new Carte.Couche("fond", "", formes)),
                List.of(),
                List.of(),
                reperes(resultat, filtres, pro, ECART),
                null));
    }

    private Contour contour(Departement departement) {
        return contours.contour(
                territoires.perimetre(Niveau.DEPARTEMENT, departement.code()).orElseThrow());
    }

    private record Compte(Departement departement, int lieux) {}

    /** One mark a département; one for several where they would cover one another. */
    List<Carte.Repere> reperes(Resultat resultat, Filtres filtres, boolean pro, double ecart) {
        int[] nombres = compter(resultat);
        var points = new ArrayList<Point<Compte>>();
        for (int d : metropole()) {
            var departement = territoires.departements().get(d);
            var contour = contour(departement);
            if (nombres[d] > 0 && !contour.vide()) {
                var centre = contour.emprise().centre();
                points.add(new Point<>(centre.longitude(), centre.latitude(), new Compte(departement, nombres[d])));
            }
        }
        return Regroupement.grouper(points, ecart).stream()
                .map(groupe -> repere(groupe, filtres, pro))
                .toList();
    }

    private static Carte.Repere repere(Groupe<Compte> groupe, Filtres filtres, boolean pro) {
        int lieux = groupe.membres().stream().mapToInt(Compte::lieux).sum();
        var noms = groupe.membres().stream().map(c -> c.departement().nom()).toList();
        return new Carte.Repere(
                "",
                Groupement.style("departement", lieux),
                String.join(", ", noms) + "\u00a0: " + Formats.compte(lieux, "lieu", "lieux"),
                groupe.longitude(),
                groupe.latitude(),
                lieux > 1 ? String.valueOf(lieux) : "",
                lien(groupe.membres().stream().map(c -> c.departement().code()).toList(), filtres, pro));
    }

    /** Overseas, and what is known of no commune: said in words under the map. */
    List<Lien> outreMer(Resultat resultat, Filtres filtres, boolean pro) {
        int[] nombres = compter(resultat);
        return IntStream.range(0, nombres.length)
                .filter(d -> nombres[d] > 0 && outreMer(d))
                .mapToObj(d -> {
                    var departement = territoires.departements().get(d);
                    return new Lien(
                            departement.nom() + "\u00a0: " + Formats.compte(nombres[d], "lieu", "lieux"),
                            lien(List.of(departement.code()), filtres, pro));
                })
                .toList();
    }

    private static String lien(List<String> departements, Filtres filtres, boolean pro) {
        return Adresses.liste(filtres.dans(new Territoire(Territoire.Genre.DEPARTEMENTS, departements)), pro);
    }

    private int[] compter(Resultat resultat) {
        int[] nombres = new int[territoires.departements().size()];
        for (var trouve : resultat.trouves()) {
            var commune = trouve.lieu().communeActuelle();
            if (commune != null) {
                histoire.position(commune).ifPresent(i -> nombres[departementDe[i]]++);
            }
        }
        return nombres;
    }

    private List<Integer> metropole() {
        return IntStream.range(0, territoires.departements().size())
                .filter(d -> !outreMer(d))
                .boxed()
                .toList();
    }

    private boolean outreMer(int departement) {
        return territoires.departements().get(departement).code().length() == 3;
    }
}
