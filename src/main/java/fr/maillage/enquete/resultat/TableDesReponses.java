package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One line per answer, in an order that tells nothing: an EPCI of five people or more, and the closed answers. Neither commune, nor texts,
 * nor day, nor collection point, nor channel: beside an age or a job they would point at somebody. An answer given by fewer than five people of
 * a zone is masked.
 */
public final class TableDesReponses {
    public static final String MASQUE = "masqué";
    private static final String REGROUPE = "regroupé";

    private final Depouillement depouillement;
    private final Map<String, Integer> zones = new LinkedHashMap<>();
    private final List<Integer> groupesDesZones = new ArrayList<>();
    private final int[] zoneDe;

    public TableDesReponses(Depouillement depouillement) {
        this.depouillement = depouillement;
        this.zoneDe = new int[depouillement.reponses().size()];
        for (int r = 0; r < zoneDe.length; r++) {
            zoneDe[r] = zone(r);
        }
    }

    private int zone(int reponse) {
        var groupes = depouillement.groupes();
        var masques = depouillement.masquesDeParticipation();
        int epci = groupes.de(reponse, Decoupage.EPCI);
        return masques.get(epci) ? zone(REGROUPE, 0) : zone(groupes.groupe(epci).libelle(), epci);
    }

    private int zone(String nom, int groupe) {
        return zones.computeIfAbsent(nom, n -> {
            groupesDesZones.add(groupe);
            return groupesDesZones.size();
        });
    }

    private List<Question> questions() {
        return depouillement.versions().questions().stream()
                .filter(q -> !(q.genre() instanceof Genre.TexteLibre) && !(q.genre() instanceof Genre.CommuneDemandee))
                .toList();
    }

    public List<String> colonnes() {
        var colonnes = new ArrayList<>(List.of("ligne", "zone"));
        questions().forEach(q -> colonnes.add(q.id()));
        return colonnes;
    }

    /** No line at all when fewer than five people answered. */
    public List<List<Object>> lignes() {
        if (depouillement.masquesDeParticipation().get(0)) {
            return List.of();
        }
        var noms = List.copyOf(zones.keySet());
        var masques = questions().stream().map(this::zonesMasquees).toList();
        var lignes = new ArrayList<List<Object>>();
        for (int r = 0; r < zoneDe.length; r++) {
            var ligne = new ArrayList<Object>(List.of(r + 1, noms.get(zoneDe[r] - 1)));
            for (int q = 0; q < masques.size(); q++) {
                ligne.add(
                        masques.get(q).get(zoneDe[r])
                                ? MASQUE
                                : reponse(r, questions().get(q)));
            }
            lignes.add(Collections.unmodifiableList(ligne));
        }
        return lignes;
    }

    private String reponse(int rang, Question question) {
        return depouillement.reponses().get(rang).valeurs().getOrDefault(question.id(), List.of()).stream()
                .map(question::libelle)
                .collect(Collectors.joining(" | "));
    }

    /** Zones in which too few people answered a question, and those that would give them away. */
    private BitSet zonesMasquees(Question question) {
        int nombre = groupesDesZones.size() + 1;
        int[] tailles = new int[nombre];
        depouillement.repondue(question).stream().forEach(r -> {
            tailles[0]++;
            tailles[zoneDe[r]]++;
        });
        int[] familles = new int[nombre];
        int[] parents = new int[nombre];
        Arrays.fill(familles, 1, nombre, 0);
        familles[0] = -1;
        parents[0] = -1;
        var sansLieu = IntStream.range(0, nombre).mapToObj(g -> new BitSet()).toList();
        var deja = new BitSet();
        IntStream.range(1, nombre)
                .filter(z -> groupesDesZones.get(z - 1) > 0
                        && depouillement.masques(question).get(groupesDesZones.get(z - 1)))
                .forEach(deja::set);
        return Masquage.masquer(new Partage(familles, parents, sansLieu, 0), tailles, deja);
    }

    /** What each column means: question, label, kind, answers. */
    public static List<List<Object>> dictionnaire(Depouillement depouillement) {
        var lignes = new ArrayList<List<Object>>();
        lignes.add(List.of("ligne", "Numéro d’ordre, sans rapport avec l’ordre d’arrivée", "", ""));
        lignes.add(List.of(
                "zone",
                "Intercommunalité de cinq réponses ou plus\u00a0; sinon «\u00a0regroupé\u00a0». Ne publiez pas ce fichier tel quel\u00a0: un âge et un métier peuvent suffire à reconnaître quelqu’un",
                "",
                ""));
        Questionnaire derniere = depouillement.versions().derniere();
        for (var question : depouillement.versions().questions()) {
            lignes.add(List.of(
                    question.id(),
                    question.intitule(),
                    sorte(question.genre())
                            + (derniere.question(question.id()).isPresent() ? "" : ", ancienne version"),
                    question.valeurs().stream().map(question::libelle).collect(Collectors.joining(" | "))));
        }
        return lignes;
    }

    private static String sorte(Genre genre) {
        return switch (genre) {
            case Genre.Choix choix -> choix.plusieurs() ? "plusieurs choix, séparés par «\u00a0|\u00a0»" : "un choix";
            case Genre.Echelle e -> "échelle de " + e.minimum() + " à " + e.maximum();
            case Genre.TexteLibre() -> "texte, non exporté par réponse";
            case Genre.CommuneDemandee() -> "commune, remplacée par la zone";
            case Genre.Nombre n -> "nombre" + (n.unite().isEmpty() ? "" : " de " + n.unite());
        };
    }
}
