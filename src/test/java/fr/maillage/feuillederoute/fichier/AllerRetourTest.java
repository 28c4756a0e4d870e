package fr.maillage.feuillederoute.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A roadmap, whatever it holds, goes out and comes back the same. */
class AllerRetourTest {
    private static final Contenu VIDE = Contenu.de(0, List.of());
    private static final Tete TETE = new Tete("Feuille d’essai", "Deux lignes\nde contexte");

    private static Essai essai(byte[] octets, Contenu actuel) {
        return Confrontation.de(Reception.lire("essai", octets, actuel, Annuaire.VIDE), actuel, Map.of());
    }

    private static Contenu importe(byte[] octets) {
        var essai = essai(octets, VIDE);
        assertThat(essai.lignes())
                .filteredOn(l -> l.sort() == LigneDEssai.Sort.REJETEE)
                .isEmpty();
        return Contenu.de(1, essai.aEcrire());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void jsonIsTheSameByteForByte(long graine) {
        var octets = FichierJson.ecrire(TETE, FeuilleAuHasard.de(graine, 12));
        assertThat(FichierJson.ecrire(TETE, importe(octets))).isEqualTo(octets);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void anArchiveOfCsvGivesEveryFieldBack(long graine) {
        var depart = FeuilleAuHasard.de(graine, 8);
        var octets = EcritureCsv.archive(EcritureDesTables.de(depart, Noms.AUCUN));
        assertSame(importe(octets), depart);
        assertNothingChanges(octets, depart);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void aWorkbookGivesEveryFieldBack(long graine) {
        var depart = FeuilleAuHasard.de(graine, 8);
        var octets = ClasseurComplet.ecrire(depart, Noms.AUCUN);
        assertSame(importe(octets), depart);
        assertNothingChanges(octets, depart);
    }

    /** Value by value: a failure then shows which. */
    private static void assertSame(Contenu revenu, Contenu depart) {
        assertThat(revenu.parId().keySet()).isEqualTo(depart.parId().keySet());
        var ecarts = new ArrayList<String>();
        for (var element : depart.tous()) {
            comparer(
                    element.id(),
                    Json.arbre(element),
                    Json.arbre(revenu.element(element.id()).orElseThrow()),
                    ecarts);
        }
        assertThat(ecarts.stream().limit(10)).isEmpty();
        assertThat(revenu.tous().equals(depart.tous())).isTrue();
    }

    private static void comparer(String ou, JsonNode attendu, JsonNode obtenu, List<String> ecarts) {
        if (attendu.isContainer() && obtenu.isContainer() && attendu.size() == obtenu.size()) {
            attendu.properties()
                    .forEach(p -> comparer(ou + "." + p.getKey(), p.getValue(), obtenu.path(p.getKey()), ecarts));
            for (int i = 0; attendu.isArray() && i < attendu.size(); i++) {
                comparer(ou + "." + i, attendu.get(i), obtenu.path(i), ecarts);
            }
        } else if (!attendu.equals(obtenu)) {
            ecarts.add(ou + " : " + attendu + " | " + obtenu);
        }
    }

    private static void assertNothingChanges(byte[] octets, Contenu depart) {
        var essai = essai(octets, depart);
        assertThat(essai.aEcrire()).isEmpty();
        assertThat(essai.avis()).isEmpty();
    }
}
