package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Origine.Citation;
import fr.maillage.feuillederoute.origine.Citations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The thread from what was said and measured to what the roadmap does about it. A need is answered by what cites it, one of its other wordings, or an
 * idea that answers it.
 *
 * @param besoins needs of the workshops, the most supported first
 * @param idees ideas of the workshops, those kept by the room first, then the most supported
 * @param chiffres figures that the roadmap cites, with what they gave birth to
 * @param sansSource chantiers and actions without need, idea nor figure, neither theirs nor that of what they hang on, nor of what hangs on them
 * @param enjeuxSansChantier enjeux that no chantier answers
 */
public record Tracabilite(
        List<Suite> besoins,
        List<SuiteDIdee> idees,
        List<Chiffre> chiffres,
        List<Fiche> sansSource,
        List<Enjeu> enjeuxSansChantier) {

    /**
     * What answers a need.
     *
     * @param directes what cites the need itself
     * @param parIdee what cites an idea that answers it, and not the need
     */
    public record Suite(Besoin besoin, String atelier, List<Element> directes, List<Element> parIdee) {
        public boolean orpheline() {
            return directes.isEmpty() && parIdee.isEmpty();
        }

        public List<Element> reponses() {
            return Stream.concat(directes.stream(), parIdee.stream()).toList();
        }
    }

    public record SuiteDIdee(Idee idee, String atelier, List<Element> suites) {
        public boolean orpheline() {
            return suites.isEmpty();
        }
    }

    /** @param texte what it said when it was cited */
    public record Chiffre(String texte, String source, List<Element> elements) {}

    /** What gives a fiche a reason to be. */
    private static final Set<GenreDOrigine> SOURCES = Set.of(
            GenreDOrigine.BESOIN,
            GenreDOrigine.IDEE,
            GenreDOrigine.CHIFFRE,
            GenreDOrigine.ENQUETE,
            GenreDOrigine.ENTRETIEN);

    public static Tracabilite de(Contenu contenu, List<Synthese> syntheses) {
        var citants = citants(contenu);
        var besoins = new ArrayList<Suite>();
        var idees = new ArrayList<SuiteDIdee>();
        for (var synthese : syntheses) {
            var nom = synthese.atelier().nom();
            synthese.besoins().forEach(b -> besoins.add(suite(b, nom, citants)));
            synthese.idees().forEach(i -> idees.add(new SuiteDIdee(i, nom, citent(citants, i.id(), i.formulations()))));
        }
        besoins.sort(Comparator.comparingInt((Suite s) -> -s.besoin().voix()));
        idees.sort(Comparator.comparing((SuiteDIdee s) -> !s.idee().retenue())
                .thenComparingInt(s -> -s.idee().voix()));
        return new Tracabilite(
                List.copyOf(besoins),
                List.copyOf(idees),
                chiffres(contenu),
                sansSource(contenu),
                contenu.enjeux().stream()
                        .filter(e -> contenu.defisDe(e).stream()
                                .allMatch(d -> contenu.chantiersDe(d).isEmpty()))
                        .toList());
    }

    /** What cites each reference, in reading order. */
    private static Map<String, Set<Element>> citants(Contenu contenu) {
        Map<String, Set<Element>> citants = new HashMap<>();
        for (var element : contenu.tous()) {
            for (var citation : Citations.de(element).citations()) {
                if (!citation.reference().isBlank()) {
                    citants.computeIfAbsent(reference(citation.reference()), r -> new LinkedHashSet<>())
                            .add(element);
                }
            }
        }
        return citants;
    }

    /** References are typed by hand too: « b-K3M7P » is « B-k3m7p ». */
    private static String reference(String ecrite) {
        return ecrite.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Element> citent(
            Map<String, Set<Element>> citants, String id, List<Besoin.Formulation> formulations) {
        return Stream.concat(Stream.of(id), formulations.stream().map(Besoin.Formulation::id))
                .flatMap(r -> citants.getOrDefault(reference(r), Set.of()).stream())
                .distinct()
                .toList();
    }

    private static Suite suite(Besoin besoin, String atelier, Map<String, Set<Element>> citants) {
        var directes = citent(citants, besoin.id(), besoin.formulations());
        var parIdee = besoin.idees().stream()
                .flatMap(i -> citent(citants, i.id(), i.formulations()).stream())
                .distinct()
                .filter(e -> !directes.contains(e))
                .toList();
        return new Suite(besoin, atelier, directes, parIdee);
    }

    private static List<Chiffre> chiffres(Contenu contenu) {
        Map<String, Chiffre> chiffres = new LinkedHashMap<>();
        for (var element : contenu.tous()) {
            for (var citation : Citations.de(element).citations()) {
                if (citation.genre() == GenreDOrigine.CHIFFRE) {
                    chiffres.computeIfAbsent(
                                    cle(citation),
                                    c -> new Chiffre(citation.texte(), citation.source(), new ArrayList<>()))
                            .elements()
                            .add(element);
                }
            }
        }
        return List.copyOf(chiffres.values());
    }

    private static String cle(Citation citation) {
        return citation.reference().isBlank() ? citation.texte() : reference(citation.reference());
    }

    private static List<Fiche> sansSource(Contenu contenu) {
        var portees = new HashSet<String>();
        for (var element : contenu.tous()) {
            if (Citations.de(element).citations().stream().anyMatch(c -> SOURCES.contains(c.genre()))) {
                portees.add(element.id());
                if (element instanceof Fiche) {
                    portees.addAll(element.parents());
                }
            }
        }
        return contenu.fiches().stream()
                .filter(f ->
                        !portees.contains(f.id()) && f.parents().stream().noneMatch(p -> portee(contenu, p, portees)))
                .toList();
    }

    /** Itself, or the défi of a chantier. */
    private static boolean portee(Contenu contenu, String id, Set<String> portees) {
        return portees.contains(id)
                || contenu.element(id)
                        .filter(Fiche.class::isInstance)
                        .filter(e -> e.parents().stream().anyMatch(portees::contains))
                        .isPresent();
    }

    public List<Suite> besoinsSansReponse() {
        return besoins.stream().filter(Suite::orpheline).toList();
    }

    public List<SuiteDIdee> ideesSansSuite() {
        return idees.stream().filter(SuiteDIdee::orpheline).toList();
    }
}
