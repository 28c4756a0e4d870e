package fr.maillage.lieu.recensement.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.ImportImpossible;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.presentation.Hasard;
import fr.maillage.site.Maillage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Imports on the shared database: each test has a source and names of its own. */
@SpringBootTest(classes = Maillage.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ImportsTest {
    private static final Acte MODERATION = new Acte(Acte.Genre.MODERATION, "essai", Provenance.MODERATION, null, "");

    private final Imports imports;
    private final Lieux lieux;
    private String source = "";

    ImportsTest(@Autowired Imports imports, @Autowired Lieux lieux) {
        this.imports = imports;
        this.lieux = lieux;
    }

    @BeforeEach
    void aSourceOfItsOwn() {
        // One word that looks like no other: two of the same commune that look alike would be taken for the same place.
        source = "Essai " + Hasard.texte(24);
    }

    /** Two whole places, one without service, one without anything. */
    private String recensement(String telephone) {
        return """
                id,nom,commune,code_postal,code_insee,adresse,telephone,services,source,date_maj
                1,Fabrique %1$s,Montmédy,55600,55351,1 rue %1$s,%2$s,Aide aux démarches administratives,%1$s,2024-01-15
                2,Relais %1$s,Stenay,55700,55502,2 avenue %1$s,,Loisirs et créations numériques,%1$s,2024-01-15
                3,Grange %1$s,Damvillers,55150,55145,3 impasse %1$s,,,%1$s,2024-01-15
                ,,,,,,,,,
                """.formatted(source, telephone);
    }

    private Import importer(String csv) {
        var depose = imports.deposer("essai.csv", csv.getBytes(StandardCharsets.UTF_8), "essai");
        imports.regler(
                depose.id(),
                CorrespondancesLivrees.deNom("schema-national").orElseThrow().yaml(),
                "",
                true);
        return imports.executer(depose.id(), progres -> {});
    }

    private Lieu lieu(String identifiant) {
        return lieux.trouver(lieux.parAlias(new Alias(source, identifiant)).orElseThrow())
                .orElseThrow();
    }

    @Test
    void everyRowHasItsFateAndTheBalanceIsExact() {
        var fini = importer(recensement("03 29 80 00 00"));
        assertThat(fini.etat()).isEqualTo(EtatDImport.TERMINE);
        assertThat(fini.bilan().importees()).isEqualTo(2);
        assertThat(fini.bilan().aRevoir()).isEqualTo(1);
        assertThat(lieu("1").etat()).isEqualTo(Etat.PUBLIE);
        assertThat(lieu("1").fiche().texte(Champ.TELEPHONE)).contains("+33329800000");
        assertThat(lieu("3").etat()).isEqualTo(Etat.A_REVOIR);
        assertThat(imports.lignes(fini.id(), Issue.A_REVOIR, 0, 10))
                .singleElement()
                .satisfies(l -> assertThat(l.raison()).contains("Aucun service"));
    }

    @Test
    void aTrialSaysTheSameAndWritesNothing() {
        var essai = imports.essayer(
                recensement("").getBytes(StandardCharsets.UTF_8),
                CorrespondancesLivrees.deNom("schema-national").orElseThrow().yaml(),
                "");
        assertThat(lieux.parAlias(new Alias(source, "1"))).isEmpty();
        assertThat(importer(recensement("")).bilan()).isEqualTo(essai.bilan());
    }

    @Test
    void theSameFileTwiceMakesNothingTwice() {
        var premier = importer(recensement(""));
        var second = importer(recensement(""));
        assertThat(imports.memeFichier(second)).extracting(Import::id).contains(premier.id());
        assertThat(second.bilan().inchangees()).isEqualTo(3);
        assertThat(lieu("1").version()).isEqualTo(1);
    }

    @Test
    void undoingArchivesWhatWasMadeAndForgetsItsNames() {
        var fini = importer(recensement(""));
        var id = lieu("1").id();
        var annule = imports.annuler(fini.id(), "essai");
        assertThat(annule.etat()).isEqualTo(EtatDImport.ANNULE);
        assertThat(lieux.trouver(id))
                .hasValueSatisfying(l -> assertThat(l.etat()).isEqualTo(Etat.ARCHIVE));
        assertThat(lieux.parAlias(new Alias(source, "1"))).isEmpty();
        assertThatExceptionOfType(ImportImpossible.class).isThrownBy(() -> imports.annuler(fini.id(), "essai"));
    }

    @Test
    void undoingBringsBackWhatWasChangedAndKeepsWhatAPersonWrote() {
        importer(recensement("03 29 80 00 00"));
        var change = importer(recensement("03 29 80 00 99").replace("2024-01-15", "2025-02-20"));
        assertThat(lieu("1").fiche().texte(Champ.TELEPHONE)).contains("+33329800099");
        var corrige = lieux.modifier(
                lieu("2"),
                Contenu.de(lieu("2")).avecFiche(lieu("2").fiche().avec(Champ.NOM, "Relais corrigé")),
                MODERATION);
        imports.annuler(change.id(), "essai");
        assertThat(lieu("1").fiche().texte(Champ.TELEPHONE)).contains("+33329800000");
        assertThat(lieux.trouver(corrige.id()))
                .hasValueSatisfying(l -> assertThat(l.nom()).isEqualTo("Relais corrigé"));
        assertThat(imports.lignes(change.id(), null, 0, 10))
                .filteredOn(l -> l.lieu() != null)
                .allSatisfy(l -> assertThat(l.annulation()).isNotEmpty());
    }

    /** One place of the Meuse, one of Nancy, one whose commune nobody knows. */
    private String deuxDepartements() {
        return """
                id,nom,commune,code_postal,code_insee,adresse,telephone,services,source,date_maj
                1,Fabrique %1$s,Montmédy,55600,55351,1 rue %1$s,,Aide aux démarches administratives,%1$s,2024-01-15
                2,Relais %1$s,Nancy,54000,54395,2 avenue %1$s,03 83 80 00 00,Aide aux démarches administratives,%1$s,2024-01-15
                3,Grange %1$s,Trou Perdu,,,3 impasse %1$s,,Aide aux démarches administratives,%1$s,2024-01-15
                """.formatted(source);
    }

    private Import importerEnMeuse(String csv) {
        var depose = imports.deposer("essai.csv", csv.getBytes(StandardCharsets.UTF_8), "essai", "departement:55");
        imports.regler(depose.id(), schemaNational(), "", true);
        var essai = imports.essayer(csv.getBytes(StandardCharsets.UTF_8), schemaNational(), "", "departement:55");
        var fini = imports.executer(depose.id(), progres -> {});
        assertThat(fini.bilan()).as("the trial said the same").isEqualTo(essai.bilan());
        assertThat(imports.lignes(fini.id(), null, 0, 100))
                .extracting(LigneImportee::ligne, LigneImportee::issue, LigneImportee::raison)
                .isEqualTo(essai.lignes().stream()
                        .map(l -> tuple(l.ligne(), l.issue(), l.raison()))
                        .toList());
        return fini;
    }

    private static String schemaNational() {
        return CorrespondancesLivrees.deNom("schema-national").orElseThrow().yaml();
    }

    @Test
    void aRowOfACommuneOutOfThePerimeterIsRejectedAndTheOthersGoOn() {
        var fini = importerEnMeuse(deuxDepartements());
        assertThat(fini.bilan()).isEqualTo(new Bilan(3, 1, 0, 0, 1, 1));
        assertThat(imports.lignes(fini.id(), Issue.REJETEE, 0, 10))
                .singleElement()
                .satisfies(l -> assertThat(l.raison()).isEqualTo("Commune hors de votre périmètre\u00a0: Nancy"));
        assertThat(lieu("1").etat()).isEqualTo(Etat.PUBLIE);
        assertThat(lieu("3").etat()).isEqualTo(Etat.A_REVOIR);
        assertThat(lieux.parAlias(new Alias(source, "2"))).isEmpty();
    }

    @Test
    void aPerimeterThatIsNoLongerKnownTakesNoCommune() {
        var csv = deuxDepartements();
        var bilan = imports.essayer(csv.getBytes(StandardCharsets.UTF_8), schemaNational(), "", "selection:0000000000")
                .bilan();
        assertThat(bilan).isEqualTo(new Bilan(3, 0, 0, 0, 1, 2));
    }

    @Test
    void aKnownPlaceOutOfThePerimeterIsNeverWritten() {
        importer(deuxDepartements());
        var nancy = lieu("2");
        var fini = importerEnMeuse(deuxDepartements()
                .replace("Nancy,54000,54395", "Inconnue-sur-Rien,,")
                .replace("2024-01-15", "2025-02-20"));
        assertThat(imports.lignes(fini.id(), Issue.REJETEE, 0, 10))
                .singleElement()
                .satisfies(l -> assertThat(l.raison()).isEqualTo("Lieu connu, hors de votre périmètre"));
        assertThat(lieu("2")).isEqualTo(nancy);
    }

    @Test
    void aPlaceThatIsSurelyOneOfElsewhereWaitsForAPersonAndDoesNotNameIt() {
        importer(deuxDepartements());
        var nancy = lieu("2");
        var autre = "Autre " + source;
        var csv = """
                id,nom,commune,code_postal,code_insee,adresse,telephone,services,source,date_maj
                9,Relais %1$s,,,,2 avenue %1$s,03 83 80 00 00,Aide aux démarches administratives,%2$s,2025-02-20
                """.formatted(source, autre);
        assertThat(imports.essayer(csv.getBytes(StandardCharsets.UTF_8), schemaNational(), "")
                        .lignes())
                .as("the matcher is sure, for who may write everywhere")
                .singleElement()
                .satisfies(l -> assertThat(l.issue()).isEqualTo(Issue.FUSIONNEE));
        var fini = importerEnMeuse(csv);
        assertThat(imports.lignes(fini.id(), null, 0, 10)).singleElement().satisfies(l -> {
            assertThat(l.issue()).isEqualTo(Issue.A_REVOIR);
            assertThat(l.raison()).isEqualTo("Peut-être le même lieu qu’un autre, hors de votre périmètre");
        });
        assertThat(lieu("2")).isEqualTo(nancy);
    }

    @Test
    void aRowWithoutADateNeverBeatsADatedOneWhateverTheDayOfItsImport() {
        importer(recensement("03 29 80 00 00").replace("2024-01-15", ""));
        assertThat(lieu("1").majLe()).isNull();
        assertThat(lieu("1").provenances().get(Champ.TELEPHONE)).isEqualTo(new Provenance(source, null));

        importer(recensement("03 29 80 00 11").replace("2024-01-15", "2019-03-02"));
        assertThat(lieu("1").fiche().texte(Champ.TELEPHONE)).contains("+33329800011");
        assertThat(lieu("1").majLe()).isEqualTo("2019-03-02");

        importer(recensement("03 29 80 00 22").replace("2024-01-15", ""));
        assertThat(lieu("1").fiche().texte(Champ.TELEPHONE)).contains("+33329800011");
        assertThat(lieu("1").provenances().get(Champ.TELEPHONE))
                .isEqualTo(new Provenance(source, LocalDate.of(2019, 3, 2)));
    }

    @Test
    void anImportWithoutAMappingIsNotRun() {
        var depose = imports.deposer("essai.csv", recensement("").getBytes(StandardCharsets.UTF_8), "essai");
        assertThatExceptionOfType(ImportImpossible.class)
                .isThrownBy(() -> imports.lancer(depose.id()))
                .withMessageContaining("Choisissez d’abord");
    }
}
