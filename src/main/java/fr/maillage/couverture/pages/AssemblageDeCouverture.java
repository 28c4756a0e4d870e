package fr.maillage.couverture.pages;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.pages.PageCouverture.Legende;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together the page of the coverage of a territory. */
@Component
class AssemblageDeCouverture {
    private static final List<String> SIGNES = List.of("", "++", "+", "=", "−", "−−");

    private final Couvertures couvertures;
    private final Territoires territoires;
    private final CarteDesTemps cartes;
    private final TableauxDeCouverture tableaux;

    AssemblageDeCouverture(
            Couvertures couvertures, Territoires territoires, CarteDesTemps cartes, TableauxDeCouverture tableaux) {
        this.couvertures = couvertures;
        this.territoires = territoires;
        this.cartes = cartes;
        this.tableaux = tableaux;
    }

    PageCouverture page(Couverture couverture, Demande demande) {
        var perimetre = demande.perimetre();
        var acces = couverture.acces(demande.vue());
        var indicateurs = couverture.indicateurs(perimetre, demande.vue(), demande.servi());
        var besoins = couverture.besoins(perimetre, demande.vue(), demande.servi());
        var tranches = new TranchesDeTemps(couverture.fonds().besoin().seuils());
        var cadre = cadre(perimetre);
        var carte = demande.lecture()
                ? cartes.lecture(
                        acces,
                        couverture
                                .besoins(cadre, demande.vue(), demande.servi())
                                .valeur(),
                        cadre,
                        perimetre)
                : cartes.temps(acces, tranches, cadre, perimetre);
        boolean commune = perimetre.niveau() == Niveau.COMMUNE;
        return new PageCouverture(
                enTete(perimetre),
                FormulaireDeVue.de(couverture, demande),
                avertissements(acces, demande),
                Methode.modele(indicateurs.modele()),
                ChiffresDeCouverture.de(indicateurs, besoins, demande.servi()),
                carte.orElse(null),
                "/territoires/commune/",
                onglets(demande),
                demande.lecture() ? legendeDeLecture(besoins.valeur()) : legendeDesTemps(tranches, acces, perimetre),
                tableaux.seuils(indicateurs),
                tableaux.services(couverture, demande),
                commune ? List.of() : tableaux.epcis(couverture, besoins, demande),
                tableaux.lectures(besoins.valeur(), demande),
                tableaux.zones(besoins.valeur(), demande),
                commune ? List.of() : tableaux.deserts(indicateurs.valeur(), demande),
                commune ? tableaux.proches(couverture, acces, perimetre) : List.of(),
                commune ? List.of() : tableaux.pireCommunes(couverture, acces, besoins.valeur(), demande),
                commune
                        ? null
                        : new Lien("Toutes les communes, avec leurs durées et leurs besoins", demande.communes()),
                Methode.de(couverture, demande),
                List.of(
                        new Lien(
                                "Tableau des communes pour un tableur (CSV, point-virgule)",
                                demande.fichier("csv") + "&variante=tableur"),
                        new Lien("Tableau des communes pour un programme (CSV)", demande.fichier("csv")),
                        new Lien("Tableau des communes (JSON)", demande.fichier("json"))),
                actions(demande));
    }

    /** A commune is shown inside its EPCI. */
    private Perimetre cadre(Perimetre perimetre) {
        if (perimetre.niveau() != Niveau.COMMUNE) {
            return perimetre;
        }
        return territoires
                .commune(perimetre.code())
                .flatMap(c ->
                        c.epci() == null ? java.util.Optional.empty() : territoires.perimetre(Niveau.EPCI, c.epci()))
                .orElse(perimetre);
    }

    private static EnTete enTete(Perimetre perimetre) {
        return EnTete.de("Accès aux lieux\u00a0: " + perimetre.nom(), Rubrique.TERRITOIRES)
                .sous(
                        new Lien("Territoires", "/territoires"),
                        new Lien(perimetre.nom(), Perimetre.chemin(perimetre.niveau(), perimetre.code())))
                .avecSurtitre("Offre et besoin croisés")
                .avecDescription(
                        "Durées jusqu’aux lieux d’inclusion numérique et besoin non couvert, commune par commune.")
                .avecCarte()
                .avecStyle("couverture.css");
    }

