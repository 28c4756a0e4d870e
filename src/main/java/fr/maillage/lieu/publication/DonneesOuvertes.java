package fr.maillage.lieu.publication;

import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.publication.schema.Avertissement;
import fr.maillage.lieu.publication.schema.Conversion;
import fr.maillage.lieu.publication.schema.ConversionAuSchema;
import fr.maillage.lieu.publication.schema.PivotAbsent;
import fr.maillage.lieu.publication.schema.RefusDePublication;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places at one moment, each either exported or left out with its reasons: nothing falls between. Immutable.
 *
 * <p>Two nodes that hold the same versions of the same places on the same day have the same fingerprint.
 */
public final class DonneesOuvertes {
    private final LocalDate jour;
    private final List<Publiee> publiees;
    private final List<Ecartee> ecartees;
    private final Map<String, Publiee> parId = new HashMap<>();
    private final String empreinte;
    private final Instant modifieesLe;

    private DonneesOuvertes(LocalDate jour, List<Publiee> publiees, List<Ecartee> ecartees) {
        this.jour = jour;
        this.publiees = List.copyOf(publiees);
        this.ecartees = List.copyOf(ecartees);
        publiees.forEach(p -> parId.put(p.id(), p));
        this.empreinte = empreinte(jour, publiees, ecartees);
        this.modifieesLe = Stream.concat(
                        publiees.stream().map(Publiee::lieu), ecartees.stream().map(Ecartee::lieu))
                .map(Lieu::modifieLe)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /**
     * @param lieux in any state; the result follows their order
     * @param jour of the export, in France
     */
    public static DonneesOuvertes de(
            Collection<Lieu> lieux, Territoires territoires, PivotAbsent pivotAbsent, LocalDate jour) {
        return de(lieux, ids -> Map.of(), territoires, pivotAbsent, jour);
    }

    /** The same, with what is known of the structures that hold the places. @param structures by identifier, those that exist */
    public static DonneesOuvertes de(
            Collection<Lieu> lieux,
            Function<Set<String>, Map<String, Structure>> structures,
            Territoires territoires,
            PivotAbsent pivotAbsent,
            LocalDate jour) {
        return suivantes(null, lieux, structures, territoires, pivotAbsent, jour);
    }

    /** The same; what {@code avant} already holds of a place, at the same version on the same day, is not worked out again. */
    static DonneesOuvertes suivantes(
            @Nullable DonneesOuvertes avant,
            Collection<Lieu> lieux,
            Function<Set<String>, Map<String, Structure>> structures,
            Territoires territoires,
            PivotAbsent pivotAbsent,
            LocalDate jour) {
        var conversion = new ConversionAuSchema(territoires, pivotAbsent, jour);
        Map<String, Publiee> connues = avant != null && avant.jour.equals(jour) ? avant.parId : Map.of();
        var publiees = new ArrayList<Publiee>();
        var ecartees = new ArrayList<Ecartee>();
        var demandees = lieux.stream()
                .filter(lieu -> !aJour(connues.get(lieu.id()), lieu))
                .flatMap(lieu -> Stream.ofNullable(lieu.structure()))
                .collect(Collectors.toSet());
        var porteuses = demandees.isEmpty() ? Map.<String, Structure>of() : structures.apply(demandees);
        for (var lieu : lieux) {
            var connue = connues.get(lieu.id());
            if (connue != null && aJour(connue, lieu)) {
                publiees.add(connue);
                continue;
            }
            var porteuse = lieu.structure() == null ? null : porteuses.get(lieu.structure());
            switch (conversion.convertir(lieu, porteuse)) {
                case Conversion.Exportee exportee -> publiees.add(publiee(lieu, exportee, territoires));
                case Conversion.Refusee refusee -> ecartees.add(new Ecartee(lieu, refusee.raisons()));
            }
        }
        return new DonneesOuvertes(jour, publiees, ecartees);
    }

    private static boolean aJour(@Nullable Publiee connue, Lieu lieu) {
        return connue != null && connue.lieu().version() == lieu.version();
    }

    private static Publiee publiee(Lieu lieu, Conversion.Exportee exportee, Territoires territoires) {
        var commune = Optional.ofNullable(lieu.communeActuelle()).flatMap(territoires::commune);
        return new Publiee(
                lieu,
                exportee.ligne(),
                lieu.fiche().position().orElse(null),
                exportee.avertissements(),
                commune.map(Commune::epci).orElse(""),
                commune.map(Commune::departement).orElse(""));
    }

    private static String empreinte(LocalDate jour, List<Publiee> publiees, List<Ecartee> ecartees) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((ConversionAuSchema.VERSION + " " + jour).getBytes(StandardCharsets.UTF_8));
            publiees.forEach(p -> ajouter(sha, p.lieu()));
            ecartees.forEach(e -> ajouter(sha, e.lieu()));
            return HexFormat.of().formatHex(sha.digest()).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ajouter(MessageDigest sha, Lieu lieu) {
        sha.update((lieu.id() + ":" + lieu.version() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with only the places of these communes in force. */
    public DonneesOuvertes dans(Set<String> communes) {
        return new DonneesOuvertes(
                jour,
                publiees.stream().filter(p -> dans(communes, p.lieu())).toList(),
                ecartees.stream().filter(e -> dans(communes, e.lieu())).toList());
    }

    private static boolean dans(Set<String> communes, Lieu lieu) {
        return lieu.communeActuelle() != null && communes.contains(lieu.communeActuelle());
    }

    public LocalDate jour() {
        return jour;
    }

    public List<Publiee> publiees() {
        return publiees;
    }

    public List<Ecartee> ecartees() {
        return ecartees;
    }

    public Optional<Publiee> publiee(String id) {
        return Optional.ofNullable(parId.get(id));
    }

    /** Identifies the content, on every node. */
    public String empreinte() {
        return empreinte;
    }

    /** When the last of these places was written. */
    public Instant modifieesLe() {
        return modifieesLe;
    }

    /** How many rows carry each warning. */
    public Map<Avertissement.Genre, Integer> avertissements() {
        var comptes = new EnumMap<Avertissement.Genre, Integer>(Avertissement.Genre.class);
        publiees.forEach(p -> p.avertissements().stream()
                .map(Avertissement::genre)
                .distinct()
                .forEach(genre -> comptes.merge(genre, 1, Integer::sum)));
        return comptes;
    }

    /** How many places are left out for each reason; a place with several reasons is in each. */
    public Map<RefusDePublication.Raison, Integer> raisons() {
        var comptes = new EnumMap<RefusDePublication.Raison, Integer>(RefusDePublication.Raison.class);
        ecartees.forEach(e -> e.raisons().stream()
                .map(RefusDePublication::raison)
                .distinct()
                .forEach(raison -> comptes.merge(raison, 1, Integer::sum)));
        return comptes;
    }
}
