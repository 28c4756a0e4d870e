package fr.maillage.lieu.publication.schema;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static fr.maillage.lieu.publication.LieuxDEssai.FRANCE;
import static fr.maillage.lieu.publication.LieuxDEssai.JOUR;
import static fr.maillage.lieu.publication.LieuxDEssai.lieu;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.publication.schema.Avertissement.Genre;
import fr.maillage.lieu.publication.schema.RefusDePublication.Raison;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionAuSchemaTest {
    private static final ConversionAuSchema CONVERSION = new ConversionAuSchema(FRANCE, PivotAbsent.ZERO, JOUR);

    private static Conversion.Exportee exportee(Lieu lieu) {
        return assertThat(CONVERSION.convertir(lieu))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Conversion.Exportee.class))
                .actual();
    }

    private static Conversion.Exportee exportee(Fiche fiche) {
        return exportee(lieu(fiche));
    }

    private static List<Raison> raisons(ConversionAuSchema conversion, Lieu lieu) {
        return conversion.convertir(lieu) instanceof Conversion.Refusee refusee
                ? refusee.raisons().stream().map(RefusDePublication::raison).toList()
                : List.of();
    }

    private static List<Genre> genres(Conversion.Exportee exportee) {
        return exportee.avertissements().stream().map(Avertissement::genre).toList();
    }

    @Test
    void aCompletePlaceIsARowWithoutAnyWarning() {
        var exportee = exportee(COMPLETE);
        assertThat(exportee.avertissements()).isEmpty();
        assertThat(exportee.ligne().valeur("id")).isEqualTo("bcdfghj2");
        assertThat(exportee.ligne().valeur("date_maj")).isEqualTo("2026-03-01");
        assertThat(exportee.ligne().valeur("source")).isEqualTo("essai");
        assertThat(exportee.ligne().valeur("commune")).isEqualTo("Verdun");
    }

    @ParameterizedTest
    @CsvSource({
        "NOM, SANS_NOM",
        "ADRESSE, SANS_ADRESSE",
        "SERVICES, SANS_SERVICE",
    })
    void aRowThatCannotBeValidIsRefusedWithItsReason(Champ manque, Raison raison) {
        assertThat(raisons(CONVERSION, lieu(COMPLETE.sans(manque)))).containsExactly(raison);
    }

    @Test
    void whatTheRecognisedCommuneTellsIsFilledAndTold() {
        var fiche = COMPLETE.sans(Champ.COMMUNE).sans(Champ.CODE_POSTAL);
        var exportee = exportee(fiche);
        assertThat(exportee.ligne().valeur("commune")).isEqualTo("Verdun");
        assertThat(exportee.ligne().valeur("code_postal")).isEqualTo("55100");
        assertThat(genres(exportee)).containsExactly(Genre.COMMUNE_OFFICIELLE, Genre.CODE_POSTAL_DEDUIT);
    }

    @Test
    void nothingIsFilledWhenNoCommuneIsRecognised() {
        var fiche = COMPLETE.sans(Champ.COMMUNE).sans(Champ.CODE_POSTAL).sans(Champ.CODE_INSEE);
        assertThat(raisons(CONVERSION, lieu(fiche))).containsExactly(Raison.SANS_COMMUNE, Raison.SANS_CODE_POSTAL);
        var illisible = fiche.avec(Champ.COMMUNE, "Verdun (55)").avec(Champ.CODE_POSTAL, "55");
        assertThat(raisons(CONVERSION, lieu(illisible)))
                .containsExactly(Raison.COMMUNE_ILLISIBLE, Raison.CODE_POSTAL_ILLISIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Etat.class,
            names = {"PUBLIE"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyPublishedPlacesLeave(Etat etat) {
        assertThat(raisons(CONVERSION, lieu("bcdfghj2", etat, COMPLETE)))
                .containsExactly(etat == Etat.FERME ? Raison.FERME : Raison.NON_PUBLIE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-24, true",
        "2026-11-24, , true",
        "2026-11-25, , false",
        "2026-10-01, 2026-11-23, false",
    })
    void aPlaceIsLeftOutWhileItIsClosed(LocalDate debut, LocalDate fin, boolean ferme) {
        var lieu = lieu(
                "bcdfghj2", Etat.PUBLIE, new Fermeture(debut, fin, "travaux"), COMPLETE, List.of(), JOUR.minusDays(3));
        assertThat(raisons(CONVERSION, lieu).contains(Raison.FERME)).isEqualTo(ferme);
    }

    @ParameterizedTest
    @CsvSource({
        "21550545000018, 21550545000018",
        "215 505 450 00018, 21550545000018",
        "W551000123, W551000123",
        "1234567890, 00000000000000",
        "123456789, 00000000000000",
        "00000000000000, 00000000000000",
        "inconnu, 00000000000000",
    })
    void aPivotThatTheLibraryRefusesBecomesThePlaceholderAndIsCounted(String ecrit, String exporte) {
        var exportee = exportee(COMPLETE.avec(Champ.PIVOT, ecrit));
        assertThat(exportee.ligne().valeur("pivot")).isEqualTo(exporte);
        assertThat(genres(exportee).contains(Genre.PIVOT_ABSENT)).isEqualTo(exporte.startsWith("000"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 21550545000018, Mairie, 21550545000018, Mairie",
        "'', Réseau, 21550545000018, Mairie, 21550545000018, Réseau",
        "W551000123, '', 21550545000018, Mairie, W551000123, Mairie",
        "'', '', '', Mairie, 00000000000000, Mairie",
        "'', '', 00000000000000, Mairie, 00000000000000, Mairie",
        "inconnu, '', W551000123, Mairie, W551000123, Mairie",
    })
    void whatThePlaceDoesNotTellComesFromItsStructure(
            String pivot, String parente, String deLaStructure, String nom, String exporte, String exportee) {
        var fiche = COMPLETE.avec(Champ.PIVOT, pivot).avec(Champ.STRUCTURE_PARENTE, parente);
        var ligne = ((Conversion.Exportee)
                        CONVERSION.convertir(lieu(fiche), new Structure("bcdfghj9", nom, deLaStructure)))
                .ligne();
        assertThat(ligne.valeur("pivot")).isEqualTo(exporte);
        assertThat(ligne.valeur("structure_parente")).isEqualTo(exportee);
    }

    @Test
    void aStructureThatBearsTheNameOfThePlaceIsNotItsParent() {
        var fiche = COMPLETE.sans(Champ.STRUCTURE_PARENTE);
        var conversion = CONVERSION.convertir(lieu(fiche), new Structure("bcdfghj9", fiche.nom(), ""));
        assertThat(((Conversion.Exportee) conversion).ligne().valeur("structure_parente"))
                .isEmpty();
    }

    @Test
    void theExporterMayLeaveOutPlacesWithoutPivot() {
        var stricte = new ConversionAuSchema(FRANCE, PivotAbsent.EXCLURE, JOUR);
        assertThat(raisons(stricte, lieu(COMPLETE.sans(Champ.PIVOT)))).containsExactly(Raison.SANS_PIVOT);
        assertThat(raisons(stricte, lieu(COMPLETE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-01-15, DATE_DE_CREATION",
        "1970-01-01, 2026-01-15, DATE_DE_CREATION",
        "2027-01-01, 2026-11-24, DATE_FUTURE",
        "2019-05-02, 2019-05-02, ",
    })
    void anUnknownDateIsTheDayThePlaceEnteredTheBaseNeverAnInventedOne(LocalDate maj, String exportee, Genre genre) {
        var conversion = exportee(lieu("bcdfghj2", Etat.PUBLIE, null, COMPLETE, List.of(), maj));
        assertThat(conversion.ligne().valeur("date_maj")).isEqualTo(exportee);
        assertThat(genres(conversion)).isEqualTo(genre == null ? List.of() : List.of(genre));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 bis, rue de l'Église; 12 bis, rue de l'Église",
                "Lieu-dit « Les Prés » #3; Lieu-dit Les Prés 3",
                "5 rue A_B; 5 rue A B",
                "N° 3 place d’Armes; N° 3 place d’Armes",
                "Place nº 2; Place n° 2",
            })
    void anAddressLosesTheSignsThatTheLibraryRefuses(String ecrite, String exportee) {
        var conversion = exportee(COMPLETE.avec(Champ.ADRESSE, ecrite));
        assertThat(conversion.ligne().valeur("adresse")).isEqualTo(exportee);
        assertThat(genres(conversion).contains(Genre.ADRESSE_NETTOYEE)).isEqualTo(!ecrite.equals(exportee));
    }

    @Test
    void anAddressOfRefusedSignsOnlyIsAReason() {
        assertThat(raisons(CONVERSION, lieu(COMPLETE.avec(Champ.ADRESSE, "«!»"))))
                .containsExactly(Raison.ADRESSE_ILLISIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "55545, 55545, ",
        "2A004, 2A004, ",
        "4070, 04070, CODE_COMPLETE",
        "98809, 98809, ",
        "inconnu, , CODE_INSEE_OMIS",
    })
    void theCodeOfTheSourceIsKeptWhenItIsOne(String ecrit, String exporte, Genre genre) {
        var conversion = exportee(COMPLETE.avec(Champ.CODE_INSEE, ecrit));
        assertThat(conversion.ligne().valeur("code_insee")).isEqualTo(exporte == null ? "" : exporte);
        assertThat(genres(conversion)).isEqualTo(genre == null ? List.of() : List.of(genre));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contact@essai.example; contact@essai.example; 0",
                "a@essai.example; ; 1",
                "contact@é.example; ; 1",
                "contact@essai.e; ; 1",
                "contact@essai.example / autre@essai.example; contact@essai.example|autre@essai.example; 1",
                "contact@essai.example|autre@essai.example; contact@essai.example|autre@essai.example; 0",
                "contact at essai.example; ; 3",
            })
    void eachAddressIsKeptOrLeftOutByItself(String ecrits, String exportes, int omis) {
        var conversion = exportee(COMPLETE.avec(Champ.COURRIELS, ecrits));
        assertThat(conversion.ligne().valeur("courriels")).isEqualTo(exportes == null ? "" : exportes);
        assertThat(genres(conversion)).hasSize(omis).allMatch(g -> g == Genre.COURRIEL_OMIS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://essai.example/a?b=c#d; https://essai.example/a?b=c#d",
                "www.essai.example; https://www.essai.example",
                "https://essai.example/page(1); https://essai.example/page%281%29",
                "https://essai.example/a|b; https://essai.example/a%7Cb",
                "https://médiathèque.example/été; https://xn--mdiathque-53af.example/%C3%A9t%C3%A9",
                "javascript:alert(1);",
                "pas de site;",
            })
    void aSiteIsCompletedEncodedOrLeftOut(String ecrit, String exporte) {
        var conversion = exportee(COMPLETE.avec(Champ.SITE_WEB, List.of(ecrit)).avec(Champ.PRISE_RDV, ecrit));
        assertThat(conversion.ligne().valeur("site_web")).isEqualTo(exporte == null ? "" : exporte);
        assertThat(conversion.ligne().valeur("prise_rdv")).isEqualTo(exporte == null ? "" : exporte);
        assertThat(genres(conversion).contains(Genre.LIEN_OMIS)).isEqualTo(exporte == null);
    }

    @Test
    void hoursThatAreNotHoursAreLeftOut() {
        assertThat(exportee(COMPLETE.avec(Champ.HORAIRES, "Mo-Fr 09:00-12:00"))
                        .ligne()
                        .valeur("horaires"))
                .isEqualTo("Mo-Fr 09:00-12:00");
        var faux = exportee(COMPLETE.avec(Champ.HORAIRES, "lundi 13:undefined"));
        assertThat(faux.ligne().valeur("horaires")).isEmpty();
        assertThat(genres(faux)).containsExactly(Genre.HORAIRES_OMIS);
    }

    @Test
    void aSummaryIsCutBetweenTwoWords() {
        var resume = "mot ".repeat(90).strip();
        var conversion = exportee(COMPLETE.avec(Champ.PRESENTATION_RESUME, resume));
        var coupe = conversion.ligne().valeur("presentation_resume");
        assertThat(coupe).hasSizeLessThanOrEqualTo(280).endsWith("mot…");
        assertThat(genres(conversion)).containsExactly(Genre.RESUME_COUPE);
    }

    @Test
    void theLabelThatSchemaAndLibraryWriteDifferentlyIsLeftOut() {
        var conversion = exportee(COMPLETE.avec(
                Champ.FORMATIONS_LABELS, List.of("Étapes numériques (La Poste)", "Fabriques de Territoire")));
        assertThat(conversion.ligne().valeur("formations_labels")).isEqualTo("Fabriques de Territoire");
        assertThat(genres(conversion)).containsExactly(Genre.LABEL_OMIS);
    }

    @Test
    void aBarInAFreeValueDoesNotMakeTwo() {
        var conversion = exportee(COMPLETE.avec(Champ.AUTRES_FORMATIONS_LABELS, List.of("Label a|b", "QPV")));
        assertThat(conversion.ligne().liste("autres_formations_labels")).containsExactly("Label a/b", "QPV");
    }

    @Test
    void aPlaceWithStopsIsItinerant() {
        var arret = new Passage("Place", "", "Verdun", "55545", null, "Tu 14:00-17:00", "");
        var conversion = exportee(lieu("bcdfghj2", Etat.PUBLIE, null, COMPLETE, List.of(arret), JOUR));
        assertThat(conversion.ligne().valeur("itinerance")).isEqualTo("Itinérant");
    }

    @Test
    void halfAPositionIsNone() {
        var conversion = exportee(COMPLETE.avec(Champ.LATITUDE, "49.1"));
        assertThat(conversion.ligne().valeur("latitude")).isEmpty();
        assertThat(genres(conversion)).containsExactly(Genre.POSITION_INCOMPLETE);
        var entiere = exportee(COMPLETE.avec(Champ.LATITUDE, "49.1").avec(Champ.LONGITUDE, "0.00001"));
        assertThat(entiere.ligne().valeur("longitude")).isEqualTo("0.00001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "=HYPERLINK(1); HYPERLINK(1)",
                "@SUM(1); SUM(1)",
                "- Aide (sur rendez-vous); – Aide (sur rendez-vous)",
                "-2+3|cmd; 2+3|cmd",
                "@nnexe numérique; @nnexe numérique",
                "- Aide; - Aide",
                "A=(1); A=(1)",
            })
    void aTextThatASpreadsheetWouldRunIsDisarmed(String ecrit, String exporte) {
        var conversion = exportee(COMPLETE.avec(Champ.NOM, ecrit).avec(Champ.PRESENTATION_DETAIL, ecrit));
        assertThat(conversion.ligne().valeur("nom")).isEqualTo(exporte);
        assertThat(conversion.ligne().valeur("presentation_detail")).isEqualTo(exporte);
    }

    @Test
    void everyListedValueOfTheSchemaIsExportedButTheOneInConflict() {
        for (var champ : Champ.nationaux()) {
            if (champ.genre() == Champ.Genre.CODES) {
                var valeurs = fr.maillage.lieu.Nomenclature.livree().termes(champ).stream()
                        .map(fr.maillage.lieu.Nomenclature.Terme::valeur)
                        .toList();
                var exportee = exportee(COMPLETE.avec(champ, valeurs));
                assertThat(exportee.ligne().liste(champ.cle()))
                        .hasSize(valeurs.size() - (champ == Champ.FORMATIONS_LABELS ? 1 : 0));
            }
        }
    }

    @Test
    void reasonsTellWhatToDo() {
        assertThat(Arrays.asList(Raison.values()))
                .allSatisfy(r -> assertThat(r.conseil()).endsWith("."))
                .allSatisfy(r -> assertThat(r.libelle()).endsWith("."));
    }
}