    private List<String> avertissements(Acces acces, Demande demande) {
        var avertissements = new ArrayList<String>();
        if (acces.aucunSite()) {
            avertissements.add(
                    demande.vue().tousLesServices()
                            ? "Aucun lieu n’est publié pour l’instant\u00a0: il n’y a pas de durée à montrer. Déclarez un lieu, ou importez un recensement depuis la gestion."
                            : "Aucun lieu publié ne dit proposer ce service. Choisissez «\u00a0Tous les services\u00a0», ou complétez les fiches des lieux.");
        } else if (tousDansLeDepartement(acces, demande.perimetre())) {
            avertissements.add(
                    "Aucun lieu des départements voisins n’est connu\u00a0: près des limites, les durées peuvent être trop longues. Importez leurs recensements pour qu’ils comptent.");
        }
        if (couvertures.routesIllisibles()) {
            avertissements.add(
                    "Les routes données à ce site n’ont pas pu être lues\u00a0: les durées sont estimées à vol d’oiseau. Le journal du programme en dit la cause.");
        }
        return avertissements;
    }

    private boolean tousDansLeDepartement(Acces acces, Perimetre perimetre) {
        int[] departementDe = territoires.departementDe();
        var departements =
                perimetre.positions().map(i -> departementDe[i]).boxed().collect(Collectors.toSet());
        return acces.sites().stream()
                .allMatch(s -> s.commune() < 0 || departements.contains(departementDe[s.commune()]));
    }

    private static PageCouverture.Onglets onglets(Demande demande) {
        var temps = new Lien("Durées", demande.avecLecture(false).page() + "#carte");
        var lecture =
                new Lien("Fragilité et accès croisés", demande.avecLecture(true).page() + "#carte");
        return new PageCouverture.Onglets(
                demande.lecture() ? lecture.libelle() : temps.libelle(), List.of(temps, lecture));
    }

    private List<Legende> legendeDesTemps(TranchesDeTemps tranches, Acces acces, Perimetre perimetre) {
        var legende = new ArrayList<Legende>();
        for (int rang : IntStream.concat(IntStream.rangeClosed(1, tranches.nombre()), IntStream.of(0))
                .toArray()) {
            int[] communes = perimetre
                    .positions()
                    .filter(i -> territoires.commune(i).habitee())
                    .filter(i -> tranches.rang(acces.minutes(i)) == rang)
                    .toArray();
            if (rang != 0 || communes.length > 0) {
                long habitants = IntStream.of(communes)
                        .mapToLong(i -> territoires.commune(i).population())
                        .sum();
                legende.add(new Legende(
                        rang, SIGNES.get(rang), tranches.libelle(rang), effectif(communes.length, habitants)));
            }
        }
        return legende;
    }

    private static List<Legende> legendeDeLecture(Besoins besoins) {
        return besoins.cases().effectifs().stream()
                .filter(e -> e.communes() > 0 || e.lecture() != Besoins.Case.SANS_REPONSE)
                .map(e -> new Legende(
                        CarteDesTemps.rang(e.lecture()),
                        SIGNES.get(CarteDesTemps.rang(e.lecture())),
                        e.lecture().libelle(),
                        effectif(e.communes(), e.habitants())))
                .toList();
    }

    static String effectif(int communes, long habitants) {
        return Formats.compte(communes, "commune", "communes") + ", "
                + Formats.compte(habitants, "habitant", "habitants");
    }

    private static List<Lien> actions(Demande demande) {
        var perimetre = demande.perimetre();
        return perimetre.niveau() == Niveau.COMMUNE
                ? List.of()
                : List.of(new Lien(
                        "Chercher où ajouter une permanence",
                        "/gestion/permanences/nouvelle?territoire="
                                + perimetre.niveau().chemin() + ":" + perimetre.code() + "&" + demande.parametres()));
    }
}
