package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Correspondance.Arrets;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list whose rows are the stops of one itinerant place, or of a few: one name at several communes, under a title or with words that say so.
 *
 * @param nom column of the name of the itinerant place; empty when the list is that of one
 * @param arrets rules of the stops
 */
record Tournee(String nom, Arrets arrets) {
    static final Pattern MOBILE = Pattern.compile(
            "\\b(bus|camion|van|itinerant|itinerante|itinerants|itinerance|mobile|tournee|roulotte|fourgon)\\b");

    private static final Pattern OUI = Pattern.compile("oui|x|1|vrai|true|itinerant|mobile");

    static Optional<Tournee> dans(Tableau tableau, ColonnesDuFichier colonnes) {
        var nom = colonnes.colonne("nom");
        boolean arret = !colonnes.colonne("arret").isEmpty();
        if (colonnes.colonne("commune").isEmpty()
                || !(arret
                        ? nom.isEmpty() || repete(tableau, colonnes)
                        : ditMobile(colonnes) && repete(tableau, colonnes))) {
            return Optional.empty();
        }
        return Optional.of(new Tournee(
                nom,
                new Arrets(
                        regles(colonnes, "arret"),
                        regles(colonnes, "adresse"),
                        regles(colonnes, "commune"),
                        regles(colonnes, "code_insee"),
                        regles(colonnes, "code_postal"),
                        regles(colonnes, "latitude"),
                        regles(colonnes, "longitude"),
                        List.of(),
                        List.of())));
    }

    private static boolean ditMobile(ColonnesDuFichier colonnes) {
        return colonnes.noms().stream()
                        .filter(c -> Synonymes.de(Champ.ITINERANCE.cle()).note(c) > 0)
                        .anyMatch(c -> colonnes.cellules(c).stream()
                                .allMatch(t -> OUI.matcher(Simplifie.de(t)).matches()))
                || colonnes.cellules(colonnes.colonne("nom")).stream()
                        .allMatch(t -> MOBILE.matcher(Simplifie.de(t)).find());
    }

    /** True when each name, but for some, is at two communes or more. */
    private static boolean repete(Tableau tableau, ColonnesDuFichier colonnes) {
        int nom = tableau.colonnes().indexOf(colonnes.colonne("nom"));
        int commune = tableau.colonnes().indexOf(colonnes.colonne("commune"));
        Map<String, Set<String>> communes = new HashMap<>();
        for (var ligne : tableau.lignes()) {
            communes.computeIfAbsent(Simplifie.de(ligne.cellule(nom)), n -> new HashSet<>())
                    .add(Simplifie.de(ligne.cellule(commune)));
        }
        communes.remove("");
        return !communes.isEmpty()
                && communes.values().stream().filter(c -> c.size() > 1).count() * 2 > communes.size();
    }

    private static List<Regle> regles(ColonnesDuFichier colonnes, String cle) {
        var colonne = colonnes.colonne(cle);
        return colonne.isEmpty() ? List.of() : List.of(Regle.colonne(colonne));
    }
}
