package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.presentation.Lien;
import java.util.List;

/** What a part of the roadmap adds around a fiche: a bean of this type. */
@FunctionalInterface
public interface PortesDeFiche {
    List<Lien> pour(FeuilleDeRoute feuille, Element element);
}
