package fr.maillage.document;

import java.util.List;
import java.util.stream.Collectors;

/** A run of text: a paragraph, a bullet, a line of a cell. A line break in it stays a line break. */
public record Texte(List<Morceau> morceaux) {
    public static final Texte VIDE = new Texte(List.of());

    public Texte {
        morceaux = List.copyOf(morceaux);
    }

    public static Texte de(String texte) {
        return texte.isEmpty() ? VIDE : new Texte(List.of(Morceau.de(texte)));
    }

    public static Texte de(Morceau... morceaux) {
        return new Texte(List.of(morceaux));
    }

    /** The words alone. */
    public String brut() {
        return morceaux.stream().map(Morceau::texte).collect(Collectors.joining());
    }

    public boolean estVide() {
        return brut().isBlank();
    }
}
