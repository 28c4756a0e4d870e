package fr.maillage.feuillederoute;

import fr.maillage.demarche.SectionDeDemarche;
import java.util.List;

/** What a part of the roadmap adds to its page: a bean of this type. {@code @Order} tells in which order parts come. */
@FunctionalInterface
public interface PortesDeFeuille {
    List<SectionDeDemarche> pour(FeuilleDeRoute feuille);
}
