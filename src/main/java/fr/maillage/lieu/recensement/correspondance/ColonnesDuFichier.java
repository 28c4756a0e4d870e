package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.Simplifie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which column holds what, by the names of the columns and by what their cells look like. Each column is taken once; columns about persons are
 * left alone.
 */
final class ColonnesDuFichier {
    private static final Map<Genre, String> PAR_CONTENU = Map.of(
            Genre.COURRIEL, "courriels", Genre.TELEPHONE, "telephone", Genre.SIRET, "pivot", Genre.LIEN, "site_web");
    /** Listed fields whose values tell them, whatever the name of the column. */
    private static final List<Champ> PAR_VALEURS = List.of(
            Champ.SERVICES,
            Champ.TYPOLOGIE,
            Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            Champ.FRAIS_A_CHARGE,
            Champ.DISPOSITIF_PROGRAMMES_NATIONAUX);

    private static final Pattern PERSONNE = Pattern.compile(
            "\\b(prenom|prenoms|nom (du |de la |de l )?(contact|personne|interlocuteur|referent)|nom prenom)\\b");
    private static final Set<String> CONTACTS = Set.of("courriels", "telephone");
    private static final Set<String> DES_HEURES = Set.of("horaires", "jour_de_passage");
    private static final Pattern PREFIXE = Pattern.compile("^[a-z]{1,12}(_|\\.)");
    /** Names that stand for an address and its parts: a second one that holds postal codes is that of the code. */
    private static final Pattern OU = Pattern.compile("\\b(ville|commune|adresse|cp|postal|localite)\\b");

    private static final double CONNUES = 0.6;

    private record Candidate(String cle, String colonne, double note) {}

    private final Tableau tableau;
    private final Map<String, Genre> genres = new LinkedHashMap<>();
    private final Map<String, String> trouvees = new LinkedHashMap<>();
    private final Set<String> prises = new HashSet<>();
    private final boolean despersonnes;
    private final boolean repondant;
    private final String prefixe;

    ColonnesDuFichier(Tableau tableau) {
        this.tableau = tableau;
        for (int i = 0; i < tableau.colonnes().size(); i++) {
            genres.put(tableau.colonnes().get(i), Genre.de(tableau.lignes(), i));
        }
        prefixe = prefixe(tableau.colonnes());
        repondant = tableau.colonnes().stream().anyMatch(c -> Simplifie.de(c).matches("horodateur|timestamp"));
        despersonnes = tableau.colonnes().stream()
                .anyMatch(c -> PERSONNE.matcher(Simplifie.de(c)).find());
        parNom();
        parContenu();
    }

    private void parNom() {
        var candidates = new ArrayList<Candidate>();
        for (var cle : Synonymes.cles()) {
            genres.forEach((colonne, genre) -> {
                double note = note(cle, colonne, genre);
                if (note > 0) {
                    candidates.add(new Candidate(cle, colonne, note));
                }
            });
        }
        candidates.sort(Comparator.comparingDouble(Candidate::note).reversed());
        for (var candidate : candidates) {
            if (!trouvees.containsKey(candidate.cle()) && prises.add(candidate.colonne())) {
                trouvees.put(candidate.cle(), candidate.colonne());
            }
        }
    }

    /** 0 when the column is not that one. */
    double note(String cle, String colonne, Genre genre) {
        if (personnelle(cle, colonne) || (DES_HEURES.contains(cle) && dUnJour(colonne))) {
            return 0;
        }
        double note = Synonymes.de(cle).note(sansPrefixe(colonne)) * genre.convenance(cle);
        var champ = Champ.deCle(cle).filter(c -> c.genre() == Champ.Genre.CODES);
        if (note == 0 || champ.isEmpty() || genre != Genre.AUTRE) {
            return note;
        }
        double connues = connues(champ.get(), colonne);
        // A list of services in words that nobody knows is shown to be mapped; other lists without a value that is
        // known are something else.
        boolean gardee = champ.get() == Champ.SERVICES && note > Synonymes.EXACT / 2.0;
        return connues == 0 && !gardee ? 0 : note + 300 * connues;
    }

    private static boolean dUnJour(String colonne) {
        return List.of(Simplifie.de(colonne).split(" ")).stream().anyMatch(LectureDeCorrespondance.JOURS::contains);
    }

