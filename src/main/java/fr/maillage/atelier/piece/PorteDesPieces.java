package fr.maillage.atelier.piece;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.atelier.SectionsDAtelier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of files on the page of a workshop. */
@Component
@Order(60)
class PorteDesPieces implements SectionsDAtelier {
    @Override
    public List<SectionDAtelier> pour(Atelier atelier) {
        return List.of(new SectionDAtelier(
                "Documents et photos",
                "Garder les documents de l’atelier, et les photos du papier le temps de les recopier.",
                atelier.chemin() + "/pieces"));
    }
}
