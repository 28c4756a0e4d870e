package fr.maillage.diagnostic.atelier;

import fr.maillage.atelier.Atelier;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.OffreConnue;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Actors of a démarche that move to people, and of which no place that moves is known. */
@Component
class ActeursItinerants {
    private final Acteurs acteurs;
    private final PerimetresEcrits perimetres;

    ActeursItinerants(Acteurs acteurs, PerimetresEcrits perimetres) {
        this.acteurs = acteurs;
        this.perimetres = perimetres;
    }

    /** Names of those that work in the territory of a workshop, or do not say where. */
    List<String> sansLieu(Atelier atelier, OffreConnue offre) {
        var communes = perimetres.communes(atelier.perimetre());
        var connus = offre.itinerants().stream()
                .flatMap(l -> Stream.of(l.structure(), l.lieu().libelle()))
                .map(ActeursItinerants::cle)
                .collect(Collectors.toSet());
        return acteurs.structures(atelier.demarche()).stream()
                .filter(StructureDeDemarche::itinerante)
                .filter(s -> s.territoires().isEmpty()
                        || s.territoires().stream()
                                .anyMatch(t -> !Collections.disjoint(perimetres.communes(t), communes)))
                .map(StructureDeDemarche::nom)
                .filter(nom -> !connus.contains(cle(nom)))
                .toList();
    }

    private static String cle(String nom) {
        return NomSimplifie.de(nom).mots();
    }
}
