package fr.maillage.lieu.recensement.valeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people write them. Numbers and addresses are examples. */
class ValeursTest {
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 24);

    private final Constat constat = new Constat();

    private List<Avertissement.Genre> dits() {
        return constat.avertissements().stream().map(Avertissement::genre).toList();
    }

    private static String ouVide(@org.jspecify.annotations.Nullable String texte) {
        return texte == null ? "" : texte;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03 29 00 00 00;55000;+33329000000;",
                "03.29.00.00.00;55000;+33329000000;",
                "329000000;55000;+33329000000;",
                "33329000000;55000;+33329000000;",
                "+33 (0)3 29 00 00 00;55000;+33329000000;",
                "0033329000000;55000;+33329000000;",
                "06 12 00 00 10/03 29 00 00 10;55000;+33612000010;TELEPHONE",
                "Tél : 03-29-00-00-00 (accueil);55000;+33329000000;",
                "0596 60 00 00;97200;+596596600000;",
                "3939;55000;;TELEPHONE",
                "12;55000;;TELEPHONE",
                "non communiqué;55000;;",
                "03 29 00;55000;;TELEPHONE",
            })
    void aTelephoneIsReadWhateverItsDress(String ecrit, String codePostal, String attendu, String dit) {
        assertThat(Telephones.lire(ecrit, codePostal, constat).orElse("")).isEqualTo(ouVide(attendu));
        assertThat(dits()).isEqualTo(dit == null ? List.of() : List.of(Avertissement.Genre.valueOf(dit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-03-12;2025-03-12;",
                "2025-03-12T14:22:31.000Z;2025-03-12;",
                "12/03/2025 14:22:31;2025-03-12;",
                "12/3/25;2025-03-12;",
                "20250312;2025-03-12;",
                "le 12 mars 2025;2025-03-12;",
                "1er août 2024;2024-08-01;",
                "45728;2025-03-12;",
                "1741737600;2025-03-12;",
                "1741737600000;2025-03-12;",
                "1970-01-01;;",
                "2099-01-01;;",
                "31/02/2025;;DATE",
                "récemment;;DATE",
                "'';;",
            })
    void aDayIsReadOrToldAndNeverInvented(String ecrit, String attendu, String dit) {
        assertThat(Dates.lire(ecrit, AUJOURDHUI, constat))
                .isEqualTo(java.util.Optional.ofNullable(attendu).map(LocalDate::parse));
        assertThat(dits()).isEqualTo(dit == null ? List.of() : List.of(Avertissement.Genre.valueOf(dit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "48.7712;5.1672;48.7712 5.1672;",
                "48,7712;5,1672;48.7712 5.1672;",
                "5.1672;48.7712;48.7712 5.1672;POSITION_CONVERTIE",
                "6851200,25;859300,5;48.7412507 5.1665595;POSITION_CONVERTIE",
                "48.7712, 5.1672;48.7712, 5.1672;48.7712 5.1672;",
                "'48,7712; 5,1672';'';48.7712 5.1672;",
                "POINT(5.1672 48.7712);POINT(5.1672 48.7712);48.7712 5.1672;",
                "[48.7712, 5.1672];[48.7712, 5.1672];48.7712 5.1672;",
                "48°46'16\"N 5°10'02\"E;48°46'16\"N 5°10'02\"E;48.7711111 5.1672222;",
                "0;0;;",
                "'';'';;",
                "12;12;;POSITION_ECARTEE",
                "48.7;'';;POSITION_ECARTEE",
                "ici;là;;POSITION_ECARTEE",
                "1e400;5;;POSITION_ECARTEE",
            })
    void aPositionIsReadWhereFranceIs(String latitude, String longitude, String attendue, String dit) {
        var lue = Positions.lire(latitude, longitude, null, constat);
        assertThat(lue.map(p -> p.latitude() + " " + p.longitude()).orElse("")).isEqualTo(ouVide(attendue));
        assertThat(dits()).isEqualTo(dit == null ? List.of() : List.of(Avertissement.Genre.valueOf(dit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "732 829 320 00074;73282932000074;",
                "73282932000074.0;73282932000074;",
                "73282932000075;73282932000075;PIVOT",
                "W551000001;W551000001;",
                "2,15501E+13;;PIVOT",
                "00000000000000;;",
                "732829320;;PIVOT",
                "aucun;;PIVOT",
            })
    void aSiretIsReadOrTold(String ecrit, String attendu, String dit) {
        assertThat(Pivot.lire(ecrit, constat).orElse("")).isEqualTo(ouVide(attendu));
        assertThat(dits()).isEqualTo(dit == null ? List.of() : List.of(Avertissement.Genre.valueOf(dit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 rue de l’Exemple, 55000 Bar-le-Duc|12 rue de l’Exemple|55000|Bar-le-Duc",
                "12 rue de l’Exemple - 55 000 BAR LE DUC CEDEX 9|12 rue de l’Exemple|55000|BAR LE DUC",
                "12 rue de l’Exemple 55000 Bar-le-Duc, France|12 rue de l’Exemple|55000|Bar-le-Duc",
                "55000 Bar-le-Duc|''|55000|Bar-le-Duc",
                "'Bienvenue\n12 rue de l’Exemple\n55000 Bar-le-Duc\nTél. 03 29 00 00 00'|12 rue de l’Exemple|55000|Bar-le-Duc",
                "12 rue de l’Exemple|||",
                "Ouvert de 9h à 12h|||",
            })
    void anAddressIsCutEvenInsideADescription(String texte, String adresse, String code, String commune) {
        var lue = Adresses.decouper(texte);
        assertThat(lue.isPresent()).isEqualTo(adresse != null);
        lue.ifPresent(l ->
                assertThat(List.of(l.adresse(), l.codePostal(), l.commune())).containsExactly(adresse, code, commune));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55210 Vigneulles-lès-Hattonchâtel|55210|Vigneulles-lès-Hattonchâtel",
                "Verdun (55100)|55100|Verdun",
                "Verdun 55100|55100|Verdun",
                "Verdun||",
                "Paris 15||",
            })
    void aCommuneIsToldApartFromItsPostalCode(String texte, String code, String commune) {
        var lue = Adresses.codeEtCommune(texte);
        assertThat(lue.map(Adresses.Decoupee::codePostal).orElse("")).isEqualTo(ouVide(code));
        assertThat(lue.map(Adresses.Decoupee::commune).orElse("")).isEqualTo(ouVide(commune));
    }

    @ParameterizedTest
    @CsvSource({"5000,05000", "4070.0,04070", "55000,55000", "2A004,2A004", "97200,97200"})
    void aCodeFindsItsZeroAgain(String ecrit, String code) {
        assertThat(Adresses.code(ecrit)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accueil@Example.ORG|accueil@example.org",
                "mailto:a@example.org ; b@example.org|a@example.org b@example.org",
                "pas d’adresse|''",
                "a@b|''"
            })
    void electronicAddressesAreFoundInTheText(String texte, String attendues) {
        assertThat(String.join(" ", Contacts.courriels(texte, constat))).isEqualTo(attendues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.example.org|https://www.example.org",
                "http://example.org/a?b=c|http://example.org/a?b=c",
                "ttp://example.org|http://example.org",
                "le site https://example.org|https://example.org",
                "https://|''",
                "aucun|''",
                "javascript:alert(1)|''"
            })
    void webAddressesAreFoundInTheText(String texte, String attendues) {
        assertThat(String.join(" ", Contacts.liens(texte, constat))).isEqualTo(attendues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aubusson - Camille Exemplaire|Aubusson|true",
                "Guéret - La Fabrique|Guéret - La Fabrique|false",
                "Maison d’Exemple|Maison d’Exemple|false",
                "Saint-Junien - Mairie|Saint-Junien - Mairie|false"
            })
    void aPersonsNameIsTakenOutOfTheNameOfAPlace(String nom, String reste, boolean retire) {
        assertThat(NomsDePersonnes.sansPersonne(nom)).isEqualTo(new NomsDePersonnes.Nom(reste, retire));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Médiathèque / Bib.|mediatheque bib", "Œuvre|oeuvre", "\u2713|oui", "\u2717|non", "'  '|''"})
    void textsAreComparedSimplified(String texte, String simple) {
        assertThat(Simplifie.de(texte)).isEqualTo(simple);
    }
}
