package fr.maillage.lieu.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names, addresses and contacts are read before they are compared. */
class NormalisationTest {
    private static final Lexique LEXIQUE = Lexique.livre();
    private static final Rapprochement MOTEUR = Rapprochement.livre();

    @ParameterizedTest(name = "« {0} » → {1} {2} {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "5-9 Rue des Papetiers, 5 9, rue, papetiers",
                "11 - 13 rue Caisserie, 11 13, rue, caisserie",
                "8 bis rue de l’Industrie, 8, rue, industrie",
                "1rue Jules Verne, 1, rue, jules verne",
                "2p Rue Jean XXIII, 2, rue, jean xxiii",
                "\"31, R. St-Jacques BP 107\", 31, rue, saint jacques",
                "25 av du 4ème Zouave, 25, avenue, 4e zouave",
                "3 pl Gal de Gaulle 99999 EXEMPLEVILLE CEDEX 2, 3, place, general gaulle",
                "12 rue Basse Exempleville, 12, rue, basse",
                "12 rue d'Exempleville, 12, rue, exempleville",
                "Route de Bagnols, '', route, bagnols",
                "Place du 8 mai 1945, '', place, 8 mai 1945",
                "Le Bourg, '', '', bourg",
                "17 Grande Rue, 17, rue, grande",
                "17 rue Grande, 17, rue, grande",
                "\"4 rue Basse, B.P. n° 12\", 4, rue, basse",
                "4 rue Basse CS40012, 4, rue, basse",
            })
    void anAddressIsTakenToPieces(String adresse, String numeros, String type, String mots) {
        List<AdresseLue> lues = new LectureDAdresse(LEXIQUE).lire(adresse, "99999", List.of("exempleville"));

        assertThat(lues).hasSize(1);
        var lue = lues.getFirst();
        assertThat(lue.numeros().stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(vide(numeros));
        assertThat(lue.type()).isEqualTo(vide(type));
        assertThat(lue.nom()).hasToString(mots);
    }

    @Test
    void anAddressMayNameSeveralRoads() {
        assertThat(new LectureDAdresse(LEXIQUE).lire("Quai des Mondes 4 rue Calmette", "", List.of()))
                .extracting(adresse -> adresse.nom().toString())
                .containsExactly("mondes", "calmette");
        assertThat(new LectureDAdresse(LEXIQUE).lire(" ", "", List.of())).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » → {1} ; {2}")
    @CsvSource({
        "France services de Saint-Exemple-sur-Onde, france_services, ''",
        "Espace France Services St Exemple sur Onde, france_services, ''",
        "Maison France service, france_services, ''",
        "France services Saint-Exemple-sur-Onde (La Poste), france_services poste, ''",
        "Mairie de Saint-Exemple-sur-Onde, mairie, ''",
        "COMMUNE DE SAINT EXEMPLE SUR ONDE, mairie, ''",
        "CCAS de la ville de Saint-Exemple-sur-Onde, ccas, ''",
        "Médiathèque des Grands Tilleuls, bibliotheque, grands tilleuls",
        "Communauté de communes Val Vert, epci, val vert",
        "CCVVO, epci, ''",
        "Département du Val Vert, departement, val vert",
        "Antenne de Saint-Exemple-sur-Onde, '', ''",
        "Le Bus numérique, '', ''",
        "Les Lucioles, '', lucioles",
        "France servces de Saint-Exemple-sur-Onde, france_services, ''",
        "Mediathèqe des Grands Tilleuls, bibliotheque, grands tilleuls",
        "France services de Saint-Exmple-sur-Onde, france_services, ''",
    })
    void aNameIsReadAsItsKindsAndItsOwnWords(String nom, String natures, String coeur) {
        Traits traits = MOTEUR.traits(Empreinte.de("exemple", "1")
                .nom(nom)
                .commune("99999", "Saint-Exemple-sur-Onde", "")
                .construire());

        assertThat(traits.natures().liste().stream().map(Nature::id)).containsExactlyInAnyOrder(mots(natures));
        assertThat(traits.coeur().mots()).containsExactly(mots(coeur));
    }

    @ParameterizedTest
    @CsvSource({
        "01 99 00 12 34, 0199001234",
        "+33 (0)1.99.00.12.34, 0199001234",
        "0033199001234, 0199001234",
        "33199001234, 0199001234",
        "199001234, 0199001234",
        "199001234.0, 0199001234",
        "+590590801234, 0590801234",
        "+262 262 12 34 56, 0262123456",
        "+687123456, 123456",
        "0000000000, ''",
        "03 00 00 00 00, ''",
        "0111111111, ''",
        "3960, ''",
        "à compléter, ''",
    })
    void aTelephoneIsWrittenInOneWay(String texte, String attendu) {
        assertThat(Contacts.telephone(texte)).isEqualTo(vide(attendu));
    }

    @ParameterizedTest
    @CsvSource({
        "21550001700017, 21550001700017",
        "215 500 017 00017, 21550001700017",
        "21550001700017.0, 21550001700017",
        "215500017, 215500017",
        "W551001234, W551001234",
        "00000000000000, ''",
        "0.0, ''",
        "99999999999999, ''",
        "sans, ''",
    })
    void aPlaceholderIsNoSiret(String texte, String attendu) {
        assertThat(Contacts.siret(texte)).isEqualTo(vide(attendu));
    }

    @Test
    void eMailsAndSitesAreWrittenInOneWay() {
        assertThat(Contacts.courriel(" Accueil@Exemple.EXAMPLE ")).isEqualTo("accueil@exemple.example");
        assertThat(Contacts.courriel("-")).isEmpty();
        assertThat(Contacts.site("https://www.exemple.example/lieu/")).isEqualTo("exemple.example/lieu");
        assertThat(Contacts.site("en cours")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"47.9, 1.9, true", "0, 0, false", "95, 2, false", "'', 2, false", "NaN, 2, false", "2.1, x, false"})
    void aPositionIsKnownOrNot(String latitude, String longitude, boolean connue) {
        assertThat(Empreinte.de("exemple", "1")
                        .position(latitude, longitude)
                        .construire()
                        .situee())
                .isEqualTo(connue);
    }

    @Test
    void whatASpreadsheetSpoiledIsMended() {
        Empreinte lieu = Empreinte.de("exemple", "1")
                .commune("1200.0", "Exempleville", "1033")
                .position("5.82", "46.10")
                .construire();

        assertThat(lieu.codePostal()).isEqualTo("01200");
        assertThat(lieu.codeInsee()).isEqualTo("01033");
        assertThat(lieu.latitude()).isEqualTo(46.10);
        assertThat(lieu.longitude()).isEqualTo(5.82);
    }

    @Test
    void aPlaceMovesByItsNameItsFlagOrItsTypology() {
        assertThat(mobilite(Empreinte.de("exemple", "1").nom("Le Bus numérique")))
                .isEqualTo(Mobilite.ITINERANT);
        assertThat(mobilite(Empreinte.de("exemple", "1").itinerance("Itinérant")))
                .isEqualTo(Mobilite.ITINERANT);
        assertThat(mobilite(Empreinte.de("exemple", "1").itinerance("Itinérant|Fixe")))
                .isEqualTo(Mobilite.INCONNUE);
        assertThat(mobilite(Empreinte.de("exemple", "1").typologies("RFS|ENM"))).isEqualTo(Mobilite.ITINERANT);
        assertThat(mobilite(Empreinte.de("exemple", "1").typologies("ENM").itinerance("Fixe")))
                .isEqualTo(Mobilite.FIXE);
    }

    @Test
    void tablesNameNoKindTwiceAndNoEmptyWord() {
        assertThat(Natures.livrees()
                        .parTypologies(Set.of("BIB", "RFS", "inconnue"))
                        .liste())
                .extracting(Nature::id)
                .containsExactly("bibliotheque", "france_services");
        assertThat(LEXIQUE.articles()).doesNotContain("");
        assertThat(Bareme.livre().seuils().aRevoir())
                .isLessThan(Bareme.livre().seuils().automatique());
    }

    private static Mobilite mobilite(Empreinte.Constructeur constructeur) {
        return MOTEUR.traits(constructeur.construire()).mobilite();
    }

    private static String[] mots(String texte) {
        return vide(texte).isEmpty() ? new String[0] : texte.split(" ");
    }

    private static String vide(String texte) {
        return texte == null || texte.equals("''") ? "" : texte;
    }
}
