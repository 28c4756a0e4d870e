package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Filtre;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Counts of places by class of freshness, and where to act. */
@Controller
class FraicheurController {
    private final AccesAuxCampagnes acces;
    private final Droits droits;
    private final FileDesLieux file;
    private final Territoires territoires;

    FraicheurController(AccesAuxCampagnes acces, Droits droits, FileDesLieux file, Territoires territoires) {
        this.acces = acces;
        this.droits = droits;
        this.file = file;
        this.territoires = territoires;
    }

    private record Cle(String nom, String code) implements Comparable<Cle> {
        @Override
        public int compareTo(Cle autre) {
            int parNom = nom.compareTo(autre.nom);
            return parNom == 0 ? code.compareTo(autre.code) : parNom;
        }
    }

    @GetMapping("/gestion/fraicheur")
    ModelAndView lire() {
        var compte = acces.compte();
        var comptes = new TreeMap<Cle, int[]>();
        var total = new int[Fraicheur.values().length];
        for (var lieu : file.duRessort(droits.ressort(compte), EnumSet.of(Etat.PUBLIE, Etat.FERME))) {
            int rang = file.fraicheur(lieu).ordinal();
            comptes.computeIfAbsent(cle(lieu), c -> new int[total.length])[rang]++;
            total[rang]++;
        }
        var lignes = new ArrayList<FraicheurPage.Ligne>();
        comptes.forEach((cle, nombres) -> lignes.add(ligne(cle.nom(), cle.code(), nombres)));
        return new ModelAndView(
                "lieu/campagne/fraicheur",
                "page",
                new FraicheurPage(
                        AccesAuxCampagnes.enTete("Fraîcheur des informations"),
                        Arrays.stream(Fraicheur.values())
                                .map(Fraicheur::libelle)
                                .toList(),
                        lignes,
                        ligne("Ensemble", "", total)));
    }

    private Cle cle(Lieu lieu) {
        Optional<Epci> epci = Optional.ofNullable(lieu.communeActuelle())
                .flatMap(territoires::commune)
                .map(Commune::epci)
                .flatMap(territoires::epci);
        return epci.map(e -> new Cle(e.nom(), "epci:" + e.code())).orElse(new Cle("Hors intercommunalité", ""));
    }

    private static FraicheurPage.Ligne ligne(String nom, String code, int[] nombres) {
        var adresses = Arrays.stream(Fraicheur.values())
                .map(f -> "/gestion/lieux?fraicheur=" + Filtre.cle(f) + (code.isEmpty() ? "" : "&territoire=" + code))
                .toList();
        List<Integer> comptes = Arrays.stream(nombres).boxed().toList();
        return new FraicheurPage.Ligne(
                nom, comptes, adresses, Arrays.stream(nombres).sum());
    }
}
