package fr.maillage.atelier.synthese;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** The documents of a workshop say what its page says, and nothing that it hides. */
@Site
class DocumentsDeSyntheseTest extends DansUnAtelier {
    private static final Pattern IDENTIFIANT = Pattern.compile("[BI]-[0-9a-z]{5}");

    /** Everything that can be read in the file, its properties included, spaces as one. */
    private String texte(String chemin) throws IOException {
        var reponse = animatrice.telecharger(chemin);
        assertThat(reponse.statusCode()).isEqualTo(200);
        var octets = reponse.body();
        if (!chemin.endsWith(".pdf")) {
            return une(archive(octets));
        }
        try (var pdf = Loader.loadPDF(octets)) {
            // « répond à B- » may end a line.
            return une(new PDFTextStripper().getText(pdf).replaceAll("\\b([BI]-)\\R", "$1")
                    + pdf.getDocumentInformation().getTitle());
        }
    }

    private static String archive(byte[] octets) throws IOException {
        var texte = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (ZipEntry piece = zip.getNextEntry(); piece != null; piece = zip.getNextEntry()) {
                if (piece.getName().endsWith(".xml")) {
                    texte.append(lisible(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return texte.toString();
    }

    /** A row of text is cut in runs: they are put end to end, what stands apart is not. */
    private static String lisible(String balises) {
        return HtmlUtils.htmlUnescape(
                balises.replaceAll("</(w:p|text:p|text:h|p|li|td|th)>|<(w:br|text:line-break)/>", " ")
                        .replaceAll("<text:s/>", " ")
                        .replaceAll("<[^>]*>", ""));
    }

    private static String une(String texte) {
        return texte.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private String page() {
        var html = animatrice.lire(atelier.chemin() + "/synthese").body();
        return une(lisible(html.substring(html.indexOf("<main"), html.indexOf("Télécharger</h2>"))));
    }

    private static Set<String> identifiants(String texte) {
        return IDENTIFIANT
                .matcher(texte)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void faire(Geste geste, String... ids) {
        assertThat(tableau.faire(
                        atelier.id(),
                        Stream.of(ids)
                                .map(id -> new Visee(id, trouver(id).version()))
                                .toList(),
                        geste,
                        "essai"))
                .hasToString("FAIT");
    }

    private void direMotPourMot(String id) {
        base.sql("update atelier.contribution set verbatim = true where id = :id")
                .param("id", id)
                .update();
    }

    private String[] remplir() {
        for (int i = 0; i < 6; i++) {
            besoin(telephone("habitant"), "Le bus ne passe pas l’après-midi, vers " + i + "h", "cle234567bcdfgh" + i);
        }
        for (int i = 0; i < 3; i++) {
            besoin(telephone("elu"), "La commune ne sait pas qui appeler, cas " + i, "cle234567bcdfgh" + i);
        }
        telephone("agent");
        telephone("agent");
        var parole = deposer(Genre.BESOIN, "Je n’ose plus allumer l’ordinateur <seule> & sans aide", famille(2), null);
        direMotPourMot(parole);
        var meme = deposer(Genre.BESOIN, "Peur de mal faire devant l’écran", null, null);
        faire(new Geste.Regrouper(), parole, meme);
        var resume = deposer(Genre.BESOIN, "Former les secrétaires de mairie", famille(2), null);
        var idee = deposer(Genre.IDEE, "Un atelier mensuel à la mairie", null, parole);
        var libre = deposer(Genre.IDEE, "Prêter des tablettes", famille(0), null);
        faire(
                new Geste.Noter(
                        Map.of(idee, new Notation(4, 9, 8, 7, 2), libre, new Notation(null, 5, null, null, null)),
                        Map.of(idee, Decision.RETENUE, libre, Decision.A_ETUDIER)),
                idee,
                libre);
        var cachee = deposer(Genre.BESOIN, "Une plainte retirée", famille(0), null);
        faire(new Geste.Masquer(true), cachee);
        base.sql("update atelier.contribution set voix_papier = 12 where id = :id")
                .param("id", resume)
                .update();
        return new String[] {
            "« Je n’ose plus allumer l’ordinateur <seule> & sans aide »",
            parole,
            "Peur de mal faire devant l’écran",
            meme,
            "Former les secrétaires de mairie",
            resume + ", 12 soutiens",
            "Un atelier mensuel à la mairie",
            idee + ", répond à " + parole
                    + " ; notes sur 10 : nouvelle 4, utile 9, faisable 8, somme des trois 21 sur 30, impact 7, effort 2",
            "Retenue",
            libre + " ; notes sur 10 : utile 5",
            "À étudier",
            "Participants entrés avec le code 11",
            "dont : Habitant, habitante 6",
            "dont : petits groupes, réunis 5",
            "Besoins 11",
            "Idées 2",
            "Soutiens 12",
            "11 besoins et 2 idées",
            "Le bus ne passe pas l’après-midi, vers 3h",
            "Aucune idée.",
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf"})
    void theDocumentSaysWhatThePageSays(String extension) throws IOException {
        var attendus = remplir();
        var page = page();
        var document = texte(atelier.chemin() + "/synthese." + extension);
        assertThat(page).contains(attendus);
        assertThat(document)
                .contains(attendus)
                .contains("Synthèse : Atelier d’essai", "Démarche d’essai", "Date à fixer", "au moins 5 participants");
        assertThat(identifiants(document)).isEqualTo(identifiants(page)).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf"})
    void aRoleOfFewerThanFiveAndWhatIsHiddenAreInNoDocument(String extension) throws IOException {
        remplir();
        assertThat(texte(atelier.chemin() + "/synthese." + extension))
                .contains("Habitant, habitante")
                .doesNotContain("Élu, élue", "Agent d’une collectivité", "Une plainte retirée", "Démonstration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pdf"})
    void anEmptyWorkshopOfADemonstrationSaysBoth(String extension) throws IOException {
        base.sql("update demarche.demarche set demonstration = true where id = :id")
                .param("id", demarche)
                .update();
        assertThat(texte(atelier.chemin() + "/synthese." + extension))
                .contains("Cet atelier n’a pas encore de besoin ni d’idée", "Il n’engage personne");
    }

    @Test
    void aContributionThatMayNameSomebodyIsCountedLeftOutOfTheDocumentAndGivenToWhoAsks() throws IOException {
        besoin(telephone("habitant"), "Appelez Mme Dupont au 03 29 00 00 00", "cle234567bcdfgh1");
        assertThat(texte(atelier.chemin() + "/synthese.docx"))
                .contains("attendent une relecture", "n’est pas dans ce document")
                .doesNotContain("Dupont");
        assertThat(texte(atelier.chemin() + "/synthese.docx?a-relire=avec"))
                .contains("À relire avant de diffuser", "Dupont");
    }

    @Test
    void thePageNamesTheFormatOfEachFile() {
        assertThat(animatrice.lire(atelier.chemin() + "/synthese").body())
                .contains("Télécharger en DOCX (Word)", "Télécharger en ODT (LibreOffice)", "Télécharger en PDF")
                .contains(atelier.chemin() + "/synthese.odt");
        assertThat(animatrice.telecharger(atelier.chemin() + "/synthese.rtf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSynthesisOfADemarcheOutOfReachIsNotGiven() {
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:48"));
        for (var chemin : List.of(
                atelier.chemin() + "/synthese.pdf",
                "/gestion/demarches/" + demarche + "/ateliers/comparaison.odt",
                "/gestion/demarches/" + demarche + "/ateliers/comparaison.csv",
                "/gestion/demarches/" + demarche + "/ateliers/comparaison-besoins.csv")) {
            assertThat(ailleurs.telecharger(chemin).statusCode()).as(chemin).isEqualTo(404);
        }
    }

    @Test
    void theComparisonIsGivenInDocumentsAndInTables() throws IOException {
        var chemin = "/gestion/demarches/" + demarche + "/ateliers/comparaison";
        assertThat(texte(chemin + ".pdf")).contains("Il faut au moins deux ateliers");
        var premier = deposer(Genre.BESOIN, "Former les secrétaires de mairie", famille(2), null);
        atelier = creer("=Second atelier", "epci:200066108");
        var second = deposer(Genre.BESOIN, "Formation des secrétaires de mairie", famille(2), null);
        for (var extension : List.of(".docx", ".odt", ".pdf")) {
            assertThat(texte(chemin + extension))
                    .contains(premier + " : Former les secrétaires de mairie", "2 sur 2", "1. Atelier d’essai")
                    .contains(second + " : Formation des secrétaires de mairie");
        }
        assertThat(animatrice.lire(chemin + ".csv").body())
                .contains("Formation, aidants compris;Atelier d’essai;", ";'=Second atelier;");
        assertThat(animatrice.lire(chemin + "-besoins.csv").body())
                .contains("1;2;" + premier + ";Former les secrétaires de mairie;non;", "1;2;" + second + ";");
    }
}
