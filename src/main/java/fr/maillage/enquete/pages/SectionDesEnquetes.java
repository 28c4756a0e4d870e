package fr.maillage.enquete.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.presentation.Formats;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of surveys on the page of a démarche. */
@Component
@Order(40)
class SectionDesEnquetes implements SectionsDeDemarche {
    private final EnquetesDuSite enquetes;

    SectionDesEnquetes(EnquetesDuSite enquetes) {
        this.enquetes = enquetes;
    }

    @Override
    public List<SectionDeDemarche> pour(Demarche demarche) {
        long ouvertes = enquetes.deLaDemarche(demarche.id()).stream()
                .filter(e -> e.etat(enquetes.aujourdhui()) == Enquete.Etat.OUVERTE)
                .count();
        return List.of(new SectionDeDemarche(
                "Enquêtes",
                ouvertes == 0
                        ? "Interroger les habitants, les structures ou les élus, en ligne et sur papier."
                        : Formats.compte(ouvertes, "enquête ouverte", "enquêtes ouvertes") + " en ce moment.",
                demarche.chemin() + "/enquetes"));
    }
}
