package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which records are worth comparing: those of one commune, those within about a kilometre (a commune may be wrong), those that
 * share a telephone, an e-mail or a national identifier anywhere. What is not compared: places of two communes, a kilometre or
 * more apart or not located, without a contact or an identifier in common.
 *
 * <p>Blocks are bounded. A commune with more records than {@link #GRANDE_COMMUNE} is cut by words of names and roads; a value
 * borne by more than {@link #VALEUR_PARTAGEE} records is a switchboard and brings nobody together.
 */
final class Blocs {
    static final int GRANDE_COMMUNE = 400;
    static final int VALEUR_PARTAGEE = 40;
    /** Degrees of latitude: 1.1 km. */
    private static final double MAILLE = 0.01;

    enum Genre {
        COMMUNE,
        MOT,
        MAILLE,
        CONTACT
    }

    private record Cle(Genre genre, String valeur) {}

    private final Map<Cle, List<Fiche>> blocs = new HashMap<>();
    private int passage;

    void ajouter(Fiche fiche) {
        cles(fiche.traits())
                .forEach(cle ->
                        blocs.computeIfAbsent(cle, c -> new ArrayList<>(2)).add(fiche));
    }

    void retirer(Fiche fiche) {
        for (Cle cle : cles(fiche.traits())) {
            List<Fiche> bloc = blocs.getOrDefault(cle, List.of());
            if (bloc.size() <= 1) {
                blocs.remove(cle);
            } else {
                bloc.remove(fiche);
            }
        }
    }

    /** Each record worth comparing, once, in the order of their arrival inside each block. */
    List<Fiche> voisines(Traits traits) {
        passage++;
        var trouvees = new ArrayList<Fiche>();
        List<Fiche> commune = bloc(Genre.COMMUNE, commune(traits));
        if (commune.size() <= GRANDE_COMMUNE) {
            prendre(commune, trouvees);
        } else {
            for (String mot : mots(traits)) {
                prendreSiPetit(bloc(Genre.MOT, commune(traits) + mot), GRANDE_COMMUNE, trouvees);
            }
        }
        for (String valeur : contacts(traits)) {
            prendreSiPetit(bloc(Genre.CONTACT, valeur), VALEUR_PARTAGEE, trouvees);
        }
        if (traits.empreinte().situee()) {
            long ligne = ligne(traits.empreinte());
            long colonne = colonne(traits.empreinte(), ligne);
            for (long i = ligne - 1; i <= ligne + 1; i++) {
                long centre = i == ligne ? colonne : colonne(traits.empreinte(), i);
                for (long j = centre - 1; j <= centre + 1; j++) {
                    prendreSiPetit(bloc(Genre.MAILLE, i + " " + j), GRANDE_COMMUNE, trouvees);
                }
            }
        }
        return trouvees;
    }

    private List<Fiche> bloc(Genre genre, String valeur) {
        return valeur.isEmpty() ? List.of() : blocs.getOrDefault(new Cle(genre, valeur), List.of());
    }

    private void prendreSiPetit(List<Fiche> bloc, int limite, List<Fiche> trouvees) {
        if (bloc.size() <= limite) {
            prendre(bloc, trouvees);
        }
    }

    private void prendre(List<Fiche> bloc, List<Fiche> trouvees) {
        for (Fiche fiche : bloc) {
            if (fiche.vue(passage)) {
                trouvees.add(fiche);
            }
        }
    }

    private static List<Cle> cles(Traits traits) {
        var cles = new ArrayList<Cle>();
        String commune = commune(traits);
        if (!commune.isEmpty()) {
            cles.add(new Cle(Genre.COMMUNE, commune));
            mots(traits).stream().distinct().forEach(mot -> cles.add(new Cle(Genre.MOT, commune + mot)));
        }
        contacts(traits).stream().distinct().forEach(valeur -> cles.add(new Cle(Genre.CONTACT, valeur)));
        if (traits.empreinte().situee()) {
            long ligne = ligne(traits.empreinte());
            cles.add(new Cle(Genre.MAILLE, ligne + " " + colonne(traits.empreinte(), ligne)));
        }
        return cles;
    }

    /** The commune's code, else its postal code and name. */
    private static String commune(Traits traits) {
        if (!traits.commune().isEmpty()) {
            return traits.commune();
        }
        String postal = traits.empreinte().codePostal();
        return postal.isEmpty() && traits.motsDeCommune().isEmpty()
                ? ""
                : postal + " " + String.join(" ", traits.motsDeCommune());
    }

    /** Words that two records of one place have in common when nothing else says so; kinds stand for generic names. */
    private static List<String> mots(Traits traits) {
        var mots = new ArrayList<String>();
        traits.coeur().forEach(mot -> mots.add(" n " + mot));
        traits.natures().forEach(nature -> mots.add(" k " + nature.id()));
        traits.adresses().forEach(adresse -> mots.add(" a " + adresse.mots().getLast()));
        return mots;
    }

    private static List<String> contacts(Traits traits) {
        var valeurs = new ArrayList<String>();
        traits.contacts().telephones().forEach(t -> valeurs.add("t " + t));
        traits.contacts().courriels().forEach(c -> valeurs.add("c " + c));
        traits.empreinte().identifiants().forEach((registre, id) -> valeurs.add("i " + registre + " " + id));
        return valeurs;
    }

    private static long ligne(Empreinte empreinte) {
        return (long) Math.floor(empreinte.latitude() / MAILLE);
    }

    /** Columns are as wide as lines are high, whatever the latitude of the line. */
    private static long colonne(Empreinte empreinte, long ligne) {
        double cosinus = Math.max(0.1, Math.cos(Math.toRadians((ligne + 0.5) * MAILLE)));
        return (long) Math.floor(empreinte.longitude() * cosinus / MAILLE);
    }
}
