package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.garde.Publication;
import fr.maillage.lieu.publication.schema.RefusDePublication;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The page of publications.
 *
 * @param succes what was just done; empty when nothing was
 * @param refus why nothing was published; empty when nothing was refused
 * @param apercu what would be published now
 * @param historique newest first
 * @param auteur identifier of who published → how they are named
 */
public record PagePublication(
        String succes,
        String refus,
        DonneesOuvertes apercu,
        List<Publication> historique,
        UnaryOperator<String> auteur) {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final int ECARTES_MONTRES = 200;

    public PagePublication {
        historique = List.copyOf(historique);
    }

    public EnTete enTete() {
        return EnTete.de("Publier les données ouvertes", Rubrique.GESTION).sous(new Lien("Gestion", "/gestion"));
    }

    public int lignes() {
        return apercu.publiees().size();
    }

    public int ecartes() {
        return apercu.ecartees().size();
    }

    public List<Ecarte> montres() {
        return apercu.ecartees().stream()
                .limit(ECARTES_MONTRES)
                .map(e -> new Ecarte(
                        e.lieu().id(),
                        e.lieu().nom().isEmpty() ? "Lieu sans nom" : e.lieu().nom(),
                        e.raisons().stream()
                                .map(r -> r.raison().libelle() + precision(r))
                                .collect(Collectors.joining(" ")),
                        e.raisons().getFirst().raison().conseil()))
                .toList();
    }

    private static String precision(RefusDePublication refus) {
        return refus.precision().isEmpty() ? "" : " («\u00a0" + refus.precision() + "\u00a0»)";
    }

    /** A place left out. */
    public record Ecarte(String id, String nom, String raisons, String conseil) {}

    /** Warnings of what would be published, the most frequent first. */
    public List<String> avertissements() {
        return apercu.avertissements().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.reverseOrder()))
                .map(e -> Formats.compte(e.getValue(), "lieu", "lieux") + "\u00a0: "
                        + e.getKey().libelle())
                .toList();
    }

    public String quand(Instant instant) {
        var ici = instant.atZone(FRANCE);
        return Formats.date(ici.toLocalDate()) + " à " + HEURE.format(ici);
    }

    public String nomDe(Publication publication) {
        return auteur.apply(publication.par());
    }
}
