package fr.maillage.couverture.pages;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Couverture;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together the page of the coverage of a territory. */
@Component
class AssemblageDeCouverture {
    private static final List<String> SIGNES = List.of("", "++", "+", "=", "−", "−−");

    private final Avertissements avertissements;
    private final Territoires territoires;
    private final CarteDesTemps cartes;
    private final TableauxDeCouverture tableaux;

    AssemblageDeCouverture(
            Avertissements avertissements,
            Territoires territoires,
            CarteDesTemps cartes,
            TableauxDeCouverture tableaux) {
        this.avertissements = avertissements;
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
        boolean commune = perimetre.niveau() == Niveau.COMMUNE;
        var duCadre = commune
                ? couverture.besoins(cadre, demande.vue(), demande.servi()).valeur()
                : besoins.valeur();
        var carte = demande.lecture()
                ? cartes.lecture(
                        acces,
                        couverture.lectures(demande.vue(), demande.servi()),
                        cadre,
                        perimetre,
                        commune ? List.of() : besoins.valeur().zones())
                : cartes.temps(acces, tranches, cadre, perimetre);
        return new PageCouverture(
                enTete(perimetre),
                FormulaireDeVue.de(couverture, demande),
                avertissements.territoire(acces, demande),
                Methode.modeles(indicateurs.modele(), indicateurs.autreModele()),
                ChiffresDeCouverture.de(
                        indicateurs,
                        besoins.puis(Besoins::total),
                        couverture.accessibilite(perimetre, demande.vue()),
                        demande.servi()),
                carte.orElse(null),
                "/territoires/commune/",
                onglets(demande),
                demande.lecture() && !commune && !besoins.valeur().zones().isEmpty(),
                demande.lecture() ? legendeDeLecture(duCadre) : legendeDesTemps(tranches, acces, cadre),
                tableaux.seuils(indicateurs),
                tableaux.services(couverture, demande),
                commune ? List.of() : tableaux.epcis(couverture, besoins, demande),
                tableaux.lectures(besoins.puis(Besoins::cases), demande),
                tableaux.zones(besoins.valeur(), demande),
                zonesAvecLAutre(besoins),
                commune ? List.of() : tableaux.deserts(indicateurs.valeur(), demande),
                commune ? tableaux.proches(couverture, demande) : List.of(),
                commune ? List.of() : tableaux.pireCommunes(couverture, besoins.valeur(), demande),
                commune
                        ? null
                        : new Lien("Toutes les communes, avec leurs durées et leurs besoins", demande.communes()),
                Methode.de(couverture, demande),
                telechargements(demande),
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
                .sous(new Lien("Territoires", "/territoires"), new Lien(perimetre.nom(), perimetre.chemin()))
                .avecSurtitre("Offre et besoin croisés")
                .avecDescription(
                        "Durées jusqu’aux lieux d’inclusion numérique et besoin non couvert, commune par commune.")
                .avecCarte()
                .avecStyle("couverture.css");
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

    private static String zonesAvecLAutre(Sensible<Besoins> besoins) {
        return "Avec le " + besoins.autreModele().nom() + "\u00a0: "
                + Formats.compte(besoins.autre().zones().size(), "zone blanche", "zones blanches") + ".";
    }

    private static List<Lien> telechargements(Demande demande) {
        return demande.perimetre().niveau() == Niveau.COMMUNE
                        || demande.perimetre().niveau() == Niveau.EPCI
                ? telechargements(demande, "communes", "communes")
                : Stream.of(
                                telechargements(demande, "communes", "communes"),
                                telechargements(demande, "epcis", "intercommunalités"))
                        .flatMap(List::stream)
                        .toList();
    }

    /** @param lignes as {@link Demande#fichier} names them */
    static List<Lien> telechargements(Demande demande, String lignes, String nom) {
        return List.of(
                new Lien(
                        "Tableau des " + nom + " pour un tableur (CSV, point-virgule)",
                        demande.fichier(lignes, "csv") + "&variante=tableur"),
                new Lien("Tableau des " + nom + " pour un programme (CSV)", demande.fichier(lignes, "csv")),
                new Lien("Tableau des " + nom + " (JSON)", demande.fichier(lignes, "json")));
    }

    private static List<Lien> actions(Demande demande) {
        var perimetre = demande.perimetre();
        var pays =
                new Lien("Comparer les départements de France", demande.france().page());
        return perimetre.niveau() == Niveau.COMMUNE
                ? List.of(pays)
                : List.of(
                        new Lien(
                                "Chercher où ajouter une permanence",
                                "/gestion/permanences/nouvelle?territoire="
                                        + perimetre.niveau().chemin() + ":" + perimetre.code() + "&"
                                        + demande.parametres()),
                        pays);
    }
}
