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

    private static final Pattern PERSONNE = Pattern.compile("\\b(prenom|prenoms|nom (du |de la |de l )?(contact|personne|interlocuteur|referent)|nom prenom)\\b");
    private static final Set<String> CONTACTS = Set.of("courriels", "telephone");
    private static final double CONNUES = 0.6;

    private record Candidate(String cle, String colonne, double note) {}

    private final Tableau tableau;
    private final Map<String, Genre> genres = new LinkedHashMap<>();
    private final Map<String, String> trouvees = new LinkedHashMap<>();
    private final Set<String> prises = new HashSet<>();
    private final boolean despersonnes;

    ColonnesDuFichier(Tableau tableau) {
        this.tableau = tableau;
        for (int i = 0; i < tableau.colonnes().size(); i++) {
            genres.put(tableau.colonnes().get(i), Genre.de(tableau.lignes(), i));
        }
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
        if (personnelle(cle, colonne)) {
            return 0;
        }
        double note = Synonymes.de(cle).note(colonne) * genre.convenance(cle);
        var champ = Champ.deCle(cle).filter(c -> c.genre() == Champ.Genre.CODES);
        if (note == 0 || champ.isEmpty() || genre != Genre.AUTRE) {
            return note;
        }
        double connues = connues(champ.get(), colonne);
        boolean exacte = note > Synonymes.EXACT / 2.0;
        return connues == 0 && !exacte ? 0 : note + (exacte ? 100 : 300) * connues;
    }

    /** A column beside those of a person is about that person. */
    private boolean personnelle(String cle, String colonne) {
        var simple = Simplifie.de(colonne);
        return PERSONNE.matcher(simple).find()
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
        var mots = " " + Simplifie.de(colonne) + " ";
        return !personnelle(cle, colonne)
                && Synonymes.de(cle).sauf().stream().noneMatch(mot -> mots.contains(" " + mot + " "));
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
                        : note(cle, e.getKey(), e.getValue()) > 0 && e.getValue().convenance(cle) > 0.5)
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
