package fr.maillage.lieu.publication.pages;

import static fr.maillage.lieu.publication.LieuxDEssai.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.site.Client;
import fr.maillage.site.Site;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
class PourquoiTest {
    private static final Acte ACTE = new Acte(Acte.Genre.IMPORT, "essai", Provenance.MODERATION, null, "");

    @Autowired
    Client client;

    @Autowired
    Lieux lieux;

    private final String mot = "pourquoi" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private Lieu creer(Etat etat, Fiche fiche) {
        return lieux.creer(Lieux.Contenu.de(etat, fiche.avec(Champ.NOM, "Médiathèque " + mot)), ACTE);
    }

    private String page(String recherche) {
        return client.lire("/lieux/pourquoi?nom=" + recherche).body();
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARE, En attente de relecture",
        "A_REVOIR, À revoir",
        "ARCHIVE, Retiré",
        "FERME, Fermé",
    })
    void eachStateIsToldWithoutTheContentOfThePlace(Etat etat, String situation) {
        creer(etat, COMPLETE.avec(Champ.TELEPHONE, "0329830001").avec(Champ.PRESENTATION_RESUME, "secret"));
        assertThat(page(mot))
                .contains(situation)
                .contains(mot)
                .doesNotContain("secret")
                .doesNotContain("0329830001");
    }

    @Test
    void aDraftIsNobodyElses() {
        creer(Etat.BROUILLON, COMPLETE);
        assertThat(page(mot)).contains("Aucun lieu de ce nom");
    }

    @Test
    void aPublishedPlaceIsToldWhereItIsMissing() {
        creer(Etat.PUBLIE, COMPLETE.sans(Champ.ADRESSE));
        assertThat(page(mot)).contains("pas sur la carte").contains("L’adresse manque.");
    }

    @Test
    void aMergedPlaceLeadsToTheOneThatWasKept() {
        var garde = creer(Etat.PUBLIE, COMPLETE);
        var absorbe = creer(Etat.PUBLIE, COMPLETE);
        lieux.absorber(absorbe, garde.id(), new Acte(Acte.Genre.FUSION, "essai", "", null, ""));
        assertThat(page(absorbe.id())).contains("Réuni à une autre fiche").contains("/lieux/" + garde.id());
    }

    @Test
    void accentsAndCaseDoNotHideAPlace() {
        creer(Etat.DECLARE, COMPLETE);
        assertThat(page("MEDIATHEQUE%20" + mot)).contains("En attente");
        assertThat(page(mot + "&commune=verdun")).contains("En attente");
        assertThat(page(mot + "&commune=nancy")).contains("Aucun lieu de ce nom");
    }

    @Test
    void twoLettersAreNotEnough() {
        assertThat(page("ab")).contains("au moins trois lettres");
        assertThat(page("%25%5F%25")).contains("au moins trois lettres");
    }
}
