package fr.maillage.feuillederoute.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.version.Changement.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two moments of a roadmap. */
class DifferenceTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Valeurs VALEURS = new Valeurs(List.of(), c -> "commune " + c, s -> "structure " + s);

    private static Contenu contenu(Element... elements) {
        return Contenu.de(1, List.of(elements));
    }

    private static Element chantier(String id, int rang, String titre, String defi) {
        return Chantier.nouveau(id, rang, "", titre, defi);
    }

    /** The element with one field of one section written otherwise, from JSON. */
    private static Element avec(Element element, String section, String json) {
        var arbre = Json.arbre(element);
        var objet = (ObjectNode) arbre.get(section);
        ((ObjectNode) MAPPER.readTree(json)).properties().forEach(p -> objet.set(p.getKey(), p.getValue()));
        return Json.lire(element.genre(), arbre);
    }

    @Test
    void addedDroppedMovedAndRewordedAreToldApart() {
        var avant = contenu(
                chantier("c1", 1, "Former les agents", "d1"),
                chantier("c2", 2, "Parti", "d1"),
                chantier("c3", 3, "Ailleurs", "d1"));
        var apres = contenu(
                chantier("c1", 1, "Former les élus", "d1"),
                chantier("c3", 3, "Ailleurs", "d2"),
                chantier("c4", 4, "Venu", "d1"));
        var difference = Difference.entre(avant, apres);
        assertThat(difference.de(Nature.AJOUTE))
                .extracting(c -> c.element().id())
                .containsExactly("c4");
        assertThat(difference.de(Nature.RETIRE))
                .extracting(c -> c.element().id())
                .containsExactly("c2");
        assertThat(difference.de(Nature.DEPLACE))
                .extracting(c -> c.element().id())
                .containsExactly("c3");
        assertThat(difference.de(Nature.REFORMULE))
                .extracting(c -> c.element().id())
                .containsExactly("c1");
        assertThat(difference.nombre(Nature.MODIFIE)).isZero();
    }

    @Test
    void whatIsPushedDownByANewcomerHasNotMovedAndWhatJumpsOverItsSiblingsHas() {
        var avant = contenu(chantier("c1", 1, "A", "d"), chantier("c2", 2, "B", "d"), chantier("c3", 3, "C", "d"));
        var pousse = contenu(
                chantier("c0", 1, "Z", "d"),
                chantier("c1", 2, "A", "d"),
                chantier("c2", 3, "B", "d"),
                chantier("c3", 4, "C", "d"));
        assertThat(Difference.entre(avant, pousse).changements()).hasSize(1);
        var saute = contenu(chantier("c3", 1, "C", "d"), chantier("c1", 2, "A", "d"), chantier("c2", 3, "B", "d"));
        assertThat(Difference.entre(avant, saute).changements()).singleElement().satisfies(c -> {
            assertThat(c.element().id()).isEqualTo("c3");
            assertThat(c.ordre()).isTrue();
        });
    }

    @Test
    void aRowIsFollowedByItsKeyAndItsColumnsAreToldInFrench() {
        var action = Action.nouvelle("a1", 1, "", "Prêter", "c1");
        var avant = avec(
                action,
                "freins",
                "{\"freins\":[{\"cle\":\"f1\",\"enonce\":\"Pas de salle\",\"etat\":\"A_LEVER\"},{\"cle\":\"f2\",\"enonce\":\"Peu de temps\"}]}");
        var apres = avec(
                action,
                "freins",
                "{\"freins\":[{\"cle\":\"f1\",\"enonce\":\"Pas de salle\",\"etat\":\"LEVE\",\"leveLe\":\"2026-03-01\"},{\"cle\":\"f3\",\"enonce\":\"Nouveau\"}]}");
        var difference = Difference.entre(contenu(avant), contenu(apres));
        var recit = Recit.de(difference.changements().getFirst(), VALEURS);
        assertThat(recit.natures()).containsExactly(Nature.MODIFIE);
        assertThat(recit.details())
                .extracting(Recit.Detail::ou)
                .containsExactly(
                        "Freins à lever, frein «\u00a0Pas de salle\u00a0», État",
                        "Freins à lever, frein «\u00a0Pas de salle\u00a0», Levé le",
                        "Freins à lever, frein, en plus",
                        "Freins à lever, frein, en moins");
        assertThat(recit.details().get(1).segments())
                .extracting(DiffDeMots.Segment::texte)
                .containsExactly("(vide)", "1er\u00a0mars 2026");
    }

    @Test
    void nobodyIsNamedInADifference() {
        var action = Action.nouvelle("a1", 1, "", "Prêter", "c1");
        var apres = avec(
                action,
                "gouvernance",
                "{\"responsables\":[{\"cle\":\"r\",\"fonction\":\"PILOTE\",\"nom\":\"Service\",\"structure\":\"s1\",\"personne\":\"p1\"}]}");
        var recit = Recit.de(
                Difference.entre(contenu(action), contenu(apres)).changements().getFirst(), VALEURS);
        assertThat(recit.details().toString())
                .contains("une personne de la démarche", "structure s1")
                .doesNotContain("p1");
    }

    /** Laws, on roadmaps drawn at random: nothing differs from itself; the differences, applied to the first, give the second. */
    @Test
    void differencesAppliedToTheFirstGiveTheSecond() {
        var hasard = new Random(20);
        for (int essai = 0; essai < 150; essai++) {
            var avant = auHasard(hasard);
            var apres = auHasard(hasard);
            assertThat(Difference.entre(avant, avant).vide()).isTrue();
            assertThat(appliquer(avant, Difference.entre(avant, apres), apres)).isEqualTo(sansRang(apres.parId()));
        }
    }

    /** Field by field, for what both have; whole for what was added. */
    private static Map<String, ObjectNode> appliquer(Contenu avant, Difference difference, Contenu apres) {
        var resultat = sansRang(avant.parId());
        for (var changement : difference.changements()) {
            var id = changement.element().id();
            if (changement.apres() == null) {
                if (!apres.parId().containsKey(id)) {
                    resultat.remove(id);
                }
            } else if (changement.est(Nature.AJOUTE)) {
                resultat.put(id, sansRang(changement.apres()));
            } else {
                for (var champ : changement.champs()) {
                    ((ObjectNode) Objects.requireNonNull(resultat.get(id))
                                    .get(champ.section().cle()))
                            .set(champ.champ().cle(), champ.apres());
                }
            }
        }
        return resultat;
    }

    private static Map<String, ObjectNode> sansRang(Map<String, Element> elements) {
        var arbres = new HashMap<String, ObjectNode>();
        elements.forEach((id, element) -> arbres.put(id, sansRang(element)));
        return arbres;
    }

    /** Ranks are compared as an order among siblings, not as numbers. */
    private static ObjectNode sansRang(Element element) {
        var arbre = Json.arbre(element);
        arbre.remove("rang");
        return arbre;
    }

    private static Contenu auHasard(Random hasard) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < 12; i++) {
            if (hasard.nextInt(4) > 0) {
                elements.add(element(i, hasard));
            }
        }
        return Contenu.de(1, elements);
    }

    private static Element element(int i, Random hasard) {
        var titre = "Titre " + hasard.nextInt(3);
        var parent = "x" + hasard.nextInt(2);
        int rang = hasard.nextInt(5);
        return switch (i % 5) {
            case 0 -> Enjeu.nouveau("x" + i, rang, "", titre);
            case 1 -> Defi.nouveau("x" + i, rang, "", titre, hasard.nextBoolean() ? List.of(parent) : List.of());
            case 2 ->
                avec(
                        chantier("x" + i, rang, titre, parent),
                        "ressources",
                        "{\"liens\":[{\"cle\":\"k%d\",\"ressource\":\"x4\",\"etat\":\"PLEIN\"},{\"cle\":\"z\",\"ressource\":\"x9\",\"note\":\"n%d\"}]}"
                                .formatted(hasard.nextInt(2), hasard.nextInt(2)));
            case 3 ->
                avec(
                        Action.nouvelle("x" + i, rang, "", titre, parent),
                        "publics",
                        "{\"communes\":[\"2432%d\"]}".formatted(hasard.nextInt(3)));
            default -> Ressource.nouvelle("x" + i, rang, Famille.values()[hasard.nextInt(4)], titre);
        };
    }
}
