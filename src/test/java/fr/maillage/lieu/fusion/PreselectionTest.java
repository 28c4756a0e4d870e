package fr.maillage.lieu.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.RegleDeFusion;
import fr.maillage.lieu.RegleDeFusion.Contenu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreselectionTest {
    private static final LocalDate JOUR = LocalDate.of(2024, 3, 5);

    private static Lieu lieu(String id, Contenu contenu) {
        return new Lieu(
                id,
                null,
                Etat.PUBLIE,
                null,
                null,
                contenu.fiche(),
                contenu.provenances(),
                List.of(),
                "essai",
                null,
                null,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Whatever the places: a merge confirmed as proposed writes what an import would have written. */
    @Test
    void whatIsProposedIsWhatTheRuleOfMergingMakes() {
        var hasard = new Random(7);
        for (int i = 0; i < 500; i++) {
            var survivant = lieu("a", auHasard(hasard));
            var absorbe = lieu("b", auHasard(hasard));
            var propose = Melange.de(survivant, absorbe, Preselection.de(survivant, absorbe));
            assertThat(propose.contenu().fiche())
                    .isEqualTo(RegleDeFusion.fusionner(Contenu.de(survivant), Contenu.de(absorbe))
                            .fiche());
        }
    }

    @Test
    void whatAPersonWroteIsProposedBeforeAFileOfTheNextYear() {
        var ecrit = Contenu.de(Fiche.VIDE.avec(Champ.NOM, "Espace Truc"), Provenance.MODERATION, JOUR);
        var fichier = Contenu.de(Fiche.VIDE.avec(Champ.NOM, "ESPACE TRUC"), "Recensement", JOUR.plusYears(1));
        assertThat(Preselection.de(lieu("a", fichier), lieu("b", ecrit))).containsEntry(Champ.NOM, Cote.ABSORBE);
        assertThat(Preselection.de(lieu("a", ecrit), lieu("b", fichier))).containsEntry(Champ.NOM, Cote.SURVIVANT);
    }

    private static Contenu auHasard(Random hasard) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        mettre(hasard, valeurs, Champ.NOM, "Mairie", "Espace");
        mettre(hasard, valeurs, Champ.ADRESSE, "1 rue Haute", "2 rue Basse");
        mettre(hasard, valeurs, Champ.COMMUNE, "Verdun", "Étain");
        mettre(hasard, valeurs, Champ.CODE_POSTAL, "55100", "55400");
        mettre(hasard, valeurs, Champ.LATITUDE, "49.1", "49.2");
        mettre(hasard, valeurs, Champ.LONGITUDE, "5.3", "5.6");
        mettre(hasard, valeurs, Champ.TELEPHONE, "+33329000001", "+33329000002");
        mettre(hasard, valeurs, Champ.COURRIELS, "a@example.org", "b@example.org");
        mettre(hasard, valeurs, Champ.FRAIS_A_CHARGE, "Gratuit", "Payant");
        var source = List.of("Recensement", Provenance.MODERATION).get(hasard.nextInt(2));
        var le = hasard.nextInt(5) == 0 ? null : JOUR.plusMonths(hasard.nextInt(60));
        return Contenu.de(Fiche.de(valeurs), source, le);
    }

    private static void mettre(Random hasard, EnumMap<Champ, List<String>> valeurs, Champ champ, String... possibles) {
        if (hasard.nextInt(4) > 0) {
            valeurs.put(champ, List.of(possibles[hasard.nextInt(possibles.length)]));
        }
    }
}
