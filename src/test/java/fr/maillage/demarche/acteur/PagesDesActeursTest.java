package fr.maillage.demarche.acteur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.CompteursDeDemarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class PagesDesActeursTest {
    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private DemarchesEnBase demarches;

    @Autowired
    private Acteurs acteurs;

    @Autowired
    private CompteursDeDemarche compteurs;

    private Visiteur meuse;
    private String id;
    private String racine;

    @BeforeEach
    void ouvrir() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        id = demarches.creer(new DemarchesEnBase.Contenu("Essai", "departement:55", "", ""), false, "essai");
        racine = "/gestion/demarches/" + id + "/acteurs";
    }

    private static String chemin(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        return reponse.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]*", "");
    }

    private String structure(String nom, String... autres) {
        meuse.lire(racine + "/structures/nouvelle");
        var champs = new java.util.ArrayList<>(List.of("nom", nom, "type", "association"));
        champs.addAll(List.of(autres));
        return chemin(meuse.poster(racine + "/structures", champs.toArray(String[]::new)));
    }

    private String personne(String nom, String structure) {
        meuse.lire(racine + "/personnes/nouvelle");
        return chemin(meuse.poster(
                racine + "/personnes",
                "nom",
                nom,
                "structure",
                structure.substring(structure.lastIndexOf('/') + 1),
                "courriel",
                "accueil@example.org",
                "finalite",
                "Inviter."));
    }

    private String importer(String liste) {
        meuse.lire(racine + "/importer");
        return chemin(meuse.poster(racine + "/imports", "liste", liste));
    }

    @Test
    void aStructureIsShownWithItsTerritoriesAndFoundWhateverTheAccents() {
        var chemin = structure(
                "Médiathèque <Étang>",
                "territoires",
                "Commercy\nCC du Pays de Revigny sur Ornain",
                "partenaire",
                "oui");
        assertThat(meuse.lire(chemin).body())
                .contains("Médiathèque &lt;Étang&gt;", "/territoires/commune/55122", "/territoires/epci/245501184");
        assertThat(meuse.lire(racine + "?q=mediatheque+etang&partenaires=oui").body())
                .contains(chemin);
        assertThat(meuse.lire(racine + "?q=%25").statusCode()).isEqualTo(200);
        assertThat(meuse.lire(racine + "?q=zzz").body()).doesNotContain(chemin).contains("Aucune structure ne répond");
    }

    @Test
    void aTerritoryOutOfThePerimeterIsToldAndWhatWasTypedIsKept() {
        meuse.lire(racine + "/structures/nouvelle");
        assertThat(meuse.poster(racine + "/structures", "nom", "Gardée", "type", "association", "territoires", "Lyon")
                        .body())
                .contains("Pas trouvé dans le territoire de la démarche", "Lyon", "value=\"Gardée\"");
    }

    @Test
    void aListLongerThanAPageIsTurnedAndSorted() {
        var liste = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            // Names that share no word with one another.
            liste.append("Sigle").append((char) ('A' + i % 26)).append(i).append('\n');
        }
        importer(liste.toString());
        assertThat(meuse.lire(racine).body())
                .contains("Page\u00a01 sur\u00a02", "SigleA0")
                .doesNotContain("SigleZ25");
        assertThat(meuse.lire(racine + "?tri=-nom").body()).contains("SigleZ25").doesNotContain("SigleA0");
        assertThat(meuse.lire(racine + "?tri=nom&page=2").body()).contains("SigleZ25");
        assertThat(meuse.lire(racine + "?tri=drop%20table&page=999999").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anImportIsAccountedForDecidedAndTakenBack() {
        var connue = structure("Mission locale du Nord meusien");
        var chemin = importer("""
                Structure;Type;Nom;Fonction;Courriel
                Mission locale du Nord meusien;Emploi et insertion;Camille Exemple;Direction;camille@example.org
                Centre social de l’Essai;;;;
                Mission locale Nord meusien;;;;
                ;;;;
                Caisse;;Claude Exemple;;pas une adresse
                """);
        assertThat(meuse.lire(chemin).body())
                .contains("4\u00a0lignes lues = 2\u00a0créées + 0\u00a0fusionnée + 1\u00a0à revoir + 1\u00a0rejetée")
                .contains("L’adresse de courriel n’en est pas une.");
        assertThat(acteurs.structures(id)).hasSize(2);
        assertThat(acteurs.coordonnees(
                        id, acteurs.personnes(id).stream().map(Personne::id).toList()))
                .hasSize(1);

        meuse.poster(chemin + "/decider", "ligne-3", "meme");
        assertThat(meuse.lire(chemin).body())
                .contains("2\u00a0créées + 1\u00a0fusionnée + 0\u00a0à revoir + 1\u00a0rejetée");

        assertThat(meuse.poster(chemin + "/annuler").body()).contains("Import annulé");
        assertThat(acteurs.personnes(id)).isEmpty();
        assertThat(acteurs.structures(id))
                .singleElement()
                .returns(connue.substring(connue.lastIndexOf('/') + 1), StructureDeDemarche::id);
    }

    @Test
    void whatSomebodyChangedSinceAnImportStays() {
        var chemin = importer("Centre social de l’Essai");
        var structure = acteurs.structures(id).getFirst();
        var page = racine + "/structures/" + structure.id();
        meuse.lire(page + "/modifier");
        chemin(meuse.poster(page + "/modifier", "version", "1", "nom", "Centre changé", "type", "social"));
        meuse.lire(chemin);
        assertThat(meuse.poster(chemin + "/annuler").body()).contains("1\u00a0gardée");
        assertThat(acteurs.structures(id)).extracting(StructureDeDemarche::nom).containsExactly("Centre changé");
    }

    @Test
    void aFileIsReadLikeAPastedListAndAWorkbookIsRefused() {
        meuse.lire(racine + "/importer");
        chemin(meuse.deposer(racine + "/imports", "liste.csv", "Structure\nÉcole d’essai\n".getBytes(UTF_8)));
        assertThat(acteurs.structures(id)).extracting(StructureDeDemarche::nom).containsExactly("École d’essai");
        meuse.lire(racine + "/importer");
        assertThat(meuse.deposer(racine + "/imports", "liste.xlsx", "PK\u0003\u0004rien".getBytes(UTF_8))
                        .body())
                .contains("Ce fichier est un classeur");
    }

    @Test
    void theFileOfPeopleHoldsNoContactDataUnlessAskedForAndNoFormula() {
        personne("=Camille Exemple", structure("Relais"));
        assertThat(meuse.lire(racine + "/personnes.csv").body())
                .contains("'=Camille Exemple")
                .doesNotContain("accueil@example.org");
        assertThat(meuse.lire(racine + "/personnes.csv?coordonnees=oui").body()).contains("accueil@example.org");
    }

    @Test
    void aNameErasedOnDemandIsGoneFromEveryPageAndStillCounts() {
        var structure = structure("Relais");
        var personne = personne("Camille Exemple", structure);
        var idDeStructure = structure.substring(structure.lastIndexOf('/') + 1);
        var entretiens = "/gestion/demarches/" + id + "/entretiens";
        meuse.lire(entretiens + "/nouveau");
        var entretien = chemin(meuse.poster(
                entretiens,
                "structure",
                idDeStructure,
                "etat",
                "FAIT",
                "jour-jour",
                "8",
                "jour-mois",
                "10",
                "jour-annee",
                "2021",
                "rencontree",
                personne.substring(personne.lastIndexOf('/') + 1),
                "mene",
                "aucune",
                "besoins",
                "Des horaires du soir."));
        var avant = compteurs.compteurs(id);
        assertThat(avant.participants()).isOne();
        assertThat(avant.structures()).isOne();
        assertThat(avant.entretiens()).isOne();

        meuse.lire(personne);
        assertThat(meuse.poster(personne + "/effacer").statusCode()).isEqualTo(400);
        meuse.lire(personne);
        chemin(meuse.poster(personne + "/effacer", "confirme", "oui"));

        assertThat(compteurs.compteurs(id)).isEqualTo(avant);
        for (var page : List.of(personne, structure, entretien, entretiens, racine + "/personnes", racine)) {
            assertThat(meuse.lire(page).body()).as(page).doesNotContain("Camille Exemple", "accueil@example.org");
        }
        assertThat(meuse.lire(entretien + "/modifier").statusCode()).isEqualTo(200);
        assertThat(meuse.lire(personne + "/modifier").statusCode()).isEqualTo(410);
    }

    @Test
    void anInterviewDoneInTheFutureOrWithoutADateIsToldBesideTheField() {
        var structure = structure("Relais");
        var entretiens = "/gestion/demarches/" + id + "/entretiens";
        meuse.lire(entretiens + "/nouveau");
        var idDeStructure = structure.substring(structure.lastIndexOf('/') + 1);
        assertThat(meuse.poster(
                                entretiens,
                                "structure",
                                idDeStructure,
                                "etat",
                                "PREVU",
                                "mene",
                                "aucune",
                                "rencontree",
                                "aucune")
                        .body())
                .contains("Un entretien prévu ou fait a une date.");
    }

    @Test
    void anAccountOfAnotherTerritorySeesNoneOfIt() {
        var structure = structure("Relais");
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        for (var page : List.of(racine, structure, racine + "/personnes.csv", racine + "/imports")) {
            assertThat(ailleurs.lire(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    /** The structure of another démarche is not reached through one's own. */
    @Test
    void aStructureOfAnotherDemarcheIsNotFound() {
        var autre = demarches.creer(new DemarchesEnBase.Contenu("Autre", "departement:55", "", ""), false, "essai");
        var structure = acteurs.structureNommee(autre, "Ailleurs");
        assertThat(meuse.lire(racine + "/structures/" + structure).statusCode()).isEqualTo(404);
    }
}
