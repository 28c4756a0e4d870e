package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.lieu.RechercheDeLieux.Resultat;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
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
        int[] nombres = compter(resultat);
        var formes = new ArrayList<Carte.Forme>();
        var reperes = new ArrayList<Carte.Repere>();
        for (int d : metropole()) {
            var departement = territoires.departements().get(d);
            var perimetre = territoires
                    .perimetre(Niveau.DEPARTEMENT, departement.code())
                    .orElseThrow();
            var contour = contours.contour(perimetre);
            if (contour.vide()) {
                continue;
            }
            formes.add(new Carte.Forme(
                    departement.code(),
                    departement.nom(),
                    contour.polygones().stream().flatMap(List::stream).toList()));
            if (nombres[d] > 0) {
                var centre = contour.emprise().centre();
                reperes.add(new Carte.Repere(
                        "",
                        "departement",
                        departement.nom() + "\u00a0: " + Formats.compte(nombres[d], "lieu", "lieux"),
                        centre.longitude(),
                        centre.latitude(),
                        nombres[d],
                        lien(departement, filtres, pro)));
            }
        }
        return new CarteSvg(new Carte(
                "carte",
                "Lieux par département",
                "Nombre de lieux dans chaque département de métropole. La liste à côté donne les lieux.",
                List.of(new Carte.Couche("fond", "", formes)),
                List.of(),
                List.of(),
                reperes,
                null));
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
                            lien(departement, filtres, pro));
                })
                .toList();
    }

    private static String lien(Departement departement, Filtres filtres, boolean pro) {
        return Adresses.liste(
                filtres.dans(new Territoire(Territoire.Genre.DEPARTEMENTS, List.of(departement.code()))), pro);
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
