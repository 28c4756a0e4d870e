package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.document.Bloc.Titre;
import fr.maillage.document.Bloc.ZoneARediger;
import fr.maillage.document.Tableau.Colonne;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written cannot be built. */
class DocumentsTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">%s</svg>";

    @Test
    void aZoneHasAnIdOfItsOwn() {
        var zone = new ZoneARediger("avis", "Donnez votre avis.", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document(zone, zone))
                .withMessageContaining("avis");
        assertThatIllegalArgumentException().isThrownBy(() -> new ZoneARediger("Avis !", "Donnez votre avis.", ""));
    }

    @Test
    void aHeadingDoesNotSkipALevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> document(new Titre(2, "Sans titre au-dessus")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document(new Titre(1, "Un"), new Titre(3, "Trois")))
                .withMessageContaining("Trois");
        assertThat(document(new Titre(1, "Un"), new Titre(2, "Deux"), new Titre(1, "Un encore"))
                        .blocs())
                .hasSize(3);
    }

    private static DocumentTexte document(Bloc... blocs) {
        return new DocumentTexte(Exemples.intitule(), Theme.neutre(""), Arrays.asList(blocs));
    }

    @Test
    void aTableHasACellPerColumn() {
        var colonnes = List.of(Colonne.texte("Nom", 1), Colonne.nombre("Total", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tableau.de("Lieux", colonnes, List.of(List.of("Un seul"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Tableau.de(" ", colonnes, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Tableau("Lieux", List.of(new Tableau.Groupe("Trop", 3)), colonnes, false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "relatif", "data:text/html,x"})
    void aLinkLeadsToAnAddressOfTheWebOrOfAPerson(String adresse) {
        assertThatIllegalArgumentException().isThrownBy(() -> Morceau.lien("ici", URI.create(adresse)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<foreignObject/>",
                "<image href=\"https://exemple.fr/a.png\"/>",
                "<use href=\"autre.svg#a\"/>",
                "<rect onclick=\"a()\"/>",
                "<style>@import url(a.css);</style>",
                "<rect fill=\"url(https://exemple.fr/a.svg#b)\"/>",
                "<rect"
            })
    void aDrawingAsksForNothingOutsideItself(String dedans) {
        assertThatIllegalArgumentException().isThrownBy(() -> Image.svg(SVG.formatted(dedans), "Un dessin"));
    }

    @Test
    void aDrawingDeclaresNoEntity() {
        var svg = "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + SVG.formatted("<text>&a;</text>");
        assertThatIllegalArgumentException().isThrownBy(() -> Image.svg(svg, "Un dessin"));
    }

    @Test
    void aDrawingMayReferToItsOwnParts() {
        var image = Image.svg(
                SVG.formatted("<defs><pattern id=\"p\"/></defs><rect fill=\"url(#p)\"/><use href=\"#p\"/>"),
                "Un dessin");
        assertThat(image.dimensions().rapport()).isEqualTo(2);
    }

    @Test
    void anImageHasAnAlternativeTextOrIsAnOrnament() {
        var octets = SVG.formatted("").getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> Image.svg(SVG.formatted(""), " "));
        assertThat(Image.decorative(Image.Nature.SVG, octets).estDecorative()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Image.png(octets, "Pas une image PNG"));
        assertThat(Image.png(Exemples.pointPng(), "Un point").dimensions()).isEqualTo(new Image.Dimensions(120, 40));
    }

    @Test
    void aColourTooLightIsDarkenedAndThePersonIsTold() {
        var choisi = Theme.choisi("Département", null, Couleur.de("#FFCC00"), Couleur.de("#1B4F7A"));
        assertThat(choisi.theme().principale().contraste(Couleur.BLANC)).isBetween(4.5, 5.0);
        assertThat(choisi.theme().secondaire()).isEqualTo(Couleur.de("1B4F7A"));
        assertThat(choisi.remarques())
                .singleElement()
                .asString()
                .contains("#FFCC00", choisi.theme().principale().hexa());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Theme("", null, Couleur.de("#FFCC00"), Couleur.ENCRE));
    }

    @Test
    void contrastIsTheOneOfWcag() {
        assertThat(Couleur.BLANC.contraste(new Couleur(0))).isEqualTo(21);
        assertThat(new Couleur(0x777777).contraste(Couleur.BLANC)).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDocumentIsWrittenInTheFormatsOfItsKindAlone(Format format) {
        for (var document : List.of(Exemples.rapport(), Exemples.diaporama())) {
            if (!format.accepte(document)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Redacteur.ecrire(document, format, new ByteArrayOutputStream()));
            }
        }
        assertThat(Format.pourTexte().contains(format)).isEqualTo(format.accepte(Exemples.rapport()));
        assertThat(Format.pourDiaporama().contains(format)).isEqualTo(format.accepte(Exemples.diaporama()));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        for (var format : Format.pourTexte()) {
            assertThat(Redacteur.octets(Exemples.rapport(), format))
                    .as(format.name())
                    .isEqualTo(Redacteur.octets(Exemples.rapport(), format));
        }
        for (var format : Format.pourDiaporama()) {
            assertThat(Redacteur.octets(Exemples.diaporama(), format))
                    .as(format.name())
                    .isEqualTo(Redacteur.octets(Exemples.diaporama(), format));
        }
    }
}
