package fr.maillage.feuillederoute.tracabilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Origine.Citation;
import fr.maillage.feuillederoute.origine.Citations;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What answers what, from a roadmap and workshops alone. */
class TracabiliteTest {
    private static final Element CHANTIER = Chantier.nouveau("c1", 1, "1.a", "Former", "d1");
    private static final Element ACTION = Action.nouvelle("a1", 1, "", "Prêter", "c1");

    private static Element citant(Element element, GenreDOrigine genre, String reference) {
        return Citations.ajouter(element, new Citation("k" + reference, genre, reference, "Dit " + reference, ""));
    }

    private static Idee idee(String id, int voix, boolean retenue) {
        return new Idee(
                id,
                "",
                Optional.empty(),
                "Idée " + id,
                Optional.empty(),
                voix,
                OptionalInt.empty(),
                retenue,
                List.of());
    }

    private static Besoin besoin(String id, int voix, List<Idee> idees, String... formulations) {
        return new Besoin(
                id,
                "",
                "",
                "Besoin " + id,
                false,
                Optional.empty(),
                voix,
                List.of(formulations).stream()
                        .map(f -> new Besoin.Formulation(f, "Autrement", true, Optional.empty()))
                        .toList(),
                idees);
    }

    private static List<Synthese> ateliers(List<Besoin> besoins, List<Idee> libres) {
        return List.of(new Synthese(
                AtelierDEssai.UN,
                List.of(new Synthese.Famille("Accès", "acces", besoins, libres)),
                0,
                List.of(),
                0,
                false));
    }

    private static Contenu contenu(Element... elements) {
        return Contenu.de(1, List.of(elements));
    }

    @Test
    void aNeedIsAnsweredByWhatCitesItOneOfItsWordingsOrAnIdeaThatAnswersIt() {
        var trace = Tracabilite.de(
                contenu(citant(CHANTIER, GenreDOrigine.BESOIN, "b-UN "), citant(ACTION, GenreDOrigine.IDEE, "I-un")),
                ateliers(
                        List.of(
                                besoin("B-deux", 9, List.of(), "B-un"),
                                besoin("B-trois", 2, List.of(idee("I-un", 1, false))),
                                besoin("B-quatre", 5, List.of())),
                        List.of()));
        assertThat(trace.besoins()).extracting(s -> s.besoin().id()).containsExactly("B-deux", "B-quatre", "B-trois");
        assertThat(trace.besoins().get(0).directes()).extracting(Element::id).containsExactly("c1");
        assertThat(trace.besoins().get(2).parIdee()).extracting(Element::id).containsExactly("a1");
        assertThat(trace.besoinsSansReponse()).extracting(s -> s.besoin().id()).containsExactly("B-quatre");
    }

    @Test
    void ideasWithoutFollowUpBeginWithThoseThatTheRoomKept() {
        var trace = Tracabilite.de(
                contenu(citant(ACTION, GenreDOrigine.IDEE, "I-un")),
                ateliers(
                        List.of(), List.of(idee("I-un", 3, true), idee("I-deux", 9, false), idee("I-trois", 1, true))));
        assertThat(trace.ideesSansSuite()).extracting(s -> s.idee().id()).containsExactly("I-trois", "I-deux");
    }

    @Test
    void aFicheWithoutSourceIsOneWhoseWholeBranchHasNone() {
        var defi = Defi.nouveau("d1", 1, "", "Défi", List.of());
        assertThat(Tracabilite.de(contenu(defi, CHANTIER, ACTION), List.of()).sansSource())
                .extracting(Element::id)
                .containsExactly("c1", "a1");
        for (var porteur : List.of(
                contenu(citant(defi, GenreDOrigine.CHIFFRE, "x"), CHANTIER, ACTION),
                contenu(defi, citant(CHANTIER, GenreDOrigine.BESOIN, "x"), ACTION),
                contenu(defi, CHANTIER, citant(ACTION, GenreDOrigine.CHIFFRE, "x")))) {
            assertThat(Tracabilite.de(porteur, List.of()).sansSource()).isEmpty();
        }
        assertThat(Tracabilite.de(contenu(defi, CHANTIER, citant(ACTION, GenreDOrigine.AUTRE, "x")), List.of())
                        .sansSource())
                .hasSize(2);
    }

    @Test
    void figuresLeadToWhatTheyGaveBirthToAndEnjeuxWithoutChantierAreTold() {
        var enjeu = citant(Enjeu.nouveau("e1", 1, "", "Comment ?"), GenreDOrigine.CHIFFRE, "indice:24");
        var trace = Tracabilite.de(
                contenu(
                        enjeu,
                        Enjeu.nouveau("e2", 2, "", "Comment encore ?"),
                        Defi.nouveau("d1", 1, "", "Défi", List.of("e1")),
                        citant(CHANTIER, GenreDOrigine.CHIFFRE, "indice:24")),
                List.of());
        assertThat(trace.chiffres())
                .singleElement()
                .satisfies(c -> assertThat(c.elements()).extracting(Element::id).containsExactly("e1", "c1"));
        assertThat(trace.enjeuxSansChantier()).extracting(Element::id).containsExactly("e2");
    }

    @Test
    void everyFieldThatCitesARemovedElementIsTold() {
        assertThat(LiensRompus.de(contenu(CHANTIER, ACTION)))
                .singleElement()
                .satisfies(r -> assertThat(r.cite()).isEqualTo("d1"));
        var arbre = Json.arbre(ACTION);
        arbre.set(
                "ressources",
                JsonMapper.builder().build().readTree("{\"liens\":[{\"cle\":\"k\",\"ressource\":\"parti\"}]}"));
        assertThat(LiensRompus.de(contenu(Json.lire(ACTION.genre(), arbre))))
                .extracting(LiensRompus.Rompu::cite)
                .containsExactly("c1", "parti");
    }

    @Test
    void communesOfAZoneThatSomeFicheServesAreNoLongerOrphans() {
        var arbre = Json.arbre(ACTION);
        arbre.set("publics", JsonMapper.builder().build().readTree("{\"communes\":[\"24001\",\"24002\"]}"));
        var zones = ZonesSansFiche.de(
                contenu(Json.lire(ACTION.genre(), arbre), CHANTIER),
                List.of(List.of("24001", "24003"), List.of("24002")));
        assertThat(zones.zones()).containsExactly(List.of("24003"));
        assertThat(zones)
                .extracting(ZonesSansFiche::communes, ZonesSansFiche::muettes)
                .containsExactly(3, 1);
    }
}
