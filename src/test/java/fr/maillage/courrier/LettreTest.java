package fr.maillage.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettreTest {
    @ParameterizedTest
    @CsvSource({
        "accueil@example.org, accueil@example.org",
        "'  Accueil.Numerique+maillage@Example.ORG ', Accueil.Numerique+maillage@example.org",
        "accueil@médiathèque.example, accueil@xn--mdiathque-53af.example",
        "o'neil@sous.domaine.example.org, o'neil@sous.domaine.example.org"
    })
    void anAddressIsReadAsPeopleTypeIt(String saisie, String lue) {
        assertThat(AdresseElectronique.lire(saisie)).contains(lue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accueil",
                "accueil@",
                "@example.org",
                "accueil@localhost",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "Accueil <a@example.org>",
                "a@example.org\r\nBcc: b@example.org",
                "a\n@example.org",
                "a..b@example.org",
                "a@-example.org",
                "a@exa mple.org",
                "a@example.org\0",
                "a@[127.0.0.1]"
            })
    void whatIsNotOneAddressIsRefused(String saisie) {
        assertThat(AdresseElectronique.lire(saisie)).isEmpty();
    }

    @Test
    void anAddressTooLongForTheMailIsRefused() {
        assertThat(AdresseElectronique.lire("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(AdresseElectronique.lire("a@" + "b.".repeat(130) + "org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Bonjour\r\nBcc: b@example.org",
                "Bonjour\nà tous",
                "Bonjour\u2028Bcc: x",
                "a\0b",
                "a\u0085b"
            })
    void aSubjectIsOneLine(String objet) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lettre("a@example.org", objet, "Texte"));
    }

    @Test
    void aLetterGoesToOnePersonOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lettre("a@example.org\r\nBcc: b@example.org", "Objet", "Texte"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lettre("a@example.org, b@example.org", "Objet", "Texte"));
    }

    @Test
    void aTextIsKeptWithItsLines() {
        assertThat(new Lettre("a@example.org", "Objet", "Bonjour,\r\n\r\nÀ bientôt.\r\n").texte())
                .isEqualTo("Bonjour,\n\nÀ bientôt.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Lettre("a@example.org", "Objet", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lettre("a@example.org", "Objet", "a".repeat(Lettre.TEXTE_MAX + 1)));
    }
}
