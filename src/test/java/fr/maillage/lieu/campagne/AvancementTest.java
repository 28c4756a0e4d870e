package fr.maillage.lieu.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvancementTest {
    private static final Campagne COLLECTE = new Campagne(
            "bcdfghjk",
            Campagne.Genre.COLLECTE,
            "Collecte d’essai",
            "departement:55",
            "",
            "",
            Redaction.OBJET_COLLECTE,
            Redaction.LETTRE_COLLECTE,
            LocalDate.of(2026, 1, 27),
            LocalDate.of(2026, 3, 15),
            true,
            null,
            "essai");

    @Test
    void anExpectedBodyIsRecognisedByItsNumberItsAddressItsNameOrItsWord() {
        var declares = List.of(
                declare("Tout autre nom", "55545", Champ.PIVOT, "12345678900011", 2),
                declare("Bibliothèque", "55545", Champ.COURRIELS, "Biblio@exemple.fr", 3),
                declare("Médiathèque de l’Étang", "55122", Champ.TELEPHONE, "1", 4));
        var attendus = List.of(
                attendu("a", "Mairie", "55545", "", "12345678900011", null, null),
                attendu("b", "Autre nom", "55545", "biblio@exemple.fr", "", null, null),
                attendu("c", "Mediatheque de l'etang", "55122", "", "", null, null),
                attendu("d", "Mediatheque de l'etang", "55545", "", "", null, null),
                attendu("e", "Rien à déclarer", null, "", "", null, Instant.EPOCH),
                attendu("f", "Déjà connu, confirmé", "55122", "", "", "lieuconn", null),
                attendu("g", "Muette", "55545", "", "", "autreeee", null));
        var avancement = Avancement.de(COLLECTE, attendus, declares, Set.of("f"), commune -> "EPCI " + commune);
        assertThat(avancement.repondus()).containsExactlyInAnyOrder("a", "b", "c", "e", "f");
        assertThat(avancement.lignes())
                .extracting(
                        Avancement.Ligne::territoire,
                        Avancement.Ligne::declares,
                        Avancement.Ligne::attendus,
                        Avancement.Ligne::silencieux)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Commune inconnue", 0, 1, 0),
                        org.assertj.core.groups.Tuple.tuple("EPCI 55122", 1, 2, 0),
                        org.assertj.core.groups.Tuple.tuple("EPCI 55545", 2, 4, 2));
        assertThat(avancement.total()).isEqualTo(new Avancement.Ligne("Ensemble", 3, 0, 7, 5));
        assertThat(avancement.total().part()).isEqualTo(71);
    }

    @Test
    void whatComesAfterTheClosingDayIsCountedAndTold() {
        var avancement = Avancement.de(
                COLLECTE,
                List.of(),
                List.of(
                        declare("À l’heure", "55545", Champ.PIVOT, "1", 47),
                        declare("Tard", "55545", Champ.PIVOT, "2", 48)),
                Set.of(),
                commune -> "Verdun");
        assertThat(avancement.total().declares()).isEqualTo(2);
        assertThat(avancement.total().enRetard()).isEqualTo(1);
        assertThat(avancement.total().part()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-26, AVANT", "2026-01-27, PENDANT", "2026-03-15, PENDANT", "2026-03-16, APRES"})
    void aCampaignRunsFromItsFirstDayToItsLast(LocalDate jour, Campagne.Moment moment) {
        assertThat(COLLECTE.le(jour)).isEqualTo(moment);
    }

    @Test
    void aPastedListIsReadInAnyOrderOfCells() {
        var lue = LectureDAttendus.lire("""
                Mairie de Verdun\tVerdun\tmairie@exemple.fr\t123 456 789 00011
                biblio@exemple.fr;Bibliothèque;Bar-le-Duc

                seul@exemple.fr
                ;;
                """);
        assertThat(lue.lignes())
                .containsExactly(
                        new LectureDAttendus.Ligne("Mairie de Verdun", "Verdun", "mairie@exemple.fr", "12345678900011"),
                        new LectureDAttendus.Ligne("Bibliothèque", "Bar-le-Duc", "biblio@exemple.fr", ""),
                        new LectureDAttendus.Ligne("seul@exemple.fr", "", "seul@exemple.fr", ""));
        assertThat(lue.refusees()).containsExactly("Ligne 5\u00a0: aucun nom ni aucune adresse.");
    }

    @ParameterizedTest
    @CsvSource({
        "mairie@exemple.fr, Recensement, true",
        "prenom.nom@exemple.fr, Recensement, true",
        "prenom.nom@orange.fr, Recensement, false",
        "prenom.nom@orange.fr, déclaration, true",
        "n’est pas une adresse, déclaration, false"
    })
    void aLetterGoesToThePlaceAndNotToAPrivatePerson(String adresse, String source, boolean ecrit) {
        var lieu = lieu("Lieu", "55545", Champ.COURRIELS, adresse, source);
        assertThat(AdresseDeContact.de(lieu).isPresent()).isEqualTo(ecrit);
    }

    private static Avancement.Declare declare(String nom, String commune, Champ champ, String valeur, int jours) {
        return new Avancement.Declare(
                lieu(nom, commune, champ, valeur, "déclaration"),
                COLLECTE.ouvreLe().plusDays(jours));
    }

    private static Lieu lieu(String nom, String commune, Champ champ, String valeur, String source) {
        var provenance = new fr.maillage.lieu.Provenance(source, LocalDate.EPOCH);
        return new Lieu(
                "23456789",
                null,
                Etat.PUBLIE,
                null,
                commune,
                Fiche.VIDE.avec(Champ.NOM, nom).avec(champ, valeur),
                Map.of(champ, provenance),
                List.of(),
                source,
                null,
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Attendu attendu(
            String code,
            String nom,
            @Nullable String commune,
            String courriel,
            String pivot,
            @Nullable String lieu,
            @Nullable Instant sansLieu) {
        return new Attendu(code, "bcdfghjk", nom, "", commune, courriel, pivot, lieu, null, null, sansLieu);
    }
}
