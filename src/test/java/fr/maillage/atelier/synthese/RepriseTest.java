package fr.maillage.atelier.synthese;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.DansUnAtelier;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Geste;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.site.Site;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of a board: downloaded, tried, put back, undone. */
@Site
@SuppressWarnings("NullAway.Init")
class RepriseTest extends DansUnAtelier {
    private static final Pattern CONSERVE = Pattern.compile("name=\"conserve\" value=\"([^\"]+)\"");

    @Autowired
    private Gestes gestes;

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

    private String essayer(Atelier ou, byte[] octets) {
        animatrice.lire(ou.chemin() + "/synthese");
        return animatrice
                .deposer(ou.chemin() + "/synthese/reprise/essai", "atelier.csv", octets)
                .body();
    }

    private String essayer(Atelier ou, String csv) {
        return essayer(ou, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Tried, then written; the page of the synthesis that follows. */
    private String reprendre(Atelier ou, byte[] octets) {
        var conserve = CONSERVE.matcher(essayer(ou, octets));
        assertThat(conserve.find()).as("the trial offers to go on").isTrue();
        HttpResponse<String> reponse = animatrice.poster(
                ou.chemin() + "/synthese/reprise", "conserve", conserve.group(1).replace("&#43;", "+"));
        assertThat(reponse.statusCode()).isEqualTo(302);
        return animatrice.lire(ou.chemin() + "/synthese").body();
    }

    private String reprendre(Atelier ou, String csv) {
        return reprendre(ou, csv.getBytes(StandardCharsets.UTF_8));
    }

    private String csv(Atelier de) {
        return animatrice.lire(de.chemin() + "/synthese.csv").body();
    }

    private static String sansNumeros(String csv) {
        return csv.replaceAll("[BI]-[0-9a-z]{5}", "X");
    }

    private void annuler(Atelier ou) {
        animatrice.lire(ou.chemin() + "/tableau");
        animatrice.poster(
                ou.chemin() + "/annuler",
                "geste",
                Long.toString(gestes.dernier(ou.id()).orElseThrow().id()));
    }

    /** Contributions and families as they stand, versions and dates apart. */
    private List<Object> etat(Atelier ou) {
        return List.of(
                lecture.toutes(ou.id()).stream()
                        .map(c -> List.of(c.id(), c.contenu(), c.origine(), c.role(), c.source(), c.tardive()))
                        .toList(),
                familles.de(ou.id()).stream()
                        .map(f -> List.of(f.id(), f.cle(), f.nom(), f.rang()))
                        .toList(),
                lecture.voix(ou.id()));
    }

    /** All that a board shows, whatever the identifiers and how supports were given. */
    private List<String> montre(Atelier atelier) {
        return Tableau.de(
                        lecture.toutes(atelier.id()),
                        familles.de(atelier.id()),
                        lecture.voix(atelier.id()),
                        Tableau.Ordre.VOIX)
                .colonnes()
                .stream()
                .map(c -> c.nom() + c.cartes().stream().map(RepriseTest::montre).toList())
                .toList();
    }

    private static String montre(Carte carte) {
        var contenu = carte.tete().contenu();
        return List.of(
                        carte.tete().genre(),
                        contenu.texte(),
                        contenu.verbatim(),
                        contenu.decision(),
                        contenu.notation(),
                        contenu.aVerifier(),
                        carte.voix(),
                        carte.membres().stream().map(m -> m.contenu().texte()).toList(),
                        carte.idees().stream().map(RepriseTest::montre).toList())
                .toString();
    }

    private void remplir() {
        var besoin = deposer(Genre.BESOIN, "=SOMME(A1) n’est pas une formule", famille(0), null);
        var meme = deposer(Genre.BESOIN, "'=un texte; qui \"pique\"\nsur deux lignes", famille(1), null);
        var idee = deposer(Genre.IDEE, "Une idée", null, meme);
        deposer(Genre.IDEE, "-une idée libre", famille(4), null);
        deposer(Genre.BESOIN, "'apostrophe", null, null);
        var cachee = deposer(Genre.BESOIN, "À cacher", famille(0), null);
        faire(new Geste.Regrouper(), besoin, meme);
        faire(new Geste.Noter(Map.of(idee, new Notation(1, 2, null, 10, 9)), Map.of(idee, Decision.RETENUE)), idee);
        faire(new Geste.Masquer(true), cachee);
        var premiere = familles.de(atelier.id()).getFirst();
        familles.changer(atelier.id(), premiere.id(), premiere.version(), "S’équiper & réparer", 3);
        passer(Etat.VOTE);
        for (var role : List.of("elu", "habitant")) {
            var telephone = telephone(role);
            telephone.poster(atelier.cheminPublic() + "/soutiens", "contribution", besoin, "donne", "oui");
        }
    }

    @Test
    void theFileDownloadedThenPutBackElsewhereGivesTheSameBoard() {
        remplir();
        var csv = animatrice.lire(atelier.chemin() + "/synthese.csv").body();
        assertThat(csv).contains("'=SOMME").doesNotContain("À cacher");
        var copie = creer("Copie", "epci:200034874");
        assertThat(reprendre(copie, csv)).contains("5\u00a0contributions ajoutées");
        assertThat(montre(copie)).isEqualTo(montre(atelier));
        assertThat(essayer(copie, csv))
                .contains("le tableau est déjà celui du fichier")
                .doesNotContain("conserve");
        assertThat(lecture.toutes(copie.id())).hasSize(5);
        assertThat(montre(copie)).isEqualTo(montre(atelier));
        var relu = animatrice.lire(copie.chemin() + "/synthese.csv").body();
        assertThat(relu.replaceAll("[BI]-[0-9a-z]{5}", "X")).isEqualTo(csv.replaceAll("[BI]-[0-9a-z]{5}", "X"));
    }

    @Test
    void theFilePutBackInItsOwnWorkshopChangesNothingThatIsSeen() {
        remplir();
        var avant = montre(atelier);
        var csv = animatrice.lire(atelier.chemin() + "/synthese.csv").body();
        assertThat(essayer(atelier, csv)).contains("le tableau est déjà celui du fichier");
        assertThat(montre(atelier)).isEqualTo(avant);
        assertThat(tout()).hasSize(6);
    }

    @Test
    void aFileThatIsWrongIsToldLineByLineAndChangesNothing() {
        var csv = "genre;texte;soutiens\nBesoin;Juste;1\nAutre;Faux;2\nIdée;;deux\n";
        assertThat(essayer(atelier, csv))
                .contains(
                        "1\u00a0contribution ajoutée",
                        "2\u00a0lignes rejetées",
                        "Rejetée\u00a0: le genre est",
                        "Rejetée\u00a0: le texte a entre",
                        "Reprendre cette contribution");
        assertThat(tout()).isEmpty();
        assertThat(gestes.dernier(atelier.id())).isEmpty();
        assertThat(essayer(atelier, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                .contains("Le tableau n’a pas changé");
        assertThat(essayer(atelier, "identifiant;genre;texte\nB-aaaaa;Besoin;Un\nB-aaaaa;Besoin;Deux\n"))
                .contains("déjà celui de la ligne 2");
        animatrice.lire(atelier.chemin() + "/synthese");
        assertThat(animatrice
                        .poster(atelier.chemin() + "/synthese/reprise", "conserve", "n’importe quoi")
                        .body())
                .contains("n’est pas arrivé entier");
    }

    @Test
    void aFileSavedByAnOlderSpreadsheetIsRead() {
        var csv = "genre,texte,famille\r\nIdée,Réparer à l’école,Été\r\n";
        reprendre(atelier, csv.getBytes(Charset.forName("windows-1252")));
        assertThat(tout())
                .singleElement()
                .satisfies(c -> assertThat(c.contenu().texte()).isEqualTo("Réparer à l’école"));
        assertThat(familles.de(atelier.id())).extracting(Famille::nom).contains("Été");
    }

    @Test
    void everyFieldComesBackWhateverTheTextHolds() {
        var textes = List.of(
                "=1+1",
                "'=1+1",
                "''double",
                "+33 et -5",
                "@mention",
                "guillemets \"droits\" ; et « français\u00a0»",
                "ligne une\nligne deux\n\nligne quatre",
                "👩‍🦽 l’accès, 🚌 le bus",
                "nbsp\u00a0fine\u202f!",
                ";;;,\t,;",
                "<b>gras</b> &amp; \\ /",
                "e\u0301 décomposé, é composé",
                "B-aaaaa n’est pas un numéro");
        for (var texte : textes) {
            deposer(Genre.BESOIN, texte, famille(1), null);
        }
        var idee = deposer(Genre.IDEE, "Une idée", famille(2), tout().getFirst().id());
        faire(new Geste.Noter(Map.of(idee, new Notation(1, 2, 3, 4, 5)), Map.of(idee, Decision.A_ETUDIER)), idee);
        faire(
                new Geste.Modifier("Changé", true, famille(3), null, 7, Decision.ECARTEE, false),
                tout().get(3).id());
        faire(new Geste.Changer(Genre.IDEE), tout().get(5).id());
        var copie = creer("Copie", "epci:200034874");
        reprendre(copie, csv(atelier));
        assertThat(lecture.toutes(copie.id()).stream().map(RepriseTest::champs))
                .containsExactlyElementsOf(
                        tout().stream().map(RepriseTest::champs).toList());
        assertThat(montre(copie)).isEqualTo(montre(atelier));
        assertThat(sansNumeros(csv(copie))).isEqualTo(sansNumeros(csv(atelier)));
    }

    private static List<Object> champs(Contribution c) {
        var contenu = c.contenu();
        return List.of(
                contenu.genre(),
                contenu.texte(),
                contenu.verbatim(),
                contenu.besoin() != null,
                contenu.groupe() != null,
                contenu.aVerifier(),
                contenu.decision(),
                contenu.notation(),
                contenu.voixPapier(),
                c.tardive());
    }

    @Test
    void aFilePutBackIsUndoneWholeContributionsChangesAndFamilies() {
        remplir();
        var avant = etat(atelier);
        var fichier =
                csv(atelier).replace("Une idée", "Une idée corrigée").replace("S’équiper & réparer", "Autre famille")
                        + ";Besoin;Ajoutée;;;Un besoin de plus;non;;4;;;;;;;;;;non\r\n";
        assertThat(essayer(atelier, fichier)).contains("1\u00a0famille ajoutée&nbsp;: Ajoutée");
        assertThat(etat(atelier)).as("a trial writes nothing").isEqualTo(avant);
        assertThat(reprendre(atelier, fichier)).contains("1\u00a0contribution ajoutée", "Annuler cette reprise");
        assertThat(tout()).hasSize(7);
        annuler(atelier);
        assertThat(etat(atelier)).isEqualTo(avant);
        assertThat(animatrice.lire(atelier.chemin() + "/synthese").body()).doesNotContain("Annuler cette reprise");
        reprendre(atelier, fichier);
        assertThat(tout()).hasSize(7);
    }

    @Test
    void whatParticipantsGaveToAFileThatIsUndoneIsHiddenAndNotErased() {
        reprendre(atelier, "genre;texte\nBesoin;Soutenu\nBesoin;Laissé\nBesoin;Répondu\n");
        var soutenu = tout().getFirst().id();
        var idee = deposer(Genre.IDEE, "Une réponse", null, tout().getLast().id());
        passer(Etat.VOTE);
        telephone("elu").poster(atelier.cheminPublic() + "/soutiens", "contribution", soutenu, "donne", "oui");
        annuler(atelier);
        assertThat(tout()).extracting(c -> c.contenu().texte()).containsExactly("Soutenu", "Répondu", "Une réponse");
        assertThat(trouver(soutenu).contenu().masquee()).isTrue();
        assertThat(trouver(idee).contenu().masquee()).isFalse();
    }

    @Test
    void aFilePutBackLeavesAloneWhatNoFileHolds() {
        var tu = deposer(Genre.BESOIN, "Appeler Mme Exemple", famille(0), null);
        var cache = deposer(Genre.BESOIN, "Caché", famille(0), null);
        deposer(Genre.IDEE, "Réponse au besoin à relire", famille(0), tu);
        deposer(Genre.IDEE, "Réponse au besoin caché", famille(0), cache);
        var fichier = csv(atelier) + cache + ";Besoin;;;;Caché, changé;non;;;;;;;;;;;;non\r\n";
        faire(new Geste.Masquer(true), cache);
        reprendre(atelier, fichier.replace("Réponse au besoin caché", "Réponse changée"));
        assertThat(tout().stream().map(c -> String.valueOf(c.contenu().besoin())))
                .containsExactly("null", "null", tu, cache);
        assertThat(trouver(cache).contenu().masquee())
                .as("what was taken away stays so")
                .isTrue();
    }

    @Test
    void wordsTypedInAFileAreLookedAtLikeTheOthers() {
        reprendre(atelier, "genre;texte\nBesoin;Appeler Mme Exemple au 06 12 34 56 78\n");
        assertThat(tout())
                .singleElement()
                .satisfies(c -> assertThat(c.contenu().aRelire()).isTrue());
    }
}
