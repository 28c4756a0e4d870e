package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.lieu.horaires.Ouverture;
import fr.maillage.lieu.horaires.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hours of places, each distinct string read once. */
@Component
public class HorairesDesLieux {
    /** Distinct strings kept; beyond, all are forgotten and read again. The national base has 5,000. */
    private static final int RETENUES = 50_000;

    private final ConcurrentHashMap<String, Lue> lues = new ConcurrentHashMap<>();

    private static final class Lue {
        private final Optional<Horaires> horaires;
        private volatile @Nullable WeekEnd weekEnd;

        private record WeekEnd(LocalDate depuis, boolean ouvert) {}

        Lue(String osm) {
            this.horaires = Horaires.lire(osm);
        }

        boolean weekEnd(LocalDate jour) {
            var connu = weekEnd;
            if (connu == null || !connu.depuis().equals(jour)) {
                connu = new WeekEnd(
                        jour, horaires.map(h -> h.ouvertLeWeekEnd(jour)).orElse(false));
                weekEnd = connu;
            }
            return connu.ouvert();
        }
    }

    private Lue lue(String osm) {
        if (lues.size() > RETENUES) {
            lues.clear();
        }
        return lues.computeIfAbsent(osm, Lue::new);
    }

    /** Empty for an empty string and for one that cannot be read. */
    public Optional<Horaires> lire(String osm) {
        return osm.isEmpty() ? Optional.empty() : lue(osm).horaires;
    }

    public Optional<Horaires> lire(Lieu lieu) {
        return lire(lieu.fiche().texteOuVide(Champ.HORAIRES));
    }

    public static Zone zone(Lieu lieu) {
        return Zone.deCommune(Objects.requireNonNullElseGet(
                lieu.communeActuelle(), () -> lieu.fiche().texteOuVide(Champ.CODE_INSEE)));
    }

    /** At the place or at any of its stops; unknown when nothing is certain. A closing goes before the hours. */
    public Ouverture ouverture(Lieu lieu, LocalDateTime moment) {
        if (lieu.ferme(moment.toLocalDate())) {
            return Ouverture.FERME;
        }
        var zone = zone(lieu);
        var dites = osm(lieu)
                .map(this::lire)
                .flatMap(Optional::stream)
                .map(h -> h.ouvertA(moment, zone))
                .toList();
        if (dites.contains(Ouverture.OUVERT)) {
            return Ouverture.OUVERT;
        }
        return dites.isEmpty() || dites.contains(Ouverture.INCONNU) ? Ouverture.INCONNU : Ouverture.FERME;
    }

    /** The same at an instant, by the clock of the place. */
    public Ouverture ouverture(Lieu lieu, Instant instant) {
        return ouverture(lieu, zone(lieu).heureLocale(instant));
    }

    public boolean ouvertLeWeekEnd(Lieu lieu, LocalDate jour) {
        return osm(lieu).anyMatch(osm -> lue(osm).weekEnd(jour));
    }

    private static Stream<String> osm(Lieu lieu) {
        return Stream.concat(
                        Stream.of(lieu.fiche().texteOuVide(Champ.HORAIRES)),
                        lieu.passages().stream().map(Passage::horaires))
                .filter(osm -> !osm.isEmpty());
    }
}
