package fr.maillage.demarche.acteur;

import java.util.List;
import org.springframework.stereotype.Service;

/** Writes structures for who adds them without a form. */
@Service
public class StructuresDeDemonstration {
    private final StructuresEnBase structures;

    StructuresDeDemonstration(StructuresEnBase structures) {
        this.structures = structures;
    }

    /** @param type a key of {@code types-de-structures.csv} */
    public void ajouter(
            String demarche, String nom, String type, List<String> territoires, boolean partenaire, String role) {
        structures.creer(demarche, new StructuresEnBase.Contenu(nom, type, territoires, null, partenaire, false, role));
    }
}
