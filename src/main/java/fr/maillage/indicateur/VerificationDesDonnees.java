package fr.maillage.indicateur;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.indicateur.RapportDesDonnees.Couverture;
import fr.maillage.indicateur.RapportDesDonnees.Table;
import fr.maillage.indicateur.catalogue.Catalogue;
import fr.maillage.indicateur.preparation.TablesCalculees;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks that tables, catalogue and provenance agree, and that the whole stays light. */
final class VerificationDesDonnees {
    /** The whole of the shipped tables, bytes. */
    static final long TAILLE_MAXIMALE = 12_000_000;

    private static final List<String> DU_TERRITOIRE =
            List.of("communes.csv", "epci.csv", "departements.csv", "passages.csv");
    private static final List<String> DES_INDICATEURS = List.of("valeurs.csv", "valeurs-epci.csv");
    private static final String CONTOURS = "contours.topojson.gz";

    private final Tables tables;
    private final Catalogue catalogue;
    private final List<String> anomalies = new ArrayList<>();
    private final List<Couverture> couvertures = new ArrayList<>();

    VerificationDesDonnees(Tables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
    }

    RapportDesDonnees rapport() {
        List<Table> tailles = new ArrayList<>();
        essayer(() -> tailles.addAll(tailles()));
        long total = tailles.stream().mapToLong(Table::octets).sum();
        if (total > TAILLE_MAXIMALE) {
            anomalies.add("Les tables pèsent " + total + " octets\u00a0: plus que " + TAILLE_MAXIMALE + ".");
        }
        Territoires territoires =
                essayer(() -> TablesDesTerritoires.depuis(tables).territoires());
        if (territoires != null) {
            essayer(() -> TablesDesTerritoires.depuis(tables).histoire(territoires));
            essayer(() -> Contours.enArrierePlan(TablesDesTerritoires.depuis(tables), territoires)
                    .commune(0));
        }
        essayer(() -> verifierProvenance("territoire", DU_TERRITOIRE));
        essayer(() -> verifierProvenance("indicateur", DES_INDICATEURS));
        essayer(this::verifierSources);
        for (String table : DES_INDICATEURS) {
            essayer(() -> verifierValeurs("indicateur/" + table));
        }
        if (territoires != null && anomalies.isEmpty()) {
            essayer(() -> new TablesDesIndicateurs(catalogue, tables).indicateurs(territoires));
        }
        return new RapportDesDonnees(List.of(), couvertures, tailles, anomalies);
    }

    /** Keeps going after a defect: a report tells them all. */
    private <T> @Nullable T essayer(Supplier<T> verification) {
        try {
            return verification.get();
        } catch (SourceRefusee e) {
            anomalies.add(String.valueOf(e.getMessage()));
            return null;
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException | CsvParseException e) {
            anomalies.add("Une table manque ou n’est pas lisible (" + e.getMessage()
                    + "). Relancez «\u00a0maillage donnees preparer\u00a0».");
            return null;
        }
    }

    private List<Table> tailles() {
        var tailles = new ArrayList<Table>();
        DU_TERRITOIRE.forEach(t -> tailles.add(taille("territoire/" + t)));
        tailles.add(taille("territoire/" + CONTOURS));
        tailles.add(taille("territoire/provenance.csv"));
        DES_INDICATEURS.forEach(t -> tailles.add(taille("indicateur/" + t)));
        tailles.add(taille("indicateur/provenance.csv"));
        return tailles;
    }

    private Table taille(String chemin) {
        try {
            return new Table(chemin, tables.taille(chemin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean verifierProvenance(String dossier, List<String> attendues) {
        List<List<String>> lignes = lire(dossier + "/provenance.csv");
        if (!lignes.getFirst().equals(TablesCalculees.COLONNES_DE_PROVENANCE)) {
            anomalies.add(dossier + "/provenance.csv n’a pas les colonnes attendues\u00a0: "
                    + String.join(", ", TablesCalculees.COLONNES_DE_PROVENANCE) + ".");
            return false;
        }
        List<List<String>> corps = lignes.subList(1, lignes.size());
        corps.stream()
                .filter(l -> l.stream().anyMatch(String::isBlank))
                .forEach(l -> anomalies.add(dossier + "/provenance.csv\u00a0: une cellule est vide pour « " + l.get(0)
                        + " », colonne « " + l.get(1) + " »."));
        Map<String, List<String>> decrites = corps.stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(l -> l.get(1), Collectors.toList())));
        for (String table : attendues) {
            List<String> colonnes = lire(dossier + "/" + table).getFirst();
            if (!colonnes.equals(decrites.getOrDefault(table, List.of()))) {
                anomalies.add("La provenance de " + dossier + "/" + table + " décrit les colonnes "
                        + decrites.getOrDefault(table, List.of()) + " alors que la table a " + colonnes + ".");
            }
        }
        decrites.keySet().stream()
                .filter(t -> !attendues.contains(t) && !t.equals(CONTOURS))
                .sorted()
                .forEach(t -> anomalies.add(
                        dossier + "/provenance.csv décrit « " + t + " », qui n’est pas une table livrée."));
        return true;
    }

    /** What the pages say of a source is what the provenance says. */
    private boolean verifierSources() {
        List<List<String>> provenance = lire("indicateur/provenance.csv");
        catalogue.disponibles().forEach(e -> comparer(provenance, "valeurs.csv", e.id(), e.source()));
        catalogue
                .estimables()
                .forEach(e -> comparer(
                        provenance,
                        "valeurs-epci.csv",
                        e.id(),
                        e.estimation() == null ? null : e.estimation().source()));
        return true;
    }

    private void comparer(List<List<String>> provenance, String table, String id, @Nullable Source source) {
        if (source != null && !provenance.contains(TablesCalculees.ligneDeProvenance(table, id, source))) {
            anomalies.add(
                    "Le catalogue et la provenance ne disent pas la même source pour « " + id + " » (" + table + ").");
        }
    }

    private boolean verifierValeurs(String chemin) {
        List<List<String>> lignes = lire(chemin);
        List<String> entete = lignes.getFirst();
        for (int colonne = 1; colonne < entete.size(); colonne++) {
            int c = colonne;
            String unite =
                    catalogue.entree(entete.get(c)).map(Catalogue.Entree::unite).orElse("");
            if (unite.isEmpty()) {
                anomalies.add("La colonne « " + entete.get(c) + " » de " + chemin + " n’est pas au catalogue.");
                continue;
            }
            lignes.stream()
                    .skip(1)
                    .filter(l -> !l.get(c).isEmpty() && !TablesCalculees.plausible(unite, Double.parseDouble(l.get(c))))
                    .min(Comparator.comparing(List::getFirst))
                    .ifPresent(l -> anomalies.add("« " + entete.get(c) + " » vaut " + l.get(c) + " pour " + l.getFirst()
                            + "\u00a0: impossible en " + unite + "."));
            int connues = (int) IntStream.range(1, lignes.size())
                    .filter(i -> !lignes.get(i).get(c).isEmpty())
                    .count();
            couvertures.add(new Couverture(chemin, entete.get(c), connues, lignes.size() - 1));
        }
        return true;
    }

    private List<List<String>> lire(String chemin) {
        try (var csv = CsvReader.builder().ofCsvRecord(tables.ouvrir(chemin))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
