package fr.maillage.demarche;

import fr.maillage.presentation.Lien;
import java.util.List;

/** Public pages of other rooms that the public page of a démarche leads to: a bean of this type. */
@FunctionalInterface
public interface LiensPublics {
    /** Only those that are open. */
    List<Lien> pour(Demarche demarche);
}