    /** What most columns begin with tells nothing: « c_nom », « c_adresse ». */
    private static String prefixe(List<String> colonnes) {
        var comptes = new LinkedHashMap<String, Integer>();
        for (var colonne : colonnes) {
            var debut = PREFIXE.matcher(colonne);
            if (debut.find()) {
                comptes.merge(debut.group(), 1, Integer::sum);
            }
        }
        return comptes.entrySet().stream()
                .filter(e -> e.getValue() > 3 && e.getValue() * 2 > colonnes.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    String sansPrefixe(String colonne) {
        return colonne.startsWith(prefixe) ? colonne.substring(prefixe.length()) : colonne;
    }

    /** A column beside those of a person is about that person. */
    private boolean personnelle(String cle, String colonne) {
        var simple = Simplifie.de(colonne);
        return PERSONNE.matcher(simple).find()
                || (repondant && cle.equals("courriels") && simple.matches("adresse e mail|adresse mail|email address"))
                || (despersonnes
                        && ((cle.equals("nom") && simple.equals("nom"))
                                || (CONTACTS.contains(cle) && simple.matches(".*\\bcontact\\b.*"))));
    }

    private void parContenu() {
        genres.forEach((colonne, genre) -> {
            var cle = PAR_CONTENU.getOrDefault(genre, "");
            if (!cle.isEmpty() && !trouvees.containsKey(cle) && admise(cle, colonne) && prises.add(colonne)) {
                trouvees.put(cle, colonne);
            }
        });
        if (colonne("code_postal").isEmpty()) {
            libres(Genre.CODE).stream()
                    .filter(c -> OU.matcher(Simplifie.de(c)).find())
                    .filter(c -> cellules(c).stream().allMatch(t -> t.matches("\\d{5}")))
                    .findFirst()
                    .ifPresent(c -> prendre("code_postal", c));
        }
        for (var champ : PAR_VALEURS) {
            if (!trouvees.containsKey(champ.cle())) {
                libres(Genre.AUTRE).stream()
                        .filter(c -> connues(champ, c) >= CONNUES)
                        .max(Comparator.comparingDouble(c -> connues(champ, c)))
                        .ifPresent(c -> prendre(champ.cle(), c));
            }
        }
    }

    /** False for a column whose name says that it is something else of the same look: the telephone of a person, a fax. */
    private boolean admise(String cle, String colonne) {
        return !personnelle(cle, colonne) && !Synonymes.de(cle).ecartee(Simplifie.de(colonne));
    }

    /** Columns of a look that nothing takes yet, in the order of the file. */
    List<String> libres(Genre genre) {
        return genres.entrySet().stream()
                .filter(e -> e.getValue() == genre && !prises.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Other columns of the same field, best first. */
    List<String> autres(String cle) {
        return genres.entrySet().stream()
                .filter(e -> !prises.contains(e.getKey()) && e.getValue() != Genre.VIDE)
                .filter(e -> memeContenu(cle, e.getValue())
                        ? admise(cle, e.getKey())
                        : note(cle, e.getKey(), e.getValue()) > 0
                                && e.getValue().convenance(cle) > 0.5)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean memeContenu(String cle, Genre genre) {
        return PAR_CONTENU.getOrDefault(genre, "").equals(cle);
    }

    void prendre(String cle, String colonne) {
        prises.add(colonne);
        trouvees.putIfAbsent(cle, colonne);
    }

    void laisser(String cle) {
        var colonne = trouvees.remove(cle);
        if (colonne != null) {
            prises.remove(colonne);
        }
    }

    /** Empty when no column holds it. */
    String colonne(String cle) {
        return trouvees.getOrDefault(cle, "");
    }

    Genre genre(String colonne) {
        return genres.getOrDefault(colonne, Genre.VIDE);
    }

    Set<String> noms() {
        return genres.keySet();
    }

    List<String> cellules(String colonne) {
        int rang = tableau.colonnes().indexOf(colonne);
        return tableau.lignes().stream()
                .map(l -> l.cellule(rang))
                .filter(t -> !t.isBlank())
                .limit(500)
                .toList();
    }

    /** Share of the different texts of a column that mean a value of a listed field, from 0 to 1. */
    double connues(Champ champ, String colonne) {
        var lexique = new Lexique(champ, false);
        var textes = ValeursTrouvees.dans(tableau, colonne, ValeursTrouvees.separateurs(tableau, colonne, champ));
        long connues = textes.stream()
                .filter(t -> lexique.valeurs(t).filter(v -> !v.isEmpty()).isPresent())
                .count();
        return textes.isEmpty() ? 0 : (double) connues / textes.size();
    }
}
