package fr.maillage.couverture.tournee;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The stops that a place would have if it ran a plan. A stop that the place already has keeps its name, its address and its position; a new
 * one is known by its commune only: the middle of a commune is no position.
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
        var repris = new HashSet<Integer>();
        var ordre = journees.stream()
                .flatMap(j -> j.haltes().stream())
                .map(h -> h.arret())
                .distinct()
                .toList();
        for (var arret : ordre) {
            var horaires = EcritureDHoraires.osm(arret.id(), journees, plan.semaines());
            var ancien = ancien(lieu, arret);
            ancien.ifPresent(repris::add);
            var passage = ancien.map(rang -> repris(lieu.passages().get(rang), horaires))
                    .orElseGet(() -> new Passage(
                            arret.nom(), "", arret.nomDeCommune(), arret.commune(), null, horaires, A_PRECISER));
            passages.add(passage);
            var avant = ancien.map(rang -> lieu.passages().get(rang).horaires()).orElse("");
            changements.add(
                    new Changement(genre(ancien.isPresent(), avant, horaires), arret.libelle(), avant, horaires));
        }
        for (int rang = 0; rang < lieu.passages().size(); rang++) {
            if (!repris.contains(rang)) {
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

    /** The stop of the place that an identifier names, as long as the place has not been rewritten: same commune. */
    private static Optional<Integer> ancien(Lieu lieu, Arret arret) {
        return TourneeActuelle.rang(lieu.id(), arret.id())
                .filter(rang -> rang < lieu.passages().size()
                        && lieu.passages().get(rang).codeInsee().equals(arret.commune()));
    }

    private static Passage repris(Passage p, String horaires) {
        return new Passage(p.nom(), p.adresse(), p.commune(), p.codeInsee(), p.position(), horaires, p.precisions());
    }

    private static Genre genre(boolean connu, String avant, String apres) {
        if (!connu) {
            return Genre.AJOUTE;
        }
        return avant.equals(apres) ? Genre.INCHANGE : Genre.MODIFIE;
    }
}
