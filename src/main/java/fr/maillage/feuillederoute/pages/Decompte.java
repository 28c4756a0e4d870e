package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Typographie;
import java.util.Arrays;
import java.util.List;

/** How many elements of each kind. */
public record Decompte(Genre genre, int nombre) {
    static List<Decompte> de(Contenu contenu) {
        return Arrays.stream(Genre.values())
                .map(genre -> new Decompte(genre, contenu.de(genre).size()))
                .toList();
    }

    /** « 4 enjeux, 6 défis et 10 chantiers »; « vide pour l’instant ». */
    static String phrase(Contenu contenu) {
        return contenu.vide()
                ? "vide pour l’instant"
                : Typographie.enumeration(de(contenu).stream()
                        .filter(d -> d.nombre() > 0)
                        .map(d -> Formats.compte(
                                d.nombre(), d.genre().nom(), d.genre().pluriel()))
                        .toList());
    }

    public String libelle() {
        return nombre < 2 ? genre.nom() : genre.pluriel();
    }
}
