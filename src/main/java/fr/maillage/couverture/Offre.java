package fr.maillage.couverture;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Rattachement;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The offer of a day: one site for each fixed place, one for each stop of a round. Immutable.
 *
 * @param sites in the order of the places, then of the stops
 * @param lieux places that have at least one site
 * @param ecartes published places that count for nothing, and why
 */
public record Offre(List<Site> sites, int lieux, Ecartes ecartes) {
    private static final String SANS_PUBLIC = "Ce lieu n'accueille pas de public";
    private static final String FIXE = "Fixe";

    public Offre {
        sites = List.copyOf(sites);
    }

    /**
     * @param fermes closed that day
     * @param sansPublic places where nobody is received
     * @param sansPosition neither a position nor a known commune
     * @param arretsSansPosition stops, of the places that count, in the same case
     */
    public record Ecartes(int fermes, int sansPublic, int sansPosition, int arretsSansPosition) {}

    /** @param publies published places, whatever their number */
    public static Offre de(
            Collection<Lieu> publies, Territoires territoires, Rattachement rattachement, LocalDate jour) {
        return new Releve(territoires, rattachement).relever(publies, jour);
    }

    /** Sites that count in a view. */
    public List<Site> sites(Vue vue) {
        return sites.stream().filter(site -> site.donne(vue)).toList();
    }

    private static final class Releve {
        private final Territoires territoires;
        private final Rattachement rattachement;
        private final List<Site> sites = new ArrayList<>();
        private int arretsSansPosition;

        Releve(Territoires territoires, Rattachement rattachement) {
            this.territoires = territoires;
            this.rattachement = rattachement;
        }

        Offre relever(Collection<Lieu> publies, LocalDate jour) {
            int lieux = 0;
            int fermes = 0;
            int sansPublic = 0;
            int sansPosition = 0;
            for (var lieu : publies) {
                if (lieu.ferme(jour)) {
                    fermes++;
                } else if (lieu.fiche().contient(Champ.MODALITES_ACCES, SANS_PUBLIC)) {
                    sansPublic++;
                } else if (ajouter(lieu)) {
                    lieux++;
                } else {
                    sansPosition++;
                }
            }
            return new Offre(sites, lieux, new Ecartes(fermes, sansPublic, sansPosition, arretsSansPosition));
        }

        /** @return false when nobody knows where it is, not even its commune */
        private boolean ajouter(Lieu lieu) {
            int avant = sites.size();
            boolean fixe = lieu.passages().isEmpty() || lieu.fiche().contient(Champ.ITINERANCE, FIXE);
            if (fixe) {
                boolean itinerant = lieu.fiche().itinerant() && !lieu.fiche().contient(Champ.ITINERANCE, FIXE);
                poser(
                        lieu,
                        "",
                        commune(lieu),
                        lieu.fiche().position().orElse(null),
                        itinerant,
                        lieu.fiche().texteOuVide(Champ.HORAIRES));
            }
            for (var passage : lieu.passages()) {
                if (!poser(lieu, passage.nom(), commune(passage), passage.position(), true, passage.horaires())) {
                    arretsSansPosition++;
                }
            }
            var siens = sites.subList(avant, sites.size());
            double part = 1.0 / siens.size();
            siens.replaceAll(site -> site.avecPart(part));
            return !siens.isEmpty();
        }

        private boolean poser(
                Lieu lieu,
                String arret,
                Optional<Commune> commune,
                @Nullable Coordonnees position,
                boolean itinerant,
                String horaires) {
            var milieu = commune.map(Commune::pointDeDepart).orElse(null);
            var retenue = position == null ? milieu : position;
            if (retenue == null) {
                return false;
            }
            int deLaCommune = commune.map(Commune::code)
                    .map(territoires::position)
                    .map(p -> p.orElse(-1))
                    .orElse(-1);
            sites.add(new Site(
                    lieu.id(),
                    lieu.nom(),
                    arret,
                    deLaCommune,
                    retenue,
                    position == null,
                    itinerant,
                    Set.copyOf(lieu.fiche().valeurs(Champ.SERVICES)),
                    horaires,
                    1));
            return true;
        }

        private Optional<Commune> commune(Lieu lieu) {
            var connue = lieu.communeActuelle();
            return connue == null ? rattachement.commune(lieu.fiche()) : territoires.commune(connue);
        }

        private Optional<Commune> commune(Passage passage) {
            return rattachement.commune(passage.codeInsee(), "", passage.commune());
        }
    }
}
