package fr.maillage.lieu;

import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.fichier.EcritureDesEcartes;
import fr.maillage.lieu.publication.fichier.Fichier;
import fr.maillage.lieu.publication.fichier.Format;
import fr.maillage.lieu.publication.schema.PivotAbsent;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The published places as a file, from the database, with the report of what each became. */
public final class ExportDesLieux {
    private static final Map<String, Format> PAR_NOM = Map.of(
            "csv", Format.CSV,
            "json", Format.JSON,
            "geojson", Format.GEOJSON,
            "inclusion", Format.INCLUSION,
            "complements", Format.COMPLEMENTS_JSON);

    /** As told to who mistypes one. */
    public static final String FORMATS = "csv, json, geojson, inclusion, complements ou ecartes";

    private final Lieux lieux;
    private final Territoires territoires;

    public ExportDesLieux(Lieux lieux, Territoires territoires) {
        this.lieux = lieux;
        this.territoires = territoires;
    }

    /**
     * What is asked.
     *
     * @param pivotAbsent « zero » or « exclure »
     * @param producteur identifier of the producer in the files of data.inclusion
     */
    public record Choix(String format, String pivotAbsent, String producteur) {
        /** Empty when one of them is not a known one. */
        public static Optional<Choix> lire(String format, String pivotAbsent, String producteur) {
            boolean connus = (PAR_NOM.containsKey(format) || format.equals("ecartes"))
                    && PivotAbsent.deCle(pivotAbsent).isPresent()
                    && producteur.matches("[a-z0-9][a-z0-9-]{0,39}");
            return connus ? Optional.of(new Choix(format, pivotAbsent, producteur)) : Optional.empty();
        }
    }

    /**
     * @param perimetre only places of its communes; null for all
     * @return the report, line by line, in French: places, rows, places left out by reason, changes by kind
     */
    public List<String> ecrire(Choix choix, @Nullable Perimetre perimetre, Writer sortie) {
        var toutes = DonneesOuvertes.de(
                lieux.dansEtats(EnumSet.of(Etat.PUBLIE)),
                lieux::structures,
                territoires,
                PivotAbsent.deCle(choix.pivotAbsent()).orElseThrow(),
                LocalDate.now(ZoneId.of("Europe/Paris")));
        var donnees = perimetre == null ? toutes : toutes.dans(communes(perimetre));
        var format = PAR_NOM.get(choix.format());
        if (format == null) {
            EcritureDesEcartes.csv(donnees, sortie);
        } else {
            Fichier.ecrire(format, donnees, choix.producteur(), sortie);
        }
        var rapport = rapport(donnees, perimetre, format == Format.GEOJSON);
        var nullePart = toutes.publiees().stream()
                .filter(p -> p.lieu().communeActuelle() == null)
                .count();
        if (perimetre != null && nullePart > 0) {
            rapport.add(nullePart + " lieux dont la commune n’est pas reconnue ne sont dans aucun territoire");
        }
        return rapport;
    }

    private Set<String> communes(Perimetre perimetre) {
        return perimetre
                .positions()
                .mapToObj(territoires::commune)
                .map(Commune::code)
                .collect(Collectors.toSet());
    }

    private static List<String> rapport(DonneesOuvertes donnees, @Nullable Perimetre perimetre, boolean carte) {
        int exportes = donnees.publiees().size();
        int ecartes = donnees.ecartees().size();
        var lignes = new ArrayList<String>();
        lignes.add("Territoire\u00a0: " + (perimetre == null ? "tous les lieux" : perimetre.nom()));
        lignes.add((exportes + ecartes) + " lieux publiés = " + exportes + " exportés + " + ecartes + " écartés");
        if (carte) {
            var sansPosition = donnees.publiees().stream()
                    .filter(p -> p.ligne().valeur("latitude").isEmpty())
                    .count();
            lignes.add(sansPosition + " lieux exportés sans position ne sont pas dans le GeoJSON");
        }
        donnees.raisons()
                .forEach((raison, compte) -> lignes.add("  écartés, " + compte + "\u00a0: " + raison.libelle()));
        donnees.avertissements()
                .forEach((genre, compte) -> lignes.add("  exportés, " + compte + "\u00a0: " + genre.libelle()));
        return lignes;
    }
}
