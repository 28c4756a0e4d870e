package fr.maillage.couverture.acces;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Acces.Proche;
import fr.maillage.couverture.Besoins.DeCommune;
import fr.maillage.couverture.Besoins.Somme;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.Site;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a group of communes is a « zone blanche », in plain sentences. */
final class PhrasesDeZone {
    private final Territoires territoires;
    private final Acces acces;
    private final HeuresOffertes heures;

    PhrasesDeZone(Territoires territoires, Acces acces, HeuresOffertes heures) {
        this.territoires = territoires;
        this.acces = acces;
        this.heures = heures;
    }

    /** @param groupe most populated commune first */
    List<String> raisons(List<DeCommune> groupe, Somme somme) {
        var raisons = new ArrayList<String>();
        raisons.add(duree(groupe));
        raisons.add(personnes(somme));
        acces.plusProche(groupe.getFirst().commune()).ifPresent(proche -> {
            raisons.add(lieu(groupe.getFirst(), proche));
            departementVoisin(groupe.getFirst(), proche.site()).ifPresent(raisons::add);
            passage(proche.site()).ifPresent(raisons::add);
        });
        if (groupe.stream()
                .flatMap(c -> acces.plusProche(c.commune()).stream())
                .anyMatch(p -> p.site().approche())) {
            raisons.add("La position d’un lieu est connue par sa commune seulement\u00a0: la durée est à vérifier.");
        }
        return raisons;
    }

    private String duree(List<DeCommune> groupe) {
        double mieux = groupe.stream().mapToDouble(DeCommune::minutes).min().orElseThrow();
        double pire = groupe.stream().mapToDouble(DeCommune::minutes).max().orElseThrow();
        var bas = Formats.nombre(mieux, 0);
        var haut = Formats.nombre(pire, 0);
        var entre = bas.equals(haut) ? "À " + haut : "De " + bas + " à " + haut;
        return entre + "\u00a0minutes du lieu le plus proche ("
                + acces.trajets().nom() + ").";
    }

    private String personnes(Somme somme) {
        return Formats.compte(somme.habitants(), "habitant", "habitants") + ", dont "
                + Formats.entier(Math.round(somme.concernees()))
                + " en difficulté avec le numérique d’après l’indice\u00a0: "
                + (somme.communes() < 2 ? "la commune est classée fragile." : "les communes sont classées fragiles.");
    }

    private String lieu(DeCommune commune, Proche proche) {
        var site = proche.site();
        return "Le plus proche de " + territoires.commune(commune.commune()).nom() + "\u00a0: " + site.nom()
                + (site.arret().isEmpty() ? "" : " (arrêt «\u00a0" + site.arret() + "\u00a0»)")
                + (site.commune() < 0
                        ? ""
                        : ", " + territoires.commune(site.commune()).nom())
                + ", à " + Formats.avecUnite(proche.kilometres(), 1, "km") + " à vol d’oiseau.";
    }

    private Optional<String> departementVoisin(DeCommune commune, Site site) {
        if (site.commune() < 0) {
            return Optional.empty();
        }
        var ici = territoires.commune(commune.commune()).departement();
        var la = territoires.commune(site.commune()).departement();
        return ici.equals(la)
                ? Optional.empty()
                : territoires
                        .departement(la)
                        .map(Departement::nom)
                        .map(nom -> "Le lieu le plus proche est dans un autre département (" + nom + ").");
    }

    private Optional<String> passage(Site site) {
        if (!site.itinerant()) {
            return Optional.empty();
        }
        var duree = heures.de(site);
        return Optional.of(
                duree.connue()
                        ? "Seul un bus passe, " + Formats.avecUnite(duree.parMois(), 0, "h") + " par mois."
                        : "Seul un bus passe\u00a0; ses heures de présence ne sont pas connues.");
    }
}
