package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieux.Contenu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** What changes between two contents of a place, field by field, in words. Pure. */
public final class Difference {
    private static final String SEPARATEUR = " · ";

    private Difference() {}

    public enum Genre {
        AJOUTE("Ajouté"),
        RETIRE("Retiré"),
        MODIFIE("Modifié"),
        IDENTIQUE("Identique");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * One line of the comparison.
     *
     * @param cle of the field, or « etat », « fermeture », « structure », « passages »
     */
    public record Ligne(String cle, String libelle, Genre genre, List<Morceau> avant, List<Morceau> apres) {
        public Ligne {
            avant = List.copyOf(avant);
            apres = List.copyOf(apres);
        }
    }

    /**
     * Only what differs, in the order of the fields.
     *
     * @param structures names a structure by its identifier
     */
    public static List<Ligne> entre(Contenu avant, Contenu apres, UnaryOperator<String> structures) {
        return toutes(avant, apres, structures).stream()
                .filter(ligne -> ligne.genre() != Genre.IDENTIQUE)
                .toList();
    }

    /** What differs, and what is the same and known. */
    public static List<Ligne> toutes(Contenu avant, Contenu apres, UnaryOperator<String> structures) {
        var lignes = new ArrayList<Ligne>();
        lignes.add(texte("etat", "État", avant.etat().libelle(), apres.etat().libelle()));
        lignes.add(texte(
                "fermeture", "Fermeture", Lecture.fermeture(avant.fermeture()), Lecture.fermeture(apres.fermeture())));
        lignes.add(texte("structure", "Structure", structure(avant, structures), structure(apres, structures)));
        Arrays.stream(Champ.values()).map(champ -> champ(champ, avant, apres)).forEach(lignes::add);
        lignes.add(liste(
                "passages",
                "Arrêts de la tournée",
                avant.passages().stream().map(Lecture::passage).toList(),
                apres.passages().stream().map(Lecture::passage).toList()));
        lignes.removeIf(ligne -> ligne.avant().isEmpty() && ligne.apres().isEmpty());
        return lignes;
    }

    private static String structure(Contenu contenu, UnaryOperator<String> structures) {
        return contenu.structure() == null ? "" : structures.apply(contenu.structure());
    }

    private static Ligne champ(Champ champ, Contenu avant, Contenu apres) {
        var anciennes = Lecture.valeurs(champ, avant.fiche());
        var nouvelles = Lecture.valeurs(champ, apres.fiche());
        return champ.multiple()
                ? liste(champ.cle(), champ.libelle(), anciennes, nouvelles)
                : texte(champ.cle(), champ.libelle(), String.join("", anciennes), String.join("", nouvelles));
    }

    private static Ligne texte(String cle, String libelle, String avant, String apres) {
        var compare = MotsCompares.de(avant, apres);
        return new Ligne(cle, libelle, genre(avant, apres), compare.avant(), compare.apres());
    }

    private static Ligne liste(String cle, String libelle, List<String> avant, List<String> apres) {
        return new Ligne(
                cle,
                libelle,
                genre(String.join(SEPARATEUR, avant), String.join(SEPARATEUR, apres)),
                marquer(avant, apres, Morceau.Marque.RETIRE),
                marquer(apres, avant, Morceau.Marque.AJOUTE));
    }

    private static List<Morceau> marquer(List<String> cote, List<String> autre, Morceau.Marque marque) {
        var communs = new HashSet<>(autre);
        var morceaux = new ArrayList<Morceau>();
        for (var valeur : cote) {
            if (!morceaux.isEmpty()) {
                morceaux.add(new Morceau(SEPARATEUR, Morceau.Marque.COMMUN));
            }
            morceaux.add(new Morceau(valeur, communs.contains(valeur) ? Morceau.Marque.COMMUN : marque));
        }
        return morceaux;
    }

    private static Genre genre(String avant, String apres) {
        if (avant.equals(apres)) {
            return Genre.IDENTIQUE;
        }
        return avant.isEmpty() ? Genre.AJOUTE : apres.isEmpty() ? Genre.RETIRE : Genre.MODIFIE;
    }
}
