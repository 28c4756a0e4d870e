package fr.maillage.feuillederoute.version;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Differences in words: with the names of communes and of structures. */
@Component
class Differences {
    private final Acteurs acteurs;
    private final Territoires territoires;

    Differences(Acteurs acteurs, Territoires territoires) {
        this.acteurs = acteurs;
        this.territoires = territoires;
    }

    Valeurs valeurs(Ouverte ouverte, Contenu avant, Contenu apres) {
        var structures = acteurs.structures(ouverte.demarche().id()).stream()
                .collect(Collectors.toMap(StructureDeDemarche::id, StructureDeDemarche::nom));
        return new Valeurs(
                List.of(apres, avant),
                code -> territoires.commune(code).map(Commune::nom).orElse(code),
                id -> structures.getOrDefault(id, "une structure retirée"));
    }
}
