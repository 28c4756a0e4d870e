package fr.maillage.lieu.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.FusionRefusee;
import fr.maillage.lieu.Fusions;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import fr.maillage.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Site
class FusionsTest {
    @Autowired
    Lieux lieux;

    @Autowired
    Fusions fusions;

    private final String source = "essai " + UUID.randomUUID();

    /** Whatever the places and the choices: merging then undoing gives back both, with their provenances, dates and names. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aMergeUndoneLeavesBothPlacesAsTheyWere(long graine) {
        var hasard = new Random(graine);
        for (int i = 0; i < 6; i++) {
            var survivant = auHasard(hasard, "a" + graine + i);
            var absorbe = auHasard(hasard, "b" + graine + i);
            var noms = List.of(lieux.alias(survivant.id()), lieux.alias(absorbe.id()));

            var fusion = fusions.fusionner(
                    new Fusions.Demande(survivant, absorbe, choixAuHasard(hasard), "essai", "même lieu"));
            assertThat(relire(absorbe).absorbePar()).isEqualTo(survivant.id());
            assertThat(lieux.alias(absorbe.id())).isEmpty();
            assertThat(fusions.destination(absorbe.id())).isEqualTo(survivant.id());

            var annulation = fusions.annuler(fusion.id(), "essai");
            assertThat(annulation.gardes()).isEmpty();
            assertSame(survivant);
            assertSame(absorbe);
            assertThat(List.of(lieux.alias(survivant.id()), lieux.alias(absorbe.id())))
                    .isEqualTo(noms);
        }
    }

    private void assertSame(Lieu avant) {
        var apres = relire(avant);
        assertThat(Contenu.de(apres)).isEqualTo(Contenu.de(avant));
        assertThat(apres.provenances()).isEqualTo(avant.provenances());
        assertThat(apres.majLe()).isEqualTo(avant.majLe());
        assertThat(apres.absorbePar()).isNull();
        assertThat(apres.version()).isGreaterThanOrEqualTo(avant.version());
    }

    @Test
    void eachFieldComesFromTheSideChosenWithItsProvenance() {
        var survivant = creer("Mairie", "2023-01-05", Champ.TELEPHONE, "+33329000001");
        var absorbe = creer("Mairie de Verdun", "2024-02-06", Champ.TELEPHONE, "+33329000002");
        fusions.fusionner(new Fusions.Demande(
                survivant, absorbe, Map.of(Champ.NOM, Cote.SURVIVANT, Champ.TELEPHONE, Cote.ABSORBE), "essai", ""));
        var apres = relire(survivant);
        assertThat(apres.nom()).isEqualTo("Mairie");
        assertThat(apres.fiche().texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329000002");
        assertThat(apres.provenances())
                .containsEntry(Champ.NOM, new Provenance(source, LocalDate.parse("2023-01-05")))
                .containsEntry(Champ.TELEPHONE, new Provenance(source, LocalDate.parse("2024-02-06")));
        assertThat(apres.majLe()).isEqualTo(LocalDate.parse("2024-02-06"));
    }

    @Test
    void listsMayBeJoined() {
        var survivant = creer("A", "2023-01-05", Champ.SERVICES, "Aide aux démarches administratives");
        var absorbe = creer("A", "2024-02-06", Champ.SERVICES, "Compréhension du monde numérique");
        fusions.fusionner(new Fusions.Demande(survivant, absorbe, Map.of(Champ.SERVICES, Cote.LES_DEUX), "essai", ""));
        assertThat(relire(survivant).fiche().valeurs(Champ.SERVICES))
                .containsExactly("Aide aux démarches administratives", "Compréhension du monde numérique");
    }

    @Test
    void whatSomebodyChangedSinceStaysAndIsTold() {
        var survivant = creer("Ancien nom", "2023-01-05", Champ.TELEPHONE, "+33329000001");
        var absorbe = creer("Nom reçu", "2024-02-06", Champ.TELEPHONE, "+33329000002");
        var fusion = fusions.fusionner(new Fusions.Demande(
                survivant, absorbe, Map.of(Champ.NOM, Cote.ABSORBE, Champ.TELEPHONE, Cote.ABSORBE), "essai", ""));
        var fusionne = relire(survivant);
        lieux.modifier(
                fusionne,
                Contenu.de(fusionne).avecFiche(fusionne.fiche().avec(Champ.NOM, "Nom corrigé depuis")),
                new Acte(Acte.Genre.MODERATION, "essai", Provenance.MODERATION, null, ""));

        assertThat(fusions.annuler(fusion.id(), "essai").gardes()).containsExactly("Nom du lieu");
        var apres = relire(survivant);
        assertThat(apres.nom()).isEqualTo("Nom corrigé depuis");
        assertThat(apres.fiche().texteOuVide(Champ.TELEPHONE)).isEqualTo("+33329000001");
        assertThat(apres.majLe()).isEqualTo(LocalDate.parse("2023-01-05"));
        assertThat(Contenu.de(relire(absorbe))).isEqualTo(Contenu.de(absorbe));
    }

    @Test
    void aChainLeadsToItsEndAndIsUndoneFromTheLast() {
        var a = creer("A", "2023-01-05", Champ.TELEPHONE, "1");
        var b = creer("B", "2023-01-06", Champ.TELEPHONE, "2");
        var c = creer("C", "2023-01-07", Champ.TELEPHONE, "3");
        var premiere = fusions.fusionner(new Fusions.Demande(b, a, Map.of(), "essai", ""));
        var seconde = fusions.fusionner(new Fusions.Demande(c, relire(b), Map.of(), "essai", ""));
        assertThat(fusions.destination(a.id())).isEqualTo(c.id());
        assertThat(lieux.parAlias(new Alias(source, "A"))).contains(c.id());

        assertThatExceptionOfType(FusionRefusee.class)
                .isThrownBy(() -> fusions.annuler(premiere.id(), "essai"))
                .satisfies(e -> assertThat(e.explication()).contains("Annulez d’abord cette fusion-là"));
        fusions.annuler(seconde.id(), "essai");
        fusions.annuler(premiere.id(), "essai");
        assertThat(lieux.parAlias(new Alias(source, "A"))).contains(a.id());
        assertThat(lieux.parAlias(new Alias(source, "B"))).contains(b.id());
        for (var lieu : List.of(a, b, c)) {
            assertSame(lieu);
        }
    }

    @Test
    void twoMergesIntoOnePlaceAreUndoneFromTheLastToTheFirst() {
        var garde = creer("Gardé", "2023-01-05", Champ.TELEPHONE, "1");
        var un = creer("Un", "2023-01-06", Champ.TELEPHONE, "2");
        var deux = creer("Deux", "2023-01-07", Champ.TELEPHONE, "3");
        var premiere = fusions.fusionner(new Fusions.Demande(garde, un, Map.of(Champ.NOM, Cote.ABSORBE), "essai", ""));
        var seconde = fusions.fusionner(
                new Fusions.Demande(relire(garde), deux, Map.of(Champ.NOM, Cote.ABSORBE), "essai", ""));
        assertThatExceptionOfType(FusionRefusee.class)
                .isThrownBy(() -> fusions.annuler(premiere.id(), "essai"))
                .satisfies(e -> assertThat(e.explication()).contains("«\u00a0Deux\u00a0»"));
        fusions.annuler(seconde.id(), "essai");
        fusions.annuler(premiere.id(), "essai");
        assertSame(garde);
    }

    @Test
    void aMergeIsUndoneOnce() {
        var a = creer("A", "2023-01-05", Champ.TELEPHONE, "1");
        var fusion = fusions.fusionner(
                new Fusions.Demande(creer("B", "2023-01-06", Champ.TELEPHONE, "2"), a, Map.of(), "essai", ""));
        fusions.annuler(fusion.id(), "essai");
        assertThatExceptionOfType(FusionRefusee.class).isThrownBy(() -> fusions.annuler(fusion.id(), "essai"));
        assertThatExceptionOfType(FusionRefusee.class)
                .isThrownBy(() -> fusions.fusionner(new Fusions.Demande(a, a, Map.of(), "essai", "")));
    }

    private Lieu relire(Lieu lieu) {
        return lieux.trouver(lieu.id()).orElseThrow();
    }

    private Lieu creer(String nom, String vraiLe, Champ champ, String valeur) {
        return creer(
                Contenu.de(Etat.PUBLIE, Fiche.VIDE.avec(Champ.NOM, nom).avec(champ, valeur)),
                LocalDate.parse(vraiLe),
                nom);
    }

    private Lieu creer(Contenu contenu, LocalDate vraiLe, String identifiant) {
        return lieux.creerTous(List.of(new Lieux.Nouveau(
                        contenu,
                        new Acte(Acte.Genre.IMPORT, "essai", source, vraiLe, ""),
                        List.of(new Alias(source, identifiant)))))
                .getFirst();
    }

    private Lieu auHasard(Random hasard, String nom) {
        var fiche = Fiche.VIDE.avec(Champ.NOM, nom);
        for (var champ : Champ.values()) {
            if (champ != Champ.NOM && hasard.nextInt(3) > 0) {
                fiche = fiche.avec(champ, valeurs(champ, hasard));
            }
        }
        var passages = new ArrayList<Passage>();
        for (int i = hasard.nextInt(3); i > 0; i--) {
            passages.add(new Passage("Arrêt " + hasard.nextInt(3), "", "Verdun", "55545", null, "Tu 14:00-17:00", ""));
        }
        var etat = hasard.nextBoolean() ? Etat.PUBLIE : Etat.A_REVOIR;
        return creer(
                new Contenu(null, etat, null, fiche, passages),
                LocalDate.of(2024, 1, 1).plusDays(hasard.nextInt(300)),
                nom);
    }

    private static List<String> valeurs(Champ champ, Random hasard) {
        return switch (champ.genre()) {
            case NOMBRE -> List.of(String.valueOf(hasard.nextInt(80)));
            case TEXTE -> List.of("texte " + hasard.nextInt(5));
            case TEXTES -> List.of("un " + hasard.nextInt(3), "deux " + hasard.nextInt(3));
            case CODES -> {
                var termes = Nomenclature.livree().termes(champ);
                yield List.of(termes.get(hasard.nextInt(termes.size())).valeur());
            }
        };
    }

    private static Map<Champ, Cote> choixAuHasard(Random hasard) {
        var choix = new EnumMap<Champ, Cote>(Champ.class);
        for (var champ : Champ.values()) {
            if (hasard.nextInt(4) > 0) {
                choix.put(champ, Cote.values()[hasard.nextInt(3)]);
            }
        }
        return choix;
    }
}
