package fr.maillage.feuillederoute.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Section;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a form shows of any section, sent back as it is, makes the same section. */
class SectionSaisieTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final References REFERENCES = new ReferencesDEssai();

    private static Element vide(Genre genre) {
        return switch (genre) {
            case ENJEU -> Enjeu.nouveau("x1", 1, "1", "Comment ?");
            case DEFI -> Defi.nouveau("x1", 1, "1", "Défi", List.of());
            case CHANTIER -> Chantier.nouveau("x1", 1, "1.a", "Chantier", "");
            case ACTION -> Action.nouvelle("x1", 1, "", "Action", "");
            case RESSOURCE -> Ressource.nouvelle("x1", 1, Ressource.Famille.MATERIEL, "Ressource");
        };
    }

    private static Element plein(Genre genre) {
        var arbre = Json.arbre(vide(genre));
        for (var section : Catalogue.sections(genre)) {
            var objet = arbre.putObject(section.cle());
            section.champs().forEach(c -> objet.set(c.cle(), valeur(c)));
        }
        return Json.lire(genre, arbre);
    }

    private static JsonNode valeur(Champ champ) {
        return switch (champ.nature()) {
            case LIGNE ->
                JSON.stringNode(
                        champ.cle().equals("adresse") ? "https://example.org/" : "Une ligne : « " + champ.cle() + " »");
            case PARAGRAPHE -> JSON.stringNode("Deux\nlignes & plus <b>");
            case ENTIER -> JSON.numberNode(2027);
            case NOMBRE -> JSON.numberNode(new BigDecimal("1234.5"));
            case DATE -> JSON.stringNode("2026-11-24");
            case CASE -> JSON.booleanNode(true);
            case CHOIX -> JSON.stringNode(champ.enumeration().getLast().name());
            case PUBLICS -> JSON.arrayNode().add(PublicVise.tous().getLast().cle());
            case COMMUNES -> JSON.arrayNode().add("55545").add("24322");
            case ELEMENT -> JSON.stringNode("e2");
            case ELEMENTS -> JSON.arrayNode().add("e1").add("e2");
            case STRUCTURE -> JSON.stringNode("s1");
            case PERSONNE -> JSON.stringNode("p1");
            case LIEU -> JSON.stringNode("k3m7pqrt");
            case TABLE -> {
                var lignes = JSON.arrayNode();
                for (var cle : List.of("l1", "l2")) {
                    var ligne = lignes.addObject().put("cle", cle);
                    champ.colonnes().forEach(c -> ligne.set(c.cle(), valeur(c)));
                }
                yield lignes;
            }
        };
    }

    private static Map<String, String> valeurs(Section section, Element element) {
        return new EcritureDeSection(REFERENCES)
                .valeurs(section, Json.arbre(element).path(section.cle()));
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void everySectionSentBackAsItWasShownIsUnchanged(Genre genre) {
        for (var element : List.of(plein(genre), vide(genre))) {
            for (var section : Catalogue.sections(genre)) {
                var saisie = SectionSaisie.de(section, valeurs(section, element));
                assertThat(saisie.dans(element, REFERENCES))
                        .as("%s.%s", genre, section.cle())
                        .contains(element);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void everyFieldOfAFilledSectionIsShown(Genre genre) {
        for (var section : Catalogue.sections(genre)) {
            var saisie = SectionSaisie.de(section, valeurs(section, plein(genre)));
            var formulaire = FormulaireDeSection.de(section, saisie.valeurs(), saisie.lecture(), REFERENCES);
            assertThat(formulaire.entrees()).hasSameSizeAs(section.champs());
            assertThat(formulaire.resume().erreurs()).isEmpty();
        }
    }

    private static final Section FREINS =
            Catalogue.section(Genre.CHANTIER, "freins").orElseThrow();

    private static Chantier avecFreins(Map<String, String> valeurs) {
        return (Chantier) SectionSaisie.de(FREINS, valeurs)
                .dans(plein(Genre.CHANTIER), REFERENCES)
                .orElseThrow();
    }

    @Test
    void aRowIsAddedWithAKeyOfItsOwnAndTheOthersKeepTheirs() {
        var valeurs = new HashMap<>(Rangees.apres(valeurs(FREINS, plein(Genre.CHANTIER)), FREINS, "ajouter:freins"));
        valeurs.put("f-freins-2-enonce", "Un frein de plus");
        assertThat(avecFreins(valeurs).freins().freins())
                .hasSize(3)
                .extracting(f -> f.cle())
                .startsWith("l1", "l2")
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsAreMovedAndRemovedWithAllThatWasTypedInThem() {
        var valeurs = new HashMap<>(valeurs(FREINS, plein(Genre.CHANTIER)));
        valeurs.put("f-freins-1-enonce", "Retouché");
        var montes = Rangees.apres(valeurs, FREINS, "monter:freins:1");
        assertThat(avecFreins(montes).freins().freins())
                .extracting(f -> f.cle() + " " + f.enonce())
                .first()
                .isEqualTo("l2 Retouché");
        assertThat(avecFreins(Rangees.apres(montes, FREINS, "retirer:freins:1"))
                        .freins()
                        .freins())
                .extracting(f -> f.cle())
                .containsExactly("l2");
        assertThat(Rangees.apres(valeurs, FREINS, "n’importe:quoi:99")).isEqualTo(valeurs);
        assertThat(Rangees.apres(valeurs, FREINS, "retirer:freins:99").get("f-freins-rangees"))
                .isEqualTo("2");
    }

    @Test
    void aNewRowLeftEmptyIsNoRow() {
        var valeurs = Rangees.apres(valeurs(FREINS, plein(Genre.CHANTIER)), FREINS, "ajouter:freins");
        assertThat(avecFreins(valeurs).freins().freins()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moyens     | f-budget-0-montant     | 1.234,5           | Écrivez un nombre
            moyens     | f-budget-0-annee       | bientôt           | Écrivez un nombre entier
            calendrier | f-debut-jour           | 42                | Cette date n’existe pas
            calendrier | f-fin-annee            | 2020              | La fin est avant le début
            publics    | f-communes             | Nulle-Part        | Nulle-Part est inconnue
            presentation | f-titre              | ''                | Remplissez
            presentation | f-chantier           | zz9               | n’est pas dans la liste
            documents  | f-documents-1-adresse  | ftp://x           | Une adresse commence
            freins     | f-freins-0-enonce      | ''                | Remplissez
            """)
    void whatIsWrongIsToldBesideItsFieldAndNothingIsLost(String cle, String nom, String valeur, String attendu) {
        var section = Catalogue.section(Genre.ACTION, cle).orElseThrow();
        var valeurs = new HashMap<>(valeurs(section, plein(Genre.ACTION)));
        valeurs.put(nom, valeur);
        var saisie = SectionSaisie.de(section, valeurs);
        assertThat(saisie.dans(plein(Genre.ACTION), REFERENCES)).isEmpty();
        var formulaire = FormulaireDeSection.de(section, valeurs, saisie.lecture(), REFERENCES);
        assertThat(formulaire.resume().erreurs())
                .singleElement()
                .satisfies(lien -> assertThat(lien.libelle()).contains(attendu));
        assertThat(saisie.lecture()
                        .etiquette(nom.replaceFirst("^(f-debut|f-fin)-.*", "$1"), "")
                        .enErreur())
                .isTrue();
        assertThat(saisie.lecture().valeur(nom)).isEqualTo(valeur);
    }

    @Test
    void aTextTooLongForItsRowIsToldThere() {
        var valeurs = new HashMap<>(valeurs(FREINS, plein(Genre.CHANTIER)));
        valeurs.put("f-freins-1-enonce", "a".repeat(2001));
        var saisie = SectionSaisie.de(FREINS, valeurs);
        assertThat(saisie.dans(plein(Genre.CHANTIER), REFERENCES)).isEmpty();
        assertThat(saisie.lecture().etiquette("f-freins-1-enonce", "").enErreur())
                .isTrue();
        assertThat(saisie.lecture().etiquette("f-freins-0-enonce", "").enErreur())
                .isFalse();
    }

    @Test
    void aRemovedElementThatIsCitedStaysCited() {
        var base = (Chantier) plein(Genre.CHANTIER);
        var section = Catalogue.section(Genre.CHANTIER, "liens").orElseThrow();
        var arbre = Json.arbre(base);
        ((tools.jackson.databind.node.ObjectNode)
                        arbre.path("liens").path("liens").path(0))
                .put("fiche", "parti");
        var avecParti = Json.lire(Genre.CHANTIER, arbre);
        assertThat(SectionSaisie.de(section, valeurs(section, avecParti)).dans(avecParti, REFERENCES))
                .contains(avecParti);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 234,5     | 1234.5
            1\u202f234,5| 1234.5
            12 €        | 12
            −3          | -3
            0,25        | 0.25
            """)
    void amountsAreReadAsPeopleTypeThem(String ecrit, BigDecimal attendu) {
        assertThat(Nombres.lire(ecrit)).contains(attendu);
    }
}
