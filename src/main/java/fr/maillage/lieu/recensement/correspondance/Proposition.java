package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Plan.Prise;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Proposes a mapping for a file that nobody described: by the names of its columns, then by what their cells look like. */
public final class Proposition {
    private static final String RESSOURCE = "/donnees/lieu/correspondances/synonymes.yaml";
    private static final Map<Genre, String> PAR_CONTENU = Map.of(
            Genre.COURRIEL, "courriels", Genre.TELEPHONE, "telephone", Genre.SIRET, "pivot", Genre.LIEN, "site_web");
    private static final Pattern CODE_DANS_L_ADRESSE = Pattern.compile(".*\\b\\d{5}\\b.*\\p{L}.*", Pattern.DOTALL);
    private static final int EXACT = 1_000;

    private record Candidate(String cle, String colonne, int note) {}

    private static final class Lus {
        static final Map<String, List<String>> SYNONYMES = lire();

        private static Map<String, List<String>> lire() {
            try (var flux = Proposition.class.getResourceAsStream(RESSOURCE)) {
                return YAMLMapper.builder()
                        .build()
                        .readValue(
                                Objects.requireNonNull(flux),
                                new TypeReference<LinkedHashMap<String, List<String>>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Proposition() {}

    /** @param fichier name of the file, which becomes the name of the source until somebody gives a better one */
    public static Plan pour(Tableau tableau, String fichier) {
        var trouvees = colonnes(tableau);
        var champs = new EnumMap<Champ, Prise>(Champ.class);
        for (var champ : Champ.values()) {
            var colonne = trouvees.getOrDefault(champ.cle(), "");
            if (champ != Champ.HORAIRES && !colonne.isEmpty()) {
                champs.put(champ, prise(champ, colonne, tableau));
            }
        }
        var uneLigne = trouvees.getOrDefault("adresse_en_une_ligne", "");
        var adresse = trouvees.getOrDefault("adresse", "");
        boolean sansCommune = !trouvees.containsKey("commune") && !trouvees.containsKey("code_postal");
        if (uneLigne.isEmpty() && sansCommune && tiennentEnUneLigne(tableau, adresse)) {
            champs.remove(Champ.ADRESSE);
            uneLigne = adresse;
        }
        var jours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var jour : DayOfWeek.values()) {
            jours.put(jour, trouvees.getOrDefault(LectureDeCorrespondance.JOURS.get(jour.getValue() - 1), ""));
        }
        var nom = nom(fichier);
        return new Plan(
                nom,
                nom,
                champs,
                uneLigne,
                trouvees.getOrDefault("horaires", ""),
                jours,
                trouvees.getOrDefault("date", ""),
                trouvees.getOrDefault("identifiant", ""));
    }

    /** What a field takes from a column: for a listed field, with what each text found is near to. */
    public static Prise prise(Champ champ, String colonne, Tableau tableau) {
        if (!champ.multiple() || colonne.isEmpty()) {
            return Prise.colonne(colonne);
        }
        var separe = ValeursTrouvees.separateurs(tableau, colonne, champ);
        if (champ.genre() != Champ.Genre.CODES) {
            return new Prise(colonne, separe, Map.of(), List.of());
        }
        var table = new LinkedHashMap<String, List<String>>();
        for (var texte : ValeursTrouvees.dans(tableau, colonne, separe)) {
            Voisinage.proche(champ, texte).ifPresent(valeur -> table.put(texte, List.of(valeur)));
        }
        return new Prise(colonne, separe, table, List.of());
    }

    private static String nom(String fichier) {
        var sansSuffixe = fichier.replaceFirst("(\\.(csv|tsv|txt|xlsx|json|geojson|umap|gz))+$", "");
        return sansSuffixe.isBlank() ? "recensement" : sansSuffixe;
    }

    private static Map<String, String> colonnes(Tableau tableau) {
        var genres = new LinkedHashMap<String, Genre>();
        for (int i = 0; i < tableau.colonnes().size(); i++) {
            genres.put(tableau.colonnes().get(i), Genre.de(tableau.lignes(), i));
        }
        var candidates = new ArrayList<Candidate>();
        Lus.SYNONYMES.forEach((cle, mots) -> genres.forEach((colonne, genre) -> {
            int note = genre.peutEtre(cle) ? note(Simplifie.de(colonne), mots) : 0;
            // A column with something in it goes before an empty one.
            if (note > 0) {
                candidates.add(new Candidate(cle, colonne, genre == Genre.VIDE ? note / 4 : note));
            }
        }));
        candidates.sort(Comparator.comparingInt(Candidate::note).reversed());
        var trouvees = new LinkedHashMap<String, String>();
        var prises = new HashSet<String>();
        for (var candidate : candidates) {
            if (!trouvees.containsKey(candidate.cle()) && prises.add(candidate.colonne())) {
                trouvees.put(candidate.cle(), candidate.colonne());
            }
        }
        genres.forEach((colonne, genre) -> {
            var cle = PAR_CONTENU.getOrDefault(genre, "");
            if (!cle.isEmpty() && !trouvees.containsKey(cle) && prises.add(colonne)) {
                trouvees.put(cle, colonne);
            }
        });
        return trouvees;
    }

    /** The same name counts most, the first names of the list before the next; a longer part of the name before a shorter one. */
    private static int note(String colonne, List<String> mots) {
        int rang = mots.indexOf(colonne);
        if (rang >= 0) {
            return EXACT - rang;
        }
        return mots.stream()
                .filter(mot -> mot.length() > 2 && (" " + colonne + " ").contains(" " + mot + " "))
                .mapToInt(mot -> 100 + mot.length() * 5 - colonne.length())
                .max()
                .orElse(0);
    }

    private static boolean tiennentEnUneLigne(Tableau tableau, String colonne) {
        int rang = tableau.colonnes().indexOf(colonne);
        var pleines = tableau.lignes().stream()
                .map(l -> l.cellule(rang))
                .filter(t -> !t.isBlank())
                .limit(100)
                .toList();
        long avecCode = pleines.stream()
                .filter(t -> CODE_DANS_L_ADRESSE.matcher(t).matches())
                .count();
        return !pleines.isEmpty() && avecCode * 2 > pleines.size();
    }
}
