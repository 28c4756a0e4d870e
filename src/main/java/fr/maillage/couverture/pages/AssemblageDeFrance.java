package fr.maillage.couverture.pages;

import fr.maillage.couverture.Bilan;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.pages.PageCouverture.Legende;
import fr.maillage.couverture.pages.PageDeFrance.Vignette;
import fr.maillage.fragilite.CarteDesDepartements;
import fr.maillage.fragilite.CarteParClasse;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Regions;
import fr.maillage.territoire.Territoires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of France, and that of a region: their départements set side by side. */
@Component("couvertureDeFrance")
class AssemblageDeFrance {
    private static final List<String> SIGNES = List.of("", "++", "+", "=", "−", "−−");

    private final Territoires territoires;
    private final Avertissements avertissements;
    private final TableauxDeCouverture tableaux;
    private final CarteDesDepartements cartes;

    AssemblageDeFrance(
            Territoires territoires,
            Avertissements avertissements,
            TableauxDeCouverture tableaux,
            CarteDesDepartements cartes) {
        this.territoires = territoires;
        this.avertissements = avertissements;
        this.tableaux = tableaux;
        this.cartes = cartes;
    }

    static String chemin(Regions.Region region) {
        return "/territoires/region/" + region.code() + "/couverture";
    }

    /** @param tri as the address says it; null for the usual order */
    PageDeFrance page(Couverture couverture, Demande demande, @Nullable String tri) {
        var seuils = couverture.fonds().besoin().seuils();
        boolean france = demande.perimetre().niveau() == Niveau.FRANCE;
        var bilan = couverture.bilan(demande.perimetre(), demande.vue(), demande.servi());
        var departements = Bilan.parts(territoires, demande.perimetre(), Niveau.DEPARTEMENT).stream()
                .map(d -> couverture.bilan(d, demande.vue(), demande.servi()))
                .toList();
        var tableau = new TableauDesBilans(seuils);
        var ordre = tableau.tri(tri);
        var classes = Cinquiemes.de(departements.stream().mapToDouble(Bilan::besoinPour1000));
        var sujet = sujet(couverture, demande, departements, classes);
        return new PageDeFrance(
                enTete(demande.perimetre(), demande),
                FormulaireDeVue.de(couverture, demande),
                avertissements.pays(couverture.acces(demande.vue()), demande, departements),
                Methode.modeles(bilan.acces().modele(), bilan.acces().autreModele()),
                ChiffresDeCouverture.de(
                        bilan.acces(),
                        bilan.besoin(),
                        couverture.accessibilite(demande.perimetre(), demande.vue()),
                        demande.servi()),
                carte(sujet, demande.perimetre()),
                france ? vignettes(sujet, demande) : List.of(),
                legende(departements, classes),
                tableaux.seuils(bilan.acces()),
                tableaux.lectures(bilan.cases(), demande),
                tableau.seuils(),
                ordre,
                demande.parametres() + "&",
                tableau.lignes(departements, ordre, b -> lien(b, demande)),
                france ? regions(couverture, demande, tableau) : List.of(),
                tableaux.services(couverture, demande),
                Methode.de(couverture, demande),
                AssemblageDeCouverture.telechargements(demande, "departements", "départements"));
    }

    private static Lien lien(Bilan bilan, Demande demande) {
        return new Lien(
                bilan.territoire().nom(),
                demande.avecPerimetre(bilan.territoire()).page());
    }

    private List<PageDeFrance.Ligne> regions(Couverture couverture, Demande demande, TableauDesBilans tableau) {
        var liens = new HashMap<String, Lien>();
        var bilans = Regions.livrees().liste().stream()
                .map(region -> {
                    var perimetre = region.perimetre(territoires);
                    liens.put(
                            perimetre.code(),
                            new Lien(
                                    region.nom(),
                                    demande.avecPerimetre(perimetre)
                                            .sous(chemin(region))
                                            .page()));
                    return couverture.bilan(perimetre, demande.vue(), demande.servi());
                })
                .filter(b -> b.territoire().taille() > 0)
                .toList();
        return tableau.lignes(
                bilans,
                TableauDesBilans.ORDRE_HABITUEL,
                b -> liens.get(b.territoire().code()));
    }

    private CarteParClasse.Sujet sujet(
            Couverture couverture, Demande demande, List<Bilan> departements, Cinquiemes classes) {
        Map<String, Double> besoins = new HashMap<>();
        departements.forEach(b -> besoins.put(b.territoire().code(), b.besoinPour1000()));
        var modele = couverture.acces(demande.vue()).trajets().nom();
        return new CarteParClasse.Sujet(
                "Besoin non couvert pour 1\u202f000 habitants, par département, " + modele,
                "Chaque département porte la couleur de sa classe\u202f; le tableau donne les mêmes valeurs.",
                d -> classes.rang(besoin(besoins, d)),
                d -> {
                    double besoin = besoin(besoins, d);
                    return Double.isNaN(besoin)
                            ? "besoin inconnu"
                            : Formats.nombre(besoin, 1) + " pour 1\u202f000 habitants";
                });
    }

    private double besoin(Map<String, Double> besoins, int departement) {
        return besoins.getOrDefault(territoires.departements().get(departement).code(), Double.NaN);
    }

    private CarteSvg carte(CarteParClasse.Sujet sujet, Perimetre perimetre) {
        if (perimetre.niveau() == Niveau.FRANCE) {
            return cartes.metropole(sujet);
        }
        int[] departementDe = territoires.departementDe();
        return cartes.plusieurs(
                sujet,
                perimetre
                        .positions()
                        .map(i -> departementDe[i])
                        .distinct()
                        .boxed()
                        .toList());
    }

    private List<Vignette> vignettes(CarteParClasse.Sujet sujet, Demande demande) {
        return CarteDesDepartements.outreMer(territoires).stream()
                .map(d -> {
                    var departement = territoires.departements().get(d);
                    var perimetre = territoires
                            .perimetre(Niveau.DEPARTEMENT, departement.code())
                            .orElseThrow();
                    return new Vignette(
                            new Lien(
                                    departement.nom(),
                                    demande.avecPerimetre(perimetre).page()),
                            cartes.vignette(sujet, d));
                })
                .toList();
    }

    private static List<Legende> legende(List<Bilan> departements, Cinquiemes classes) {
        return IntStream.concat(IntStream.rangeClosed(1, Cinquiemes.NOMBRE), IntStream.of(0))
                .mapToObj(rang -> new Legende(
                        rang,
                        SIGNES.get(rang),
                        classes.libelle(rang),
                        Formats.entier(departements.stream()
                                .filter(b -> classes.rang(b.besoinPour1000()) == rang)
                                .count())))
                .filter(l -> !l.communes().equals("0"))
                .toList();
    }

    private static EnTete enTete(Perimetre perimetre, Demande demande) {
        var enTete = EnTete.de("Accès aux lieux\u00a0: " + perimetre.nom(), Rubrique.TERRITOIRES)
                .avecSurtitre("Offre et besoin croisés")
                .avecDescription(
                        "Durées jusqu’aux lieux d’inclusion numérique et besoin non couvert, département par département.")
                .avecCarte()
                .avecStyle("couverture.css");
        var territoires = new Lien("Territoires", "/territoires");
        return perimetre.niveau() == Niveau.FRANCE
                ? enTete.sous(territoires)
                : enTete.sous(
                        territoires,
                        new Lien(
                                "Accès aux lieux\u00a0: France",
                                demande.france().page()));
    }
}
