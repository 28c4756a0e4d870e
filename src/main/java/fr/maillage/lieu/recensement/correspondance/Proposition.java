package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Plan.Prise;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.NomsDePersonnes;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Proposes a mapping for a file that nobody described: by the names of its columns, then by what their cells look like. */
public final class Proposition {
    private static final Pattern CODE_DANS_L_ADRESSE = Pattern.compile(".*\\b\\d{5}\\b.*\\p{L}.*", Pattern.DOTALL);
    private static final int LIGNES_REGARDEES = 2_000;

    private final Tableau tableau;
    private final ColonnesDuFichier colonnes;
    private final String nom;

    private Proposition(Tableau tableau, String fichier) {
        this.tableau = tableau;
        this.colonnes = new ColonnesDuFichier(tableau);
        this.nom = nom(fichier);
    }

    /** @param fichier name of the file, which becomes the name of the source until somebody gives a better one */
    public static Plan pour(Tableau tableau, String fichier) {
        var lignes = tableau.lignes();
        var regarde = new Tableau(
                tableau.format(),
                tableau.details(),
                tableau.colonnes(),
                lignes.subList(0, Math.min(LIGNES_REGARDEES, lignes.size())),
                List.of(),
                tableau.feuilles());
        return new Proposition(regarde, fichier).plan();
    }

    private Plan plan() {
        var complements = new Complements(colonnes);
        var jours = complements.jours();
        var regles = new EnumMap<Champ, List<Regle>>(Champ.class);
        regles.putAll(complements.regles());
        var tournee = Tournee.dans(tableau, colonnes);
        if (tournee.isEmpty()
                && colonnes.colonne("nom").isEmpty()
                && !colonnes.colonne("arret").isEmpty()) {
            colonnes.prendre("nom", colonnes.colonne("arret"));
        }
        var champs = champs();
        var uneLigne = uneLigne(champs);
        tournee.ifPresent(t -> enTournee(t, champs, regles));
        var premiers = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        var suivants = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        jours.forEach((jour, siennes) -> {
            premiers.put(jour, siennes.getFirst());
            suivants.put(jour, siennes.subList(1, siennes.size()));
        });
        return new Plan(
                nom,
                nom,
                champs,
                tournee.isPresent() ? "" : uneLigne,
                colonnes.colonne("horaires"),
                premiers,
                colonnes.colonne("date"),
                tournee.isPresent() ? "" : colonnes.colonne("identifiant"),
                new Suite(
                        regles,
                        suivants,
                        List.of(),
                        joursConnus(),
                        tournee.map(Tournee::nom)
                                .filter(n -> !n.isEmpty())
                                .map(List::of)
                                .orElse(List.of()),
                        tournee.map(Tournee::arrets).orElse(null),
                        tiennentDesPersonnes()));
    }

    /** « Exemple - Prénom Nom », time and again: a person's name is not that of a place. */
    private boolean tiennentDesPersonnes() {
        var noms = colonnes.colonne("nom").isEmpty() ? List.<String>of() : colonnes.cellules(colonnes.colonne("nom"));
        long retires = noms.stream()
                .filter(n -> NomsDePersonnes.sansPersonne(n).retire())
                .count();
        return retires > 1 && retires * 10 > noms.size();
    }

    private Map<Champ, Prise> champs() {
        var champs = new EnumMap<Champ, Prise>(Champ.class);
        for (var champ : Champ.values()) {
            var colonne = colonnes.colonne(champ.cle());
            if (champ != Champ.HORAIRES && !colonne.isEmpty()) {
                champs.put(champ, prise(champ, colonne, tableau));
            }
        }
        var position = colonnes.colonne("position");
        if (!position.isEmpty() && !champs.containsKey(Champ.LATITUDE)) {
            champs.put(Champ.LATITUDE, Prise.colonne(position));
            champs.put(Champ.LONGITUDE, Prise.colonne(position));
        }
        return champs;
    }

    /** The column that holds address, postal code and commune together, taken out of the address; empty when there is none. */
    private String uneLigne(Map<Champ, Prise> champs) {
        var dite = colonnes.colonne("adresse_en_une_ligne");
        if (!dite.isEmpty()
                || champs.containsKey(Champ.COMMUNE)
                || champs.containsKey(Champ.CODE_POSTAL)
                || champs.containsKey(Champ.CODE_INSEE)) {
            return dite;
        }
        for (var champ : List.of(Champ.ADRESSE, Champ.PRESENTATION_DETAIL)) {
            var colonne = colonnes.colonne(champ.cle());
            if (tiennentEnUneLigne(colonne)) {
                if (champ == Champ.ADRESSE) {
                    champs.remove(champ);
                }
                return colonne;
            }
        }
        return "";
    }

    private boolean tiennentEnUneLigne(String colonne) {
        var pleines = colonne.isEmpty() ? List.<String>of() : colonnes.cellules(colonne);
        long avecCode = pleines.stream()
                .filter(t -> CODE_DANS_L_ADRESSE.matcher(t).matches())
                .count();
        return !pleines.isEmpty() && avecCode * 2 > pleines.size();
    }

    /** Rows are stops: what says where they are is theirs, the rest is the place's. */
    private void enTournee(Tournee tournee, Map<Champ, Prise> champs, Map<Champ, List<Regle>> regles) {
        for (var champ : List.of(
                Champ.ADRESSE,
                Champ.COMMUNE,
                Champ.CODE_POSTAL,
                Champ.CODE_INSEE,
                Champ.LATITUDE,
                Champ.LONGITUDE,
                Champ.COMPLEMENT_ADRESSE)) {
            champs.remove(champ);
            regles.remove(champ);
        }
        if (tournee.nom().isEmpty()) {
            champs.put(Champ.NOM, constante(nom));
        }
        regles.remove(Champ.ITINERANCE);
        champs.put(Champ.ITINERANCE, constante("Itinérant"));
    }

    private static Prise constante(String valeur) {
        return new Prise("", List.of(), Map.of(), List.of(valeur), false);
    }

    private List<String> joursConnus() {
        var jours = colonnes.colonne("jour_de_passage");
        return jours.isEmpty() || colonnes.colonne("horaires").isEmpty() ? List.of() : List.of(jours);
    }

    /** What a field takes from a column: for a listed field, with what each text found is near to. */
    public static Prise prise(Champ champ, String colonne, Tableau tableau) {
        if (!champ.multiple() || colonne.isEmpty()) {
            return Prise.colonne(colonne);
        }
        var separe = ValeursTrouvees.separateurs(tableau, colonne, champ);
        if (champ.genre() != Champ.Genre.CODES) {
            return new Prise(colonne, separe, Map.of(), List.of(), false);
        }
        var lexique = new Lexique(champ, false);
        var table = new LinkedHashMap<String, List<String>>();
        for (var texte : ValeursTrouvees.dans(tableau, colonne, separe)) {
            lexique.valeurs(texte)
                    .<List<String>>map(ArrayList::new)
                    .or(() -> Voisinage.proche(champ, texte).map(List::of))
                    .ifPresent(valeurs -> table.put(texte, valeurs));
        }
        return new Prise(colonne, separe, table, List.of(), Lexique.champs().contains(champ));
    }

    private static String nom(String fichier) {
        var sansSuffixe = fichier.replaceFirst("(\\.(csv|tsv|txt|xlsx|json|geojson|umap|gz))+$", "");
        return sansSuffixe.isBlank() ? "recensement" : sansSuffixe;
    }
}
