package fr.maillage.atelier.programme;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.SectionDAtelier;
import fr.maillage.atelier.SectionsDAtelier;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the programme on the page of a workshop. */
@Component
@Order(5)
class PorteDuProgramme implements SectionsDAtelier {
    @Override
    public List<SectionDAtelier> pour(Atelier atelier) {
        int nombre = atelier.programme().sequences().size();
        return List.of(new SectionDAtelier(
                "Programme",
                nombre == 0
                        ? "Écrire le déroulé minuté\u00a0: il est aussi projeté."
                        : nombre + " séquences, projetées au début de l’atelier.",
                atelier.chemin() + "/programme"));
    }
}
