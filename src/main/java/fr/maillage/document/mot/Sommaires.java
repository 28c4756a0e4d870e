package fr.maillage.document.mot;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import java.util.ArrayList;
import java.util.List;

/** The headings of a document, in order, each with the name by which it is referred to. */
public final class Sommaires {
    /** Without its page, that only laying out tells. */
    public record Entree(int niveau, String texte, String ancre) {}

    private final List<Entree> entrees = new ArrayList<>();

    public Sommaires(DocumentTexte document) {
        for (var bloc : document.blocs()) {
            if (bloc instanceof Bloc.Titre titre) {
                entrees.add(new Entree(titre.niveau(), titre.texte(), ancre(entrees.size())));
            }
        }
    }

    /** @param rang of the heading in the document, from 0 */
    public String ancre(int rang) {
        return "_Toc%05d".formatted(rang + 1);
    }

    public List<Entree> entrees(int profondeur) {
        return entrees.stream().filter(e -> e.niveau() <= profondeur).toList();
    }
}
