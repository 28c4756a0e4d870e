package fr.maillage.courrier.pages;

import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Rubrique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outbox.
 *
 * @param part whether letters leave by a mail server
 * @param choisi state shown, null for all
 */
public record PageCourrier(boolean part, @Nullable EtatDeLettre choisi, List<LettreLue> lettres, Pagination pages) {
    static final Lien GESTION = new Lien("Gestion", "/gestion");

    public PageCourrier {
        lettres = List.copyOf(lettres);
    }

    public EnTete enTete() {
        return EnTete.de("Courrier", Rubrique.GESTION).sous(GESTION);
    }

    public List<EtatDeLettre> etats() {
        return List.of(EtatDeLettre.values());
    }
}
