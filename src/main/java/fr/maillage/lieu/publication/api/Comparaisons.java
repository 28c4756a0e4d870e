package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import fr.maillage.lieu.publication.schema.SchemaNational.Genre;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One condition on one column. An empty cell is unknown: only {@code is} says something of it. */
final class Comparaisons {
    private Comparaisons() {}

    private static Condition sur(ChampNational champ, Predicate<String> test) {
        int rang = champ.rang();
        return lieu -> {
            var cellule = lieu.ligne().valeurs().get(rang);
            return cellule.isEmpty() ? Logique.INCONNU : Logique.de(test.test(cellule));
        };
    }

    static Condition absent(ChampNational champ) {
        int rang = champ.rang();
        return lieu -> Logique.de(lieu.ligne().valeurs().get(rang).isEmpty());
    }

    static Condition egale(ChampNational champ, String valeur) {
        if (champ.genre() == Genre.NOMBRE) {
            double nombre = LectureDeNombres.nombre(champ.nom(), valeur);
            return sur(champ, cellule -> Double.parseDouble(cellule) == nombre);
        }
        return sur(champ, valeur::equals);
    }

    static Condition parmi(ChampNational champ, List<String> valeurs) {
        if (champ.genre() == Genre.NOMBRE) {
            return Condition.une(valeurs.stream().map(v -> egale(champ, v)).toList());
        }
        var ensemble = Set.copyOf(valeurs);
        return sur(champ, ensemble::contains);
    }

    static Condition ordre(ChampNational champ, String operateur, String borne) {
        Predicate<Integer> garde = switch (operateur) {
            case "gt" -> signe -> signe > 0;
            case "gte" -> signe -> signe >= 0;
            case "lt" -> signe -> signe < 0;
            default -> signe -> signe <= 0;
        };
        if (champ.genre() == Genre.NOMBRE) {
            double nombre = Double.parseDouble(borne.strip());
            return sur(champ, cellule -> garde.test(Double.compare(Double.parseDouble(cellule), nombre)));
        }
        return sur(champ, cellule -> garde.test(cellule.compareTo(borne)));
    }

    static Condition motif(ChampNational champ, Motif motif) {
        return sur(champ, motif::correspond);
    }

    /** All these values are in the cell. */
    static Condition contient(ChampNational champ, List<String> valeurs) {
        return sur(champ, cellule -> valeurs.stream().allMatch(v -> tient(cellule, v)));
    }

    /** One of these values at least is in the cell. */
    static Condition rencontre(ChampNational champ, List<String> valeurs) {
        return sur(champ, cellule -> valeurs.stream().anyMatch(v -> tient(cellule, v)));
    }

    /** The cell holds none but these values. */
    static Condition contenu(ChampNational champ, List<String> valeurs) {
        var ensemble = Set.copyOf(valeurs);
        return sur(champ, cellule -> ensemble.containsAll(List.of(cellule.split("\\|", -1))));
    }

    /** Whether a value is one of those of a cell, without splitting it: filters read all places. */
    static boolean tient(String cellule, String valeur) {
        int debut = cellule.indexOf(valeur);
        while (debut >= 0) {
            int fin = debut + valeur.length();
            if ((debut == 0 || cellule.charAt(debut - 1) == '|')
                    && (fin == cellule.length() || cellule.charAt(fin) == '|')) {
                return true;
            }
            debut = cellule.indexOf(valeur, debut + 1);
        }
        return false;
    }

    static Condition epci(String code) {
        return lieu -> Logique.de(lieu.epci().equals(code));
    }

    static Condition departement(String code) {
        return lieu -> Logique.de(lieu.departement().equals(code));
    }

    static Condition dansLeRectangle(double ouest, double sud, double est, double nord) {
        return lieu -> {
            var p = lieu.position();
            return p == null
                    ? Logique.INCONNU
                    : Logique.de(p.longitude() >= ouest
                            && p.longitude() <= est
                            && p.latitude() >= sud
                            && p.latitude() <= nord);
        };
    }

    /** @param centre of the circle */
    static Condition presDe(Coordonnees centre, double rayonKm) {
        double degres = Math.toDegrees(rayonKm / Coordonnees.RAYON_DE_LA_TERRE_KM);
        return lieu -> {
            var p = lieu.position();
            if (p == null) {
                return Logique.INCONNU;
            }
            // Most places are too far north or south: no need of the sphere to know it.
            return Logique.de(
                    Math.abs(p.latitude() - centre.latitude()) <= degres && centre.kilometresJusqua(p) <= rayonKm);
        };
    }

    /** Kilometres as the crow flies; NaN while the position is unknown. */
    static double distance(Publiee lieu, Coordonnees centre) {
        var position = lieu.position();
        return position == null ? Double.NaN : centre.kilometresJusqua(position);
    }
}
