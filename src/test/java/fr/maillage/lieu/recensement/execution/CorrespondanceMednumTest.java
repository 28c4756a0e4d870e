package fr.maillage.lieu.recensement.execution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapping in the manner of the national transformation tool, on a list made up for this test. */
class CorrespondanceMednumTest {
    private static final String CORRESPONDANCE = """
            {
              "source": {"colonne": "origine"},
              "id": {"colonne": "num"},
              "nom": {"colonne": "Structure"},
              "adresse": {"joindre": {"colonnes": ["N°", "Voie"], "séparateur": " "}},
              "code_postal": {"dissocier": {"colonne": "CP Ville", "séparateur": " - ", "partie": 0}},
              "commune": {"dissocier": {"colonne": "CP Ville", "séparateur": " - ", "partie": 1}},
              "telephone": {"colonne": "Tél"},
              "date_maj": {"colonne": "MAJ"},
              "services": [
                {"colonnes": ["Accès", "Ateliers"], "termes": ["internet", "ordinateur"], "sauf": ["prêt"], "cible": "Accéder à du matériel"},
                {"colonnes": ["Démarches"], "termes": ["oui"], "cible": "Devenir autonome dans les démarches administratives"},
                {"cible": "Utiliser le numérique au quotidien"}
              ],
              "publics_accueillis": [{"colonnes": ["Seniors"], "termes": ["oui"], "cible": "Seniors"}],
              "conditions_acces": [{"colonnes": ["Tarif"], "termes": ["gratuit"], "sauf": ["adhésion"], "cible": "Gratuit"}],
              "horaires": {"jours": [
                {"jour": "Lundi", "colonne": ["Lundi matin", "Lundi après-midi"]},
                {"jour": "Mardi", "colonne": "Mardi"}
              ]}
            }
            """;

    private static final String LISTE = """
            num;origine;Structure;N°;Voie;CP Ville;Tél;MAJ;Accès;Ateliers;Démarches;Seniors;Tarif;Lundi matin;Lundi après-midi;Mardi
            1;Exemple;Espace Exemple;12;rue de l’Exemple;55000 - Bar-le-Duc;0329000001;2025-03-12;internet;;oui;oui;gratuit;9h-12h;14h-17h;
            2;Exemple;Lieu Exemple;3;rue de l’Exemple;55100 - Verdun;0329000002;2025-03-12;prêt d’ordinateur;;non;non;gratuit avec adhésion;9h-12h une semaine sur deux;;
            """;

    private final List<Candidat> lieux = OutilsDEssai.analyser(
                    LISTE.getBytes(UTF_8), LectureDeCorrespondance.lire(CORRESPONDANCE))
            .candidats();

    @Test
    void columnsAreJoinedSplitAndMappedByTerms() {
        var premier = lieux.getFirst();
        assertThat(premier.alias().source()).isEqualTo("Exemple");
        assertThat(premier.alias().identifiant()).isEqualTo("1");
        assertThat(premier.vraiLe()).isEqualTo("2025-03-12");
        var fiche = premier.fiche();
        assertThat(fiche.texteOuVide(Champ.ADRESSE)).isEqualTo("12 rue de l’Exemple");
        assertThat(fiche.texteOuVide(Champ.CODE_POSTAL)).isEqualTo("55000");
        assertThat(fiche.texteOuVide(Champ.COMMUNE)).isEqualTo("Bar-le-Duc");
        assertThat(fiche.texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329000001");
        assertThat(fiche.valeurs(Champ.SERVICES))
                .containsExactly(
                        "Accès internet et matériel informatique",
                        "Aide aux démarches administratives",
                        "Maîtrise des outils numériques du quotidien");
        assertThat(fiche.valeurs(Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES)).containsExactly("Seniors");
        assertThat(fiche.valeurs(Champ.FRAIS_A_CHARGE)).containsExactly("Gratuit");
    }

    @Test
    void halfDaysMakeTheHoursOfADay() {
        assertThat(lieux.getFirst().fiche().valeurs(Champ.HORAIRES)).containsExactly("Mo 09:00-12:00,14:00-17:00");
    }

    @Test
    void whatAnExceptionSetsAsideIsNotTaken() {
        var second = lieux.getLast().fiche();
        assertThat(second.valeurs(Champ.SERVICES)).containsExactly("Maîtrise des outils numériques du quotidien");
        assertThat(second.valeurs(Champ.FRAIS_A_CHARGE)).isEmpty();
    }

    @Test
    void hoursThatAreNotSureAreLeftForSomebodyToLookAt() {
        var second = lieux.getLast();
        assertThat(second.fiche().valeurs(Champ.HORAIRES)).isEmpty();
        assertThat(second.avertissements())
                .extracting(Avertissement::genre)
                .contains(Avertissement.Genre.HORAIRES_A_VERIFIER);
        assertThat(second.complet()).isFalse();
    }
}
