package fr.maillage.presentation.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML of the form fields: labels tied to controls, help and errors announced, what was typed given back. */
class FormulairesTest {
    private static final TemplateEngine GABARITS =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillage");
    private static final List<Option> OUI_NON = List.of(new Option("oui", "Oui"), new Option("non", "Non"));
    private static final Etiquette NOM = Etiquette.de("nom", "Nom du lieu");

    @Test
    void aPlainFieldIsALabelAndItsControl() {
        assertThat(rendre("texte", ChampTexte.de(NOM, "Médiathèque")))
                .contains("<label for=\"nom\">Nom du lieu", "id=\"nom\" name=\"nom\" value=\"Médiathèque\"")
                .doesNotContain("aria-describedby", "aria-invalid", "aria-required", "inputmode", "obligatoire");
    }

    @Test
    void helpAndErrorAreAnnouncedWithTheField() {
        var champ = ChampTexte.de(
                        Etiquette.de("cp", "Code postal")
                                .avecAide("Cinq chiffres.")
                                .avecErreur("Le code postal a cinq chiffres, comme 55000.")
                                .estObligatoire(),
                        "55")
                .numerique(5);

        assertThat(rendre("texte", champ))
                .contains("aria-describedby=\"cp-aide cp-erreur\"", "id=\"cp-aide\"", "id=\"cp-erreur\"")
                .contains("aria-invalid=\"true\"", "aria-required=\"true\"", "(obligatoire)")
                .contains("inputmode=\"numeric\"", "maxlength=\"5\"", "value=\"55\"");
    }

    @Test
    void whatWasTypedIsGivenBackAsText() {
        assertThat(rendre("texte", ChampTexte.de(NOM, "\"><b>gras</b>"))).doesNotContain("<b>");
        assertThat(rendre("zone", new ZoneDeTexte(NOM, "</textarea><b>gras</b>", 5, 500)))
                .doesNotContain("<b>");
    }

    @Test
    void aChoiceIsAFieldsetWithItsLegend() {
        assertThat(rendre("choix", new Choix(NOM, OUI_NON, Set.of("non"), false)))
                .contains("<fieldset", "<legend>Nom du lieu", "type=\"radio\" id=\"nom-0\"")
                .contains("value=\"non\" checked><label for=\"nom-1\">Non</label>")
                .doesNotContain("value=\"oui\" checked");
        assertThat(rendre("choix", new Choix(NOM, OUI_NON, Set.of("oui", "non"), true)))
                .contains("type=\"checkbox\"");
    }

    @Test
    void aListStartsEmptyUntilSomethingIsChosen() {
        assertThat(rendre("liste", new Liste(NOM, OUI_NON, ""))).contains("<option value=\"\">Choisir…</option>");
        assertThat(rendre("liste", new Liste(NOM, OUI_NON, "oui")))
                .contains("<option value=\"oui\" selected>Oui")
                .doesNotContain("Choisir…");
    }

    @Test
    void aDateIsThreeLabelledFields() {
        assertThat(rendre("date", new ChampDate(Etiquette.de("debut", "Date de début"), "12", "3", "2022")))
                .contains(
                        "<legend>Date de début",
                        "<label for=\"debut-jour\">Jour",
                        "name=\"debut-annee\" value=\"2022\"");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 3, 2022, 2022-03-12",
        "30, 2, 2022,",
        "12, 3, 22,",
        "douze, 3, 2022,",
        "'', '', '',",
        "' 1 ', 08, 2026, 2026-08-01"
    })
    void threeFieldsMakeADateOrNone(String jour, String mois, String annee, java.time.LocalDate attendue) {
        assertThat(new ChampDate(NOM, jour, mois, annee).date()).isEqualTo(java.util.Optional.ofNullable(attendue));
    }

    @Test
    void theSummaryLeadsToTheFirstControlOfEachWrongField() {
        var resume = ResumeErreurs.de(List.of(
                ChampTexte.de(NOM, "bien"),
                ChampTexte.de(Etiquette.de("cp", "Code postal").avecErreur("Écrivez cinq chiffres."), ""),
                new Choix(
                        Etiquette.de("ouvert", "Ouvert ?").avecErreur("Choisissez une réponse."),
                        OUI_NON,
                        Set.of(),
                        false),
                new ChampDate(Etiquette.de("debut", "Début").avecErreur("Écrivez une date."), "", "", "")));

        assertThat(rendre("resume", "resume", resume))
                .contains("3 réponses sont à corriger", "href=\"#cp\"", "href=\"#ouvert-0\"", "href=\"#debut-jour\"")
                .doesNotContain("href=\"#nom\"");
        assertThat(rendre("resume", "resume", new ResumeErreurs(List.of()))).isBlank();
    }

    @Test
    void outsideARequestNoTokenIsMadeUp() {
        var html = new StringOutput();
        GABARITS.render("presentation/formulaire/jeton.jte", Map.of(), html);
        assertThat(html.toString()).isBlank();
    }

    private static String rendre(String gabarit, Saisie champ) {
        return rendre(gabarit, "champ", champ);
    }

    private static String rendre(String gabarit, String parametre, Object valeur) {
        var html = new StringOutput();
        GABARITS.render("presentation/formulaire/" + gabarit + ".jte", Map.of(parametre, valeur), html);
        return html.toString();
    }
}
