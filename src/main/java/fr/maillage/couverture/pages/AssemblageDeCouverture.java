package fr.maillage.couverture.pages;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.IndicateursDAcces;
import fr.maillage.couverture.Sensible;
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
                chiffres(indicateurs, besoins, demande),
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

    private static List<PageCouverture.Chiffre> chiffres(
            Sensible<IndicateursDAcces> acces, Sensible<Besoins> besoins, Demande demande) {
        var a = acces.valeur();
        var b = acces.autre();
        var chiffres = new ArrayList<PageCouverture.Chiffre>();
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.minutes(a.moyenne()),
                "en moyenne jusqu’au lieu le plus proche, un habitant comptant pour un",
                autre(acces, Phrases.minutes(b.moyenne()))));
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.part(part(a, demande.servi())),
                "des habitants à " + Demande.minutes(demande.servi()) + "\u00a0minutes ou moins d’un lieu",
                autre(acces, Phrases.part(part(b, demande.servi())))));
        var total = besoins.valeur().total();
        chiffres.add(new PageCouverture.Chiffre(
                Phrases.personnes(total.nonCouvert()),
                "personnes\u00a0: besoin non couvert, sur " + Phrases.personnes(total.concernees())
                        + " personnes probablement concernées",
                autre(acces, Phrases.personnes(besoins.autre().total().nonCouvert()))));
        var offre = a.offre();
        chiffres.add(new PageCouverture.Chiffre(
                Formats.nombre(offre.fixesPour10000(), 1),
                "lieux fixes pour 10\u202f000 habitants (" + Formats.compte(offre.fixes(), "lieu fixe", "lieux fixes")
                        + (offre.arrets() > 0 ? ", " + Formats.compte(offre.arrets(), "arrêt", "arrêts") : "") + ")",
                null));
        chiffres.add(new PageCouverture.Chiffre(
                Formats.nombre(offre.heuresParSemaine(), 0) + "\u00a0h",
                "d’ouverture par semaine"
                        + (offre.sitesSansHeures() > 0
                                ? ", sans compter " + Formats.compte(offre.sitesSansHeures(), "lieu", "lieux")
                                        + " aux horaires inconnus"
                                : ""),
                null));
        chiffres.add(new PageCouverture.Chiffre(
                Formats.nombre(a.accessibilite(), 1),
                "lieux atteignables pour 10\u202f000 habitants, partagés entre tous ceux qui peuvent les atteindre (E2SFCA)",
                autre(acces, Formats.nombre(b.accessibilite(), 1))));
        return chiffres;
    }

    private static String autre(Sensible<?> sensible, String valeur) {
        return "Avec le " + sensible.autreModele().nom() + "\u00a0: " + valeur;
    }

    private static double part(IndicateursDAcces indicateurs, double minutes) {
        return indicateurs.seuils().stream()
                .filter(s -> s.minutes() == minutes)
                .mapToDouble(IndicateursDAcces.Seuil::part)
                .findFirst()
                .orElse(Double.NaN);
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
