package fr.maillage.lieu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declarations;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.site.Site;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

@Site
@ExtendWith(SpringExtension.class)
class DeclarationsTest {
    private static final String MODERATRICE = "compte-d-essai";

    private final Brouillons brouillons;
    private final Envoi envoi;
    private final Suivi suivi;
    private final Declarations declarations;
    private final Lieux lieux;
    private final JdbcClient base;

    @Autowired
    DeclarationsTest(
            Brouillons brouillons, Envoi envoi, Suivi suivi, Declarations declarations, Lieux lieux, JdbcClient base) {
        this.brouillons = brouillons;
        this.envoi = envoi;
        this.suivi = suivi;
        this.declarations = declarations;
        this.lieux = lieux;
        this.base = base;
    }

    @Test
    void sendingADraftMakesADeclaredPlaceAndATrackingCode() {
        var jeton = brouillon(Essais.completes("Mairie qui se déclare"));

        var ligne = envoyer(jeton);

        var lieu = lieu(ligne);
        assertThat(lieu.etat()).isEqualTo(Etat.DECLARE);
        assertThat(lieu.nom()).isEqualTo("Mairie qui se déclare");
        assertThat(lieu.communeActuelle()).isEqualTo("55545");
        assertThat(lieu.fiche().texteOuVide(Champ.HORAIRES)).isEqualTo("Mo 09:00-12:30");
        assertThat(lieu.fiche().texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329830000");
        assertThat(lieu.provenances().values()).extracting(Provenance::source).containsOnly(Provenance.DECLARATION);
        assertThat(suivi.trouver(Code.de(jeton).lisible()))
                .hasValueSatisfying(d -> assertThat(d.etat()).isEqualTo(EtatDeDeclaration.ENVOYEE));
        assertThat(declarations.enAttente()).extracting(Declaration::id).contains(ligne.id());
    }

    @Test
    void sendingTwentyTimesAtOnceSendsOnce() throws Exception {
        var jeton = brouillon(Essais.completes("Mairie au double clic"));
        Callable<Envoi.Issue> clic = () -> envoi.envoyer(jeton, "");

        List<Envoi.Issue> issues;
        try (var fils = Executors.newFixedThreadPool(4)) {
            issues = fils.invokeAll(Stream.generate(() -> clic).limit(20).toList()).stream()
                    .map(f -> f.resultNow())
                    .collect(Collectors.toList());
        }

        assertThat(issues).allSatisfy(i -> assertThat(i).isInstanceOf(Envoi.Issue.Envoyee.class));
        assertThat(issues.stream().filter(i -> i instanceof Envoi.Issue.Envoyee e && !e.deja()))
                .hasSize(1);
        assertThat(lieux.dansEtats(java.util.Set.of(Etat.DECLARE)))
                .filteredOn(l -> l.nom().equals("Mairie au double clic"))
                .hasSize(1);
    }

    @Test
    void anIncompleteDraftIsNotSentAndSaysWhatIsMissing() {
        var jeton = brouillon(new Reponses(java.util.Map.of("nom", List.of("Mairie sans rien"))));

        assertThat(envoi.envoyer(jeton, ""))
                .isInstanceOfSatisfying(
                        Envoi.Issue.AMender.class,
                        a -> assertThat(a.proposition().fautes()).containsOnlyKeys("commune", "services", "telephone"));
        assertThat(brouillons.trouver(jeton))
                .hasValueSatisfying(l -> assertThat(l.brouillon()).isTrue());
    }

    @Test
    void aDraftSentWithinFourSecondsIsKeptAndNotSent() {
        var jeton = Jeton.tirer();
        brouillons.commencer(jeton, Essais.completes("Mairie trop rapide"));

        assertThat(envoi.envoyer(jeton, "")).isInstanceOf(Envoi.Issue.TropVite.class);
        assertThat(brouillons.trouver(jeton)).isPresent();
    }

    @Test
    void acceptingPublishesAndTellsTheDeclarant() {
        var jeton = brouillon(Essais.completes("Mairie acceptée"));
        var ligne = envoyer(jeton, "declarant@essai.example");
        var declaration = declarations.trouver(ligne.id()).orElseThrow();
        assertThat(declaration.joignable()).isTrue();

        var lieu = declarations.accepter(declaration.id(), declaration.version(), MODERATRICE);

        assertThat(lieu.etat()).isEqualTo(Etat.PUBLIE);
        assertThat(suivi.trouver(Code.de(jeton).lisible()).orElseThrow().etat()).isEqualTo(EtatDeDeclaration.ACCEPTEE);
        assertThat(lettres("declarant@essai.example"))
                .anySatisfy(
                        texte -> assertThat(texte).contains(Code.de(jeton).lisible(), "/lieux/corriger/lien?jeton="))
                .anySatisfy(texte -> assertThat(texte).contains("/lieux/" + lieu.id()));
    }

    @Test
    void aDecisionOnWhatChangedMeanwhileIsRefused() {
        var ligne = envoyer(brouillon(Essais.completes("Mairie disputée")));
        var lue = declarations.trouver(ligne.id()).orElseThrow();
        declarations.questionner(lue.id(), lue.version(), "À quel étage ?", MODERATRICE);

        assertThatExceptionOfType(ConflitDeVersion.class)
                .isThrownBy(() -> declarations.accepter(lue.id(), lue.version(), MODERATRICE));
    }

    @Test
    void aQuestionIsAnsweredWithTheCodeAndTheDeclarationWaitsAgain() {
        var jeton = brouillon(Essais.completes("Mairie questionnée"));
        var ligne = envoyer(jeton);
        var cle = Code.de(jeton).lisible();
        declarations.questionner(ligne.id(), ligne.version(), "À quel étage ?", MODERATRICE);
        assertThat(suivi.trouver(cle).orElseThrow().etat()).isEqualTo(EtatDeDeclaration.QUESTION);

        assertThat(suivi.repondre(cle, "Au premier.")).isTrue();

        var lue = suivi.trouver(cle).orElseThrow();
        assertThat(lue.etat()).isEqualTo(EtatDeDeclaration.ENVOYEE);
        assertThat(lue.echanges())
                .extracting(Declaration.Echange::texte)
                .containsExactly("À quel étage ?", "Au premier.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlaceRefusedOrWithdrawnIsArchived(boolean refusee) {
        var jeton = brouillon(Essais.completes("Mairie écartée"));
        var ligne = envoyer(jeton);
        if (refusee) {
            declarations.refuser(ligne.id(), ligne.version(), "Ce lieu n’est pas dans notre territoire.", MODERATRICE);
        } else {
            assertThat(suivi.retirer(Code.de(jeton).lisible())).isTrue();
        }

        assertThat(lieu(ligne).etat()).isEqualTo(Etat.ARCHIVE);
        assertThat(suivi.retirer(Code.de(jeton).lisible())).isFalse();
        assertThat(suivi.repondre(Code.de(jeton).lisible(), "Pourtant…")).isFalse();
    }

    @Test
    void whatWasSentIsReopenedAndSentAgainUnderTheSameCode() {
        var jeton = brouillon(Essais.completes("Mairie à reprendre"));
        var ligne = envoyer(jeton);
        var cle = Code.de(jeton).lisible();

        var reprise = suivi.reprendre(cle).orElseThrow();
        garder(reprise, "lieu", reponses -> reponses.avec("nom", "Mairie reprise"));
        assertThat(lieu(ligne).nom()).isEqualTo("Mairie à reprendre");
        vieillir(reprise);
        var renvoyee = envoyer(reprise);

        assertThat(renvoyee.id()).isEqualTo(ligne.id());
        assertThat(lieu(ligne).nom()).isEqualTo("Mairie reprise");
        assertThat(suivi.trouver(cle).orElseThrow().fiche().nom()).isEqualTo("Mairie reprise");
        assertThat(envoi.envoyer(reprise, ""))
                .isInstanceOfSatisfying(
                        Envoi.Issue.Envoyee.class, e -> assertThat(e.deja()).isTrue());
    }

    @Test
    void anAcceptedCorrectionChangesWhatTheDeclarantChangedAndNothingElse() {
        var lieu = publie("Bibliothèque à corriger");
        var jeton = Jeton.tirer();
        brouillons.corriger(jeton, lieu, false);
        garder(jeton, "contact", reponses -> reponses.avec("telephone", "03 29 45 00 00"));
        // Meanwhile a moderator mends the name.
        lieu = lieux.modifier(
                lieu,
                Contenu.de(lieu).avecFiche(lieu.fiche().avec(Champ.NOM, "Bibliothèque mieux nommée")),
                new fr.maillage.lieu.Acte(
                        fr.maillage.lieu.Acte.Genre.MODERATION, MODERATRICE, Provenance.MODERATION, null, ""));
        var ligne = envoyer(jeton);
        assertThat(lieu(ligne).fiche()).isEqualTo(lieu.fiche());

        var corrige = declarations.accepter(ligne.id(), ligne.version(), MODERATRICE);

        assertThat(corrige.nom()).isEqualTo("Bibliothèque mieux nommée");
        assertThat(corrige.fiche().texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329450000");
        assertThat(corrige.fiche().texteOuVide(Champ.AUTRES_FORMATIONS_LABELS)).isEqualTo("FRR");
        assertThat(Objects.requireNonNull(corrige.provenances().get(Champ.TELEPHONE))
                        .source())
                .isEqualTo(Provenance.DECLARATION);
        assertThat(Objects.requireNonNull(corrige.provenances().get(Champ.NOM)).source())
                .isEqualTo(Provenance.MODERATION);
        assertThat(corrige.provenances().keySet())
                .containsExactlyInAnyOrderElementsOf(lieu.provenances().keySet());
    }

    @Test
    void twoTabsOnTwoPagesBothCountAndOnOnePageTheSecondIsTold() {
        var jeton = brouillon(Essais.completes("Mairie aux deux onglets"));
        var lieu = etape("lieu");
        var contact = etape("contact");
        var avant = brouillons.trouver(jeton).orElseThrow().reponses();
        var luesLieu = Brouillons.empreinte(avant, lieu);
        var luesContact = Brouillons.empreinte(avant, contact);

        assertThat(brouillons.garder(jeton, lieu, avant.avec("nom", "Nom du premier onglet"), luesLieu))
                .isInstanceOf(Brouillons.Garde.Faite.class);
        assertThat(brouillons.garder(jeton, contact, avant.avec("telephone", "0329000001"), luesContact))
                .isInstanceOf(Brouillons.Garde.Faite.class);
        assertThat(brouillons.garder(jeton, lieu, avant.avec("nom", "Nom du second onglet"), luesLieu))
                .isInstanceOf(Brouillons.Garde.Autrement.class);

        var gardees = brouillons.trouver(jeton).orElseThrow().reponses();
        assertThat(gardees.net("nom")).isEqualTo("Nom du premier onglet");
        assertThat(gardees.net("telephone")).isEqualTo("0329000001");
    }

    @Test
    void anExpiredDraftIsGoneAndBegunAgainWithWhatIsSent() {
        var jeton = brouillon(Essais.completes("Mairie oubliée"));
        base.sql("update lieu.declaration set modifie_le = now() - interval '31 days' where jeton = :jeton")
                .param("jeton", jeton.empreinte("brouillon"))
                .update();

        assertThat(brouillons.trouver(jeton)).isEmpty();
        assertThat(brouillons.garder(jeton, etape("lieu"), Essais.completes("Mairie retrouvée"), ""))
                .isInstanceOf(Brouillons.Garde.Disparu.class);
        assertThat(brouillons
                        .commencer(jeton, Essais.completes("Mairie retrouvée"))
                        .reponses()
                        .net("nom"))
                .isEqualTo("Mairie retrouvée");
    }

    private Jeton brouillon(Reponses reponses) {
        var jeton = Jeton.tirer();
        brouillons.commencer(jeton, reponses);
        vieillir(jeton);
        return jeton;
    }

    /** As if it had been begun a minute ago. */
    private void vieillir(Jeton jeton) {
        base.sql("update lieu.declaration set cree_le = cree_le - :duree * interval '1 second' where jeton = :jeton")
                .param("duree", Duration.ofMinutes(1).toSeconds())
                .param("jeton", jeton.empreinte("brouillon"))
                .update();
    }

    private void garder(Jeton jeton, String etape, java.util.function.UnaryOperator<Reponses> changement) {
        var avant = brouillons.trouver(jeton).orElseThrow().reponses();
        assertThat(brouillons.garder(jeton, etape(etape), changement.apply(avant), ""))
                .isInstanceOf(Brouillons.Garde.Faite.class);
    }

    private static Etape etape(String cle) {
        return Formulaire.livre().etape(cle).orElseThrow();
    }

    private Ligne envoyer(Jeton jeton) {
        return envoyer(jeton, "");
    }

    private Ligne envoyer(Jeton jeton, String courriel) {
        var issue = envoi.envoyer(jeton, courriel);
        assertThat(issue).isInstanceOf(Envoi.Issue.Envoyee.class);
        return ((Envoi.Issue.Envoyee) issue).ligne();
    }

    private Lieu lieu(Ligne ligne) {
        return lieux.trouver(Objects.requireNonNull(ligne.lieu())).orElseThrow();
    }

    /** Published by a census, with a field that the form does not ask. */
    private Lieu publie(String nom) {
        var fiche = new LectureDeReponsesDEssai().fiche(nom);
        return lieux.creer(
                Contenu.de(Etat.PUBLIE, fiche),
                new fr.maillage.lieu.Acte(
                        fr.maillage.lieu.Acte.Genre.IMPORT, "essai", "recensement d’essai", null, ""));
    }

    private record LectureDeReponsesDEssai() {
        fr.maillage.lieu.Fiche fiche(String nom) {
            return fr.maillage.lieu.Fiche.de(java.util.Map.of(
                    Champ.NOM, List.of(nom),
                    Champ.COMMUNE, List.of("Verdun"),
                    Champ.CODE_POSTAL, List.of("55100"),
                    Champ.CODE_INSEE, List.of("55545"),
                    Champ.ADRESSE, List.of("3 rue des Essais"),
                    Champ.TELEPHONE, List.of("0329 pas un numéro"),
                    Champ.HORAIRES, List.of("week 1-53/2 Mo 09:00-12:00"),
                    Champ.AUTRES_FORMATIONS_LABELS, List.of("FRR"),
                    Champ.SERVICES, List.of("Accès internet et matériel informatique")));
        }
    }

    private List<String> lettres(String a) {
        return base.sql("select texte from courrier.lettre where destinataire = :a")
                .param("a", a)
                .query(String.class)
                .list();
    }
}
