package fr.maillage.lieu;

import fr.maillage.territoire.Coordonnees;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the catalogue, as an address says it: the parameters of the national map, and ours. Between fields all must hold, inside a
 * field one value is enough. Read by {@link LectureDeFiltres}, written back by {@link EcritureDeFiltres}.
 *
 * @param valeurs values wanted, by field of {@link #CHAMPS}; no empty set
 * @param priseRdv only places where one books on line
 * @param territoire null for everywhere
 * @param ouvert null when opening does not matter
 * @param sources names of sources; empty for all
 * @param q words looked for in the name, the commune and the address; may be empty
 * @param adresse where one starts from, as typed; may be empty
 * @param position where one starts from; null when only {@code adresse} says it, or nothing does
 * @param rayon kilometres around the start; null for any distance
 * @param ordre null for the usual one: distance from the start when there is one, else name
 * @param page from 1
 */
public record Filtres(
        Map<Champ, Set<String>> valeurs,
        boolean priseRdv,
        @Nullable Territoire territoire,
        @Nullable Ouvert ouvert,
        boolean ouvertLeWeekEnd,
        Set<String> sources,
        String q,
        String adresse,
        @Nullable Coordonnees position,
        @Nullable Integer rayon,
        @Nullable Ordre ordre,
        int page) {
    /** Fields that are filtered by their values, in the order of forms and addresses. */
    public static final List<Champ> CHAMPS = List.of(
            Champ.SERVICES,
            Champ.DEMARCHES,
            Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            Champ.PRISE_EN_CHARGE_SPECIFIQUE,
            Champ.FRAIS_A_CHARGE,
            Champ.ITINERANCE,
            Champ.MODALITES_ACCES,
            Champ.MODALITES_ACCOMPAGNEMENT,
            Champ.EQUIPEMENTS,
            Champ.TYPOLOGIE,
            Champ.DISPOSITIF_PROGRAMMES_NATIONAUX,
            Champ.AUTRES_FORMATIONS_LABELS);

    /** The longest radius, kilometres. */
    public static final int RAYON_MAX = 300;

    public static final Filtres AUCUN =
            new Filtres(Map.of(), false, null, null, false, Set.of(), "", "", null, null, null, 1);

    public enum Ordre {
        DISTANCE,
        NOM,
        FRAICHEUR;

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param quand local time of the place; null for now */
    public record Ouvert(@Nullable LocalDateTime quand) {
        public static final Ouvert MAINTENANT = new Ouvert(null);
    }

    /**
     * A territory, or several of one kind.
     *
     * @param codes INSEE codes or SIREN in the order given; empty for {@link Genre#FRANCE} only
     */
    public record Territoire(Genre genre, List<String> codes) {
        /** {@link #FRANCE} is ours: said, it stands for « everywhere », where a page would otherwise show its own territory first. */
        public enum Genre {
            REGIONS,
            DEPARTEMENTS,
            EPCIS,
            COMMUNES,
            FRANCE;

            public String cle() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** « departements », or « departement ». */
            static Optional<Genre> deCle(String cle) {
                return Arrays.stream(values())
                        .filter(g -> g.cle().equals(cle) || g.cle().equals(cle + "s"))
                        .findFirst();
            }
        }

        public static final Territoire FRANCE = new Territoire(Genre.FRANCE, List.of());

        public Territoire {
            codes = codes.stream().distinct().toList();
            if (codes.isEmpty() != (genre == Genre.FRANCE)) {
                throw new IllegalArgumentException(genre + " " + codes);
            }
        }
    }

    public Filtres {
        var copie = new EnumMap<Champ, Set<String>>(Champ.class);
        valeurs.forEach((champ, voulues) -> {
            if (!CHAMPS.contains(champ)) {
                throw new IllegalArgumentException("not a filter: " + champ);
            }
            if (!voulues.isEmpty()) {
                copie.put(champ, Collections.unmodifiableSet(new LinkedHashSet<>(voulues)));
            }
        });
        valeurs = Collections.unmodifiableMap(copie);
        sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
        if (page < 1 || (rayon != null && (rayon < 1 || rayon > RAYON_MAX))) {
            throw new IllegalArgumentException("page " + page + ", radius " + rayon);
        }
    }

    public Set<String> valeurs(Champ champ) {
        return valeurs.getOrDefault(champ, Set.of());
    }

    public boolean veut(Champ champ, String valeur) {
        return valeurs(champ).contains(valeur);
    }

    /** True when nothing restricts the catalogue. */
    public boolean vides() {
        return equals(AUCUN.avecOrdre(ordre).alaPage(page));
    }

    /** True when a start is named, whether or not it is then found. */
    public boolean ontUnDepart() {
        return position != null || !adresse.isEmpty();
    }

    public Filtres avec(Champ champ, Collection<String> voulues) {
        var copie = new EnumMap<Champ, Set<String>>(Champ.class);
        copie.putAll(valeurs);
        copie.put(champ, new LinkedHashSet<>(voulues));
        return new Filtres(
                copie, priseRdv, territoire, ouvert, ouvertLeWeekEnd, sources, q, adresse, position, rayon, ordre, 1);
    }

    public Filtres sans(Champ champ, String valeur) {
        return avec(
                champ, valeurs(champ).stream().filter(v -> !v.equals(valeur)).toList());
    }

    public Filtres avecPriseRdv(boolean voulue) {
        return new Filtres(
                valeurs, voulue, territoire, ouvert, ouvertLeWeekEnd, sources, q, adresse, position, rayon, ordre, 1);
    }

    public Filtres dans(@Nullable Territoire autre) {
        return new Filtres(
                valeurs, priseRdv, autre, ouvert, ouvertLeWeekEnd, sources, q, adresse, position, rayon, ordre, 1);
    }

    public Filtres avecOuvert(@Nullable Ouvert voulu) {
        return new Filtres(
                valeurs, priseRdv, territoire, voulu, ouvertLeWeekEnd, sources, q, adresse, position, rayon, ordre, 1);
    }

    public Filtres avecWeekEnd(boolean voulu) {
        return new Filtres(
                valeurs, priseRdv, territoire, ouvert, voulu, sources, q, adresse, position, rayon, ordre, 1);
    }

    public Filtres avecSources(Collection<String> voulues) {
        return new Filtres(
                valeurs,
                priseRdv,
                territoire,
                ouvert,
                ouvertLeWeekEnd,
                new LinkedHashSet<>(voulues),
                q,
                adresse,
                position,
                rayon,
                ordre,
                1);
    }

    public Filtres avecMots(String mots) {
        return new Filtres(
                valeurs,
                priseRdv,
                territoire,
                ouvert,
                ouvertLeWeekEnd,
                sources,
                mots,
                adresse,
                position,
                rayon,
                ordre,
                1);
    }

    /** @param lieuDeDepart null with an empty address for no start at all */
    public Filtres depuis(String libelle, @Nullable Coordonnees lieuDeDepart, @Nullable Integer kilometres) {
        return new Filtres(
                valeurs,
                priseRdv,
                territoire,
                ouvert,
                ouvertLeWeekEnd,
                sources,
                q,
                libelle,
                lieuDeDepart,
                kilometres,
                ordre,
                1);
    }

    public Filtres avecRayon(@Nullable Integer kilometres) {
        return depuis(adresse, position, kilometres);
    }

    public Filtres avecOrdre(@Nullable Ordre voulu) {
        return new Filtres(
                valeurs, priseRdv, territoire, ouvert, ouvertLeWeekEnd, sources, q, adresse, position, rayon, voulu, 1);
    }

    public Filtres alaPage(int numero) {
        return new Filtres(
                valeurs,
                priseRdv,
                territoire,
                ouvert,
                ouvertLeWeekEnd,
                sources,
                q,
                adresse,
                position,
                rayon,
                ordre,
                numero);
    }
}
