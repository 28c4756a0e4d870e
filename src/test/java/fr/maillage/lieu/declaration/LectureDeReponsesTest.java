package fr.maillage.lieu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureDeReponsesTest {
    private static final LectureDeReponses LECTURE = lecture();

    private static LectureDeReponses lecture() {
        var tables = TablesDesTerritoires.depuis(Tables.duProgramme());
        var territoires = tables.territoires();
        return new LectureDeReponses(new Rattachement(territoires, tables.histoire(territoires)), territoires);
    }

    @Test
    void whatIsRequiredIsANameACommuneAServiceAndAContact() {
        assertThat(LECTURE.lire(Reponses.VIDES).fautes()).containsOnlyKeys("nom", "commune", "services", "telephone");
        assertThat(LECTURE.lire(Essais.completes("Mairie")).fautes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "telephone, 03 29 83 00 00, telephone, +33329830000",
        "telephone, 0690 12 34 56, telephone, +590690123456",
        "telephone, 3960, telephone, 3960",
        "courriels, accueil@essai.example ; mairie@essai.example, courriels, accueil@essai.example|mairie@essai.example",
        "site-web, www.essai.example, site_web, https://www.essai.example",
        "code-postal, 55 100, code_postal, 55100",
        "pivot, 225 500 018 00018, pivot, 22550001800018",
        "nombre-postes, ' 4 ', nombre_postes, 4",
        "h-texte, Tu[1] 14:00-17:00, horaires, Tu[1] 14:00-17:00"
    })
    void answersAreReadAsPeopleWriteThem(String question, String saisie, String champ, String valeurs) {
        var lue = LECTURE.lire(Essais.completes("Mairie").avec(question, saisie));
        assertThat(lue.fautes()).isEmpty();
        assertThat(String.join("|", lue.fiche().valeurs(Champ.deCle(champ).orElseThrow())))
                .isEqualTo(valeurs);
    }

    @ParameterizedTest
    @CsvSource({
        "telephone, 03 29, telephone",
        "courriels, accueil chez essai, courriels",
        "site-web, pas un site, site-web",
        "code-postal, 5510, code-postal",
        "nombre-postes, quatre, nombre-postes",
        "commune, Verdunnne-sur-Rien, commune",
        "h-texte, n’importe quoi, h-texte",
        "h-1-1-debut, 25h, h-1-1-debut",
        "latitude, 48.1, longitude"
    })
    void aWrongAnswerIsToldAndLeftOutOfThePlace(String question, String saisie, String enFaute) {
        var lue = LECTURE.lire(Essais.completes("Mairie").avec(question, saisie));
        assertThat(lue.fautes()).containsOnlyKeys(enFaute);
        assertThat(lue.fautes().values()).allSatisfy(f -> assertThat(f).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({"pivot, 123", "pivot, 22550001800019", "code-insee, aucune"})
    void whatIsOnlyDoubtfulStopsNobody(String question, String saisie) {
        var reponses = Essais.completes("Mairie").avec(question, saisie);
        var lue = LECTURE.lire(question.equals("code-insee") ? reponses.avec("commune", "Lieu-Dit-Inconnu") : reponses);
        assertThat(lue.fautes()).isEmpty();
        assertThat(lue.avis()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "48.7712, 5.1613, true",
        "'48,7712', '5,1613', true",
        "5.1613, 48.7712, false",
        "48.8, 100, false",
        "-20.9, 55.5, true"
    })
    void aPositionIsInFrance(String latitude, String longitude, boolean juste) {
        var lue = LECTURE.lire(
                Essais.completes("Mairie").avec("latitude", latitude).avec("longitude", longitude));
        assertThat(lue.fautes().isEmpty()).isEqualTo(juste);
        assertThat(lue.fiche().position().isPresent()).isEqualTo(juste);
    }

    @Test
    void theStopsOfARoundAreReadWithTheirRecurrence() {
        var reponses = new LinkedHashMap<>(Essais.completes("Bus").valeurs());
        reponses.keySet().removeIf(q -> q.startsWith("h-"));
        reponses.put("itinerance", List.of("Itinérant"));
        reponses.put("a-1-commune", List.of("Commercy"));
        reponses.put("a-1-nom", List.of("Place du marché"));
        reponses.put("a-1-jour", List.of("2"));
        reponses.put("a-1-debut", List.of("14h"));
        reponses.put("a-1-fin", List.of("17h"));
        reponses.put("a-1-rythme", List.of("2,4"));
        reponses.put("a-3-commune", List.of("Verdun"));
        reponses.put("a-3-code-postal", List.of("55100"));
        reponses.put("a-3-osm", List.of("week 1-53/2 Mo 09:30-12:30"));

        var lue = LECTURE.lire(new Reponses(reponses));

        assertThat(lue.fautes()).isEmpty();
        assertThat(lue.passages())
                .extracting(Passage::commune, Passage::codeInsee, Passage::horaires)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Commercy", "55122", "Tu[2,4] 14:00-17:00"),
                        org.assertj.core.groups.Tuple.tuple("Verdun", "55545", "week 01-53/2 Mo 09:30-12:30"));
    }

    /** What a census wrote may be against every rule of the form: who corrects the telephone is not asked to mend the rest. */
    @Test
    void aCorrectionThatChangesNothingChangesNothing() {
        var fiche = Fiche.de(Map.of(
                        Champ.NOM, List.of("Lieu d’un recensement"),
                        Champ.COMMUNE, List.of("Bar le Duc cedex"),
                        Champ.CODE_POSTAL, List.of("550"),
                        Champ.CODE_INSEE, List.of("55029"),
                        Champ.TELEPHONE, List.of("demander à l’accueil"),
                        Champ.COURRIELS, List.of("pas une adresse", "a@essai.example"),
                        Champ.TYPOLOGIE, List.of("BIB", "MUNI"),
                        Champ.HORAIRES, List.of("quand la porte est ouverte"),
                        Champ.LATITUDE, List.of("48.77"),
                        Champ.LONGITUDE, List.of("5.16")))
                .avec(Champ.FORMATIONS_LABELS, "ORDI 3.0");
        var passages = List.of(new Passage("Place", "", "Verdun", "55545", null, "le mardi", ""));
        var base = Base.de(fiche, passages, "Commune");

        var lue = LECTURE.lire(base.prerempli(), base);

        assertThat(lue.fautes()).isEmpty();
        assertThat(lue.fiche()).isEqualTo(fiche);
        assertThat(lue.passages()).isEqualTo(passages);
    }

    /** Whatever is typed, reading neither fails nor loses the answers, and what is understood makes a valid place. */
    @Test
    void nothingThatCanBeTypedBreaksTheReading() {
        var hasard = new Random(20261124);
        var questions = Formulaire.livre().questions().map(Question::nom).toList();
        var autres = List.of(
                "h-1-1-debut",
                "h-7-3-fin",
                "h-texte",
                "a-1-jour",
                "a-1-debut",
                "a-60-osm",
                "latitude",
                "longitude",
                "position-origine",
                "code-insee");
        for (int essai = 0; essai < 2_000; essai++) {
            var saisies = new LinkedHashMap<String, List<String>>();
            for (int i = 0; i < 6; i++) {
                var ou = hasard.nextInt(questions.size() + autres.size());
                saisies.put(
                        ou < questions.size() ? questions.get(ou) : autres.get(ou - questions.size()),
                        List.of(texte(hasard), texte(hasard)));
            }
            var reponses = new Reponses(saisies);
            var lue = LECTURE.lire(reponses);
            assertThat(Fiche.de(lue.fiche().enTable())).isEqualTo(lue.fiche());
            assertThat(lue.fautes()).isNotEmpty();
        }
    }

    private static String texte(Random hasard) {
        var morceaux = List.of(
                "12",
                "rue",
                "é",
                "\u0000",
                "\ud83d\ude80",
                "'",
                "<b>",
                "Mo 09:00",
                "@",
                "a.b",
                "http://",
                "-",
                "é̀",
                "\n",
                "\u202e",
                "48,7",
                "9h",
                "  ",
                "25:61",
                "x".repeat(300));
        var texte = new StringBuilder();
        for (int i = hasard.nextInt(5); i >= 0; i--) {
            texte.append(morceaux.get(hasard.nextInt(morceaux.size())));
        }
        return texte.toString();
    }
}
