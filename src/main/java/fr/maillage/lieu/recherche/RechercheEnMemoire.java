package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.lieu.horaires.Ouverture;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Perimetre;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the catalogue; what searches need of each place is worked out once, when it changes. */
@Component
class RechercheEnMemoire implements RechercheDeLieux {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Places without position last. */
    private static final Comparator<Trouve> DISTANCE =
            Comparator.comparingDouble(t -> t.distance().orElse(Double.POSITIVE_INFINITY));

    /** Newest first, unknown dates last. */
    private static final Comparator<Trouve> FRAICHEUR = Comparator.comparing(
            (Trouve t) -> Objects.requireNonNullElse(t.lieu().majLe(), LocalDate.MIN), Comparator.reverseOrder());

    private final Catalogue catalogue;
    private final HistoireDesCodes histoire;
    private final PerimetresDeRecherche perimetres;
    private final Departs departs;
    private final HorairesDesLieux horaires;
    private volatile Reperes reperes = new Reperes(0, List.of());

    private record Reperes(long numero, List<LieuRepere> lieux) {}

    RechercheEnMemoire(
            Catalogue catalogue,
            HistoireDesCodes histoire,
            PerimetresDeRecherche perimetres,
            Departs departs,
            HorairesDesLieux horaires) {
        this.catalogue = catalogue;
        this.histoire = histoire;
        this.perimetres = perimetres;
        this.departs = departs;
        this.horaires = horaires;
    }

    private Reperes reperes() {
        var instantane = catalogue.courant();
        var connus = reperes;
        return connus.numero() == instantane.numero() ? connus : reperer(instantane);
    }

    private synchronized Reperes reperer(Catalogue.Instantane instantane) {
        if (reperes.numero() >= instantane.numero()) {
            return reperes;
        }
        var deja = new IdentityHashMap<Lieu, LieuRepere>();
        reperes.lieux().forEach(r -> deja.put(r.lieu(), r));
        var lieux = new ArrayList<LieuRepere>(instantane.lieux().size());
        for (var lieu : instantane.lieux()) {
            var connu = deja.get(lieu);
            lieux.add(connu == null ? LieuRepere.de(lieu, histoire) : connu);
        }
        // In the order of names: other orders are stable, and fall back on it.
        lieux.sort(Comparator.comparing(LieuRepere::nom)
                .thenComparing(r -> r.lieu().id()));
        reperes = new Reperes(instantane.numero(), List.copyOf(lieux));
        return reperes;
    }

    @Override
    public Resultat chercher(Filtres filtres, Instant instant) {
        var avertissements = new ArrayList<String>();
        var lu = departs.lire(filtres);
        if (lu.avertissement() != null) {
            avertissements.add(lu.avertissement());
        }
        var perimetre = perimetre(filtres, lu, avertissements);
        var depart = lu.depart().map(Depart::position).orElse(null);
        var criteres = new Criteres(filtres, perimetre.orElse(null), horaires, LocalDate.ofInstant(instant, PARIS));
        var retenus = new ArrayList<Trouve>();
        var incertains = new ArrayList<Trouve>();
        for (var repere : reperes().lieux()) {
            if (criteres.test(repere)) {
                switch (ouverture(filtres, repere.lieu(), instant)) {
                    case OUVERT -> retenus.add(repere.depuis(depart));
                    case INCONNU -> incertains.add(repere.depuis(depart));
                    case FERME -> {
                        // Left out.
                    }
                }
            }
        }
        switch (ordre(filtres, depart)) {
            case DISTANCE -> retenus.sort(DISTANCE);
            case FRAICHEUR -> retenus.sort(FRAICHEUR);
            case NOM -> {
                // They already are.
            }
        }
        var trouves = proches(retenus, filtres, depart);
        Optional<Trouve> plusProche = trouves.isEmpty() && depart != null
                ? retenus.stream().filter(t -> t.distance().isPresent()).min(DISTANCE)
                : Optional.empty();
        return new Resultat(
                trouves,
                perimetre,
                lu.depart(),
                plusProche,
                proches(incertains, filtres, depart).size(),
                avertissements);
    }

    /** The territory asked, else the one that the words of the start named. */
    private Optional<Perimetre> perimetre(Filtres filtres, Departs.Lu lu, List<String> avertissements) {
        var territoire = filtres.territoire() == null ? lu.territoire() : filtres.territoire();
        var perimetre = perimetres.lire(territoire);
        if (!perimetre.inconnus().isEmpty()) {
            avertissements.add("Nous ne connaissons pas ce territoire\u00a0: " + String.join(", ", perimetre.inconnus())
                    + ". Il n’est pas pris en compte.");
        }
        return perimetre.perimetre();
    }

    private Ouverture ouverture(Filtres filtres, Lieu lieu, Instant instant) {
        var ouvert = filtres.ouvert();
        if (ouvert == null) {
            return Ouverture.OUVERT;
        }
        var quand = ouvert.quand();
        return quand == null ? horaires.ouverture(lieu, instant) : horaires.ouverture(lieu, quand);
    }

    private static Filtres.Ordre ordre(Filtres filtres, @Nullable Coordonnees depart) {
        var ordre = filtres.ordre();
        if (ordre == null) {
            return depart == null ? Filtres.Ordre.NOM : Filtres.Ordre.DISTANCE;
        }
        return ordre == Filtres.Ordre.DISTANCE && depart == null ? Filtres.Ordre.NOM : ordre;
    }

    private static List<Trouve> proches(List<Trouve> tous, Filtres filtres, @Nullable Coordonnees depart) {
        var rayon = filtres.rayon();
        return rayon == null || depart == null
                ? tous
                : tous.stream()
                        .filter(t -> t.distance().orElse(Double.POSITIVE_INFINITY) <= rayon)
                        .toList();
    }
}
