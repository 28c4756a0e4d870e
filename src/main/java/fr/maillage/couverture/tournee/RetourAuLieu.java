package fr.maillage.couverture.tournee;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stops that a place would have if it ran a plan. A stop that the place already has keeps its name, its address and its position; a new
 * one brings what the scenario says of it: the middle of a commune is no position.
 *
 * @param passages in the order of the round
 * @param changements what it makes of each stop
 */
public record RetourAuLieu(List<Passage> passages, List<Changement> changements) {
    static final String A_PRECISER = "Emplacement à préciser";

    /** What happens to a stop. @param avant hours now, @param apres hours then; one of them is empty for a stop dropped or added */
    public record Changement(Genre genre, String libelle, String avant, String apres) {}

    public enum Genre {
        AJOUTE("Ajouté"),
        MODIFIE("Nouveaux horaires"),
        INCHANGE("Inchangé"),
        RETIRE("Retiré");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public RetourAuLieu {
        passages = List.copyOf(passages);
        changements = List.copyOf(changements);
    }

    public static RetourAuLieu de(Lieu lieu, Plan plan, List<Journee> journees) {
        var passages = new ArrayList<Passage>();
        var changements = new ArrayList<Changement>();
        var ordre = journees.stream()
                .flatMap(j -> j.haltes().stream())
                .map(h -> h.arret())
                .distinct()
                .toList();
        var anciens = anciens(lieu, ordre);
        for (var arret : ordre) {
            var horaires = EcritureDHoraires.osm(arret.id(), journees, plan.semaines());
            var ancien = Optional.ofNullable(anciens.get(arret.id()));
            var passage = ancien.map(rang -> repris(lieu.passages().get(rang), arret, horaires))
                    .orElseGet(() -> nouveau(arret, horaires));
            passages.add(passage);
            var avant = ancien.map(rang -> lieu.passages().get(rang).horaires()).orElse("");
            changements.add(
                    new Changement(genre(ancien.isPresent(), avant, horaires), arret.libelle(), avant, horaires));
        }
        for (int rang = 0; rang < lieu.passages().size(); rang++) {
            if (!anciens.containsValue(rang)) {
                var retire = lieu.passages().get(rang);
                changements.add(new Changement(
                        Genre.RETIRE,
                        retire.nom().isEmpty() ? retire.commune() : retire.commune() + ", " + retire.nom(),
                        retire.horaires(),
                        ""));
            }
        }
        changements.sort(Comparator.comparing(Changement::genre)
                .thenComparing(c -> NomSimplifie.de(c.libelle()).mots()));
        return new RetourAuLieu(passages, changements);
    }

    /** Rank of the stop of the place that each stop of the round is, by identifier; a new stop has none. */
    private static Map<String, Integer> anciens(Lieu lieu, List<Arret> ordre) {
        var anciens = new HashMap<String, Integer>();
        ordre.forEach(a -> ancien(lieu, a).ifPresent(rang -> anciens.put(a.id(), rang)));
        for (var arret : ordre) {
            if (!anciens.containsKey(arret.id())) {
                pareil(lieu, arret, anciens.values()).ifPresent(rang -> anciens.put(arret.id(), rang));
            }
        }
        return anciens;
    }

    /** The stop of the place that an identifier names, as long as the place has not been rewritten: same commune. */
    private static Optional<Integer> ancien(Lieu lieu, Arret arret) {
        return TourneeActuelle.rang(lieu.id(), arret.id())
                .filter(rang -> rang < lieu.passages().size()
                        && lieu.passages().get(rang).codeInsee().equals(arret.commune()));
    }

    /** A stop that the place already has under the same name, or the only one in a commune when the round names none: one applied earlier. */
    private static Optional<Integer> pareil(Lieu lieu, Arret arret, Collection<Integer> pris) {
        var siens = IntStream.range(0, lieu.passages().size())
                .filter(rang -> !pris.contains(rang)
                        && lieu.passages().get(rang).codeInsee().equals(arret.commune()))
                .boxed()
                .toList();
        return arret.nom().isEmpty()
                ? (siens.size() == 1 ? Optional.of(siens.getFirst()) : Optional.empty())
                : siens.stream()
                        .filter(rang -> lieu.passages().get(rang).nom().equals(arret.nom()))
                        .findFirst();
    }

    private static Passage repris(Passage p, Arret arret, String horaires) {
        var position = p.position() == null && arret.situe() ? arret.position() : p.position();
        return new Passage(p.nom(), p.adresse(), p.commune(), p.codeInsee(), position, horaires, p.precisions());
    }

    private static Passage nouveau(Arret arret, String horaires) {
        boolean connu = arret.situe() || !arret.nom().isEmpty();
        return new Passage(
                arret.nom(),
                "",
                arret.nomDeCommune(),
                arret.commune(),
                arret.situe() ? arret.position() : null,
                horaires,
                connu ? "" : A_PRECISER);
    }

    private static Genre genre(boolean connu, String avant, String apres) {
        if (!connu) {
            return Genre.AJOUTE;
        }
        return avant.equals(apres) ? Genre.INCHANGE : Genre.MODIFIE;
    }
}
