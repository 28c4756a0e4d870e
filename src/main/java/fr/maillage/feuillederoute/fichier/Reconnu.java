package fr.maillage.feuillederoute.fichier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a file, with which of ours it is, told by its name and its titles.
 *
 * @param connu true for a sheet that we write for reading only
 */
record Reconnu(
        Feuillet feuillet,
        Titres titres,
        Optional<Disposition.DeGenre> genre,
        Optional<Disposition.DeTable> table,
        boolean connu) {
    private static final Set<String> POUR_LIRE =
            Set.of(Titres.simplifie(VueDEnsemble.NOM), Titres.simplifie(VueDEnsemble.NOTICE));
    private static final Titres AUCUN = new Titres(0, java.util.Map.of());

    static Reconnu de(Feuillet feuillet) {
        var nom = Titres.simplifie(feuillet.nom()).replaceFirst("^[0-9]+ ", "");
        if (POUR_LIRE.contains(nom)) {
            return new Reconnu(feuillet, AUCUN, Optional.empty(), Optional.empty(), true);
        }
        for (var rangee : feuillet.rangees()) {
            if (rangee.numero() > Titres.RECHERCHE) {
                break;
            }
            var titres = Titres.de(rangee);
            if (titres.colonne(Disposition.FICHE).isPresent()
                    && titres.colonne(Disposition.CLE).isPresent()) {
                var table = Disposition.parTable().stream()
                        .filter(t -> commence(nom, t.nom()))
                        .findFirst();
                return new Reconnu(feuillet, titres, Optional.empty(), table, table.isPresent());
            }
            if (titres.colonne(Disposition.IDENTIFIANT).isPresent()) {
                var genre = Disposition.parGenre().stream()
                        .filter(g -> commence(nom, g.nom()))
                        .findFirst()
                        .or(() -> Disposition.parGenre().stream()
                                .filter(g -> communes(g, titres) > g.colonnes().size() / 2)
                                .max(Comparator.comparingLong(g -> communes(g, titres))));
                return new Reconnu(feuillet, titres, genre, Optional.empty(), genre.isPresent());
            }
        }
        return new Reconnu(feuillet, AUCUN, Optional.empty(), Optional.empty(), false);
    }

    /** « Actions », « actions (2) », « Actions - copie ». */
    private static boolean commence(String nom, String notre) {
        var mots = Titres.simplifie(notre);
        return nom.equals(mots) || nom.startsWith(mots + " ");
    }

    private static long communes(Disposition.DeGenre genre, Titres titres) {
        return genre.colonnes().stream()
                .filter(c -> titres.colonne(c.titre()).isPresent())
                .count();
    }

    boolean utile() {
        return genre.isPresent() || table.isPresent();
    }

    /** The rows under the titles. */
    List<Feuillet.Rangee> donnees() {
        return feuillet.rangees().stream()
                .filter(r -> r.numero() > titres.rangee() && !r.vide())
                .toList();
    }
}
