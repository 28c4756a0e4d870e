package fr.maillage.couverture.permanence.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.pages.CarteDesTemps;
import fr.maillage.couverture.pages.Methode;
import fr.maillage.couverture.pages.TranchesDeTemps;
import fr.maillage.couverture.permanence.AccesAvecPermanences;
import fr.maillage.couverture.permanence.Etude;
import fr.maillage.couverture.permanence.Resultat;
import fr.maillage.couverture.permanence.registre.Etudes;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the pages of studies. */
@Component
class AssemblageDEtude {
    private static final List<String> SIGNES = List.of("", "++", "+", "=", "−", "−−");

    private final Territoires territoires;
    private final PerimetresEcrits perimetres;
    private final CarteDesTemps cartes;
    private final MesuresDEtude mesures;

    AssemblageDEtude(
            Territoires territoires, PerimetresEcrits perimetres, CarteDesTemps cartes, MesuresDEtude mesures) {
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.cartes = cartes;
        this.mesures = mesures;
    }

    /** « Meuse : 3 permanences à 15 minutes » */
    String nom(Etude etude) {
        return perimetres.nom(etude.perimetre()) + "\u00a0: "
                + (etude.objectif() == Etude.Objectif.TOUS
                        ? "personne au-delà de " + Formats.nombre(etude.minutes(), 0) + " minutes"
                        : etude.nombre() + (etude.nombre() == 1 ? " permanence à " : " permanences à ")
                                + Formats.nombre(etude.minutes(), 0) + " minutes");
    }

    PageDesEtudes liste(List<Etudes.Gardee> etudes, List<Etudes.Gardee> retirees) {
        return new PageDesEtudes(
                AccesAuxEtudes.enTete("Où ajouter une permanence"),
                etudes.stream()
                        .map(e -> new PageDesEtudes.Ligne(
                                new Lien(e.nom(), AccesAuxEtudes.chemin(e.id())),
                                perimetres.nom(e.etude().perimetre()),
                                noms(e.resultat()),
                                e.resultat().preuve().exacte() ? "prouvé" : "non prouvé",
                                Formats.moment(e.modifieLe())))
                        .toList(),
                retirees.stream()
                        .map(e -> new Lien(e.nom(), AccesAuxEtudes.chemin(e.id())))
                        .toList());
    }

    private String noms(Resultat resultat) {
        return resultat.permanences().isEmpty()
                ? "aucune"
                : String.join(
                        ", ",
                        resultat.permanences().stream()
                                .map(p -> commune(p.commune()).nom())
                                .toList());
    }

    private Commune commune(String code) {
        return territoires.commune(code).orElseThrow();
    }

    /** @param avis said at the top; null when there is nothing to say */
    PageDEtude page(Couverture couverture, Etudes.Gardee gardee, List<Etudes.Gardee> voisines, @Nullable String avis) {
        var etude = gardee.etude();
        var resultat = gardee.resultat();
        var perimetre = perimetres.perimetre(etude.perimetre()).orElseThrow();
        var tranches = new TranchesDeTemps(couverture.fonds().besoin().seuils());
        var acces = couverture.acces(etude.vue());
        var autre = couverture.acces(couverture.autre(etude.vue()));
        return new PageDEtude(
                AccesAuxEtudes.enTete(gardee.nom(), AccesAuxEtudes.LISTE).avecCarte(),
                gardee.id(),
                gardee.version(),
                gardee.retireLe() != null,
                gardee.nom(),
                mesures.question(couverture, etude, perimetre),
                mesures.reponse(etude, resultat, noms(resultat)),
                mesures.preuve(etude, resultat),
                avis,
                carte(couverture, etude, resultat, perimetre, tranches).orElse(null),
                IntStream.rangeClosed(1, tranches.nombre())
                        .mapToObj(r -> new PageDEtude.Legende(r, SIGNES.get(r), tranches.libelle(r)))
                        .toList(),
                permanences(etude, resultat),
                mesures.lignes(etude, resultat),
                Methode.modele(acces.trajets()),
                autre.trajets().nom(),
                mesures.courbe(etude, resultat),
                mesures.points(etude, resultat),
                etude.refusees().stream()
                        .map(code -> new Option(code, commune(code).nom()))
                        .toList(),
                liens(resultat.hors()),
                String.valueOf(etude.nombre()),
                voisines.stream().map(e -> new Option(e.id(), e.nom())).toList());
    }

    private List<PageDEtude.LigneDePermanence> permanences(Etude etude, Resultat resultat) {
        var lignes = new ArrayList<PageDEtude.LigneDePermanence>();
        for (var permanence : resultat.permanences()) {
            lignes.add(new PageDEtude.LigneDePermanence(
                    lignes.size() + 1,
                    permanence.commune(),
                    liens(List.of(permanence.commune())).getFirst(),
                    permanence.epinglee(),
                    mesures.gain(etude, permanence.gain()),
                    Formats.entier(Math.round(permanence.personnes())),
                    liens(permanence.communes())));
        }
        return lignes;
    }

    private List<Lien> liens(Collection<String> codes) {
        return codes.stream()
                .map(code -> new Lien(commune(code).nom(), Perimetre.chemin(Niveau.COMMUNE, code) + "/couverture"))
                .toList();
    }

    private Optional<CarteSvg> carte(
            Couverture couverture, Etude etude, Resultat resultat, Perimetre perimetre, TranchesDeTemps tranches) {
        var acces = couverture.acces(etude.vue());
        var avec = new AccesAvecPermanences(
                acces,
                territoires,
                resultat.permanences().stream()
                        .map(p -> territoires.position(p.commune()).orElseThrow())
                        .toList());
        var reperes = new ArrayList<Carte.Repere>();
        for (int n = 0; n < resultat.permanences().size(); n++) {
            var commune = commune(resultat.permanences().get(n).commune());
            var position = commune.pointDeDepart();
            if (position != null) {
                reperes.add(new Carte.Repere(
                        "",
                        "permanence",
                        "Permanence " + (n + 1) + "\u00a0: " + commune.nom(),
                        position.longitude(),
                        position.latitude(),
                        String.valueOf(n + 1),
                        ""));
            }
        }
        return cartes.avec(
                perimetre.nom() + "\u00a0: minutes jusqu’au lieu le plus proche, permanences ajoutées",
                avec::minutes,
                tranches,
                perimetre,
                acces,
                reperes);
    }

    PageDeComparaison comparer(Etudes.Gardee une, Etudes.Gardee autre) {
        return new PageDeComparaison(
                AccesAuxEtudes.enTete("Comparer deux études", AccesAuxEtudes.LISTE),
                new Lien(une.nom(), AccesAuxEtudes.chemin(une.id())),
                new Lien(autre.nom(), AccesAuxEtudes.chemin(autre.id())),
                mesures.reserves(une.etude(), autre.etude()),
                mesures.comparaison(une, autre, noms(une.resultat()), noms(autre.resultat())));
    }
}
