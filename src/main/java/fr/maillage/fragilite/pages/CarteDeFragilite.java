package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.CarteDesDepartements;
import fr.maillage.fragilite.CarteParClasse;
import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The choropleth of a territory: its communes by class, the limits of its groups, the names of its main towns. */
@Component
class CarteDeFragilite {
    private final CarteParClasse communes;
    private final CarteDesDepartements departements;

    CarteDeFragilite(CarteParClasse communes, CarteDesDepartements departements) {
        this.communes = communes;
        this.departements = departements;
    }

    /**
     * The communes of {@code cadre}, with the limit of {@code territoire} drawn strong. They are the same, but for a commune,
     * which is shown inside its EPCI.
     *
     * @return empty when no commune of the frame has a contour
     */
    Optional<CarteSvg> communes(IndiceDeFrance indice, Perimetre cadre, Perimetre territoire) {
        var notes = Notes.totaux(indice.modele());
        var sujet = new CarteParClasse.Sujet(
                titre(indice.modele(), territoire),
                description(indice, cadre),
                i -> rang(indice.classe(i)),
                i -> valeur(indice.total(i), notes, indice.classe(i)));
        return communes.dessiner(sujet, cadre, territoire, List.of());
    }

    private static int rang(Optional<Classe> classe) {
        return classe.map(Classe::rang).orElse(0);
    }

    private static String valeur(double total, Notes notes, Optional<Classe> classe) {
        return classe.map(c -> notes.ecrire(total) + ", " + c.nom()).orElse("pas de score");
    }

    /** The départements of metropolitan France. */
    CarteSvg metropole(IndiceDeFrance indice) {
        return departements.metropole(sujet(indice));
    }

    /** One overseas département alone, as a small map. */
    CarteSvg vignette(IndiceDeFrance indice, int departement) {
        return departements.vignette(sujet(indice), departement);
    }

    private static CarteParClasse.Sujet sujet(IndiceDeFrance indice) {
        var notes = Notes.totaux(indice.modele());
        return new CarteParClasse.Sujet(
                "Départements de métropole",
                "Chaque département porte la couleur de sa classe\u202f; le tableau donne les mêmes valeurs.",
                d -> rang(indice.departement(d).classe()),
                d -> valeur(
                        indice.departement(d).total(),
                        notes,
                        indice.departement(d).classe()));
    }

    private static String titre(ModeleIndice modele, Perimetre territoire) {
        return territoire.nom() + "\u00a0: " + modele.nom();
    }

    private static String description(IndiceDeFrance indice, Perimetre cadre) {
        var repartition = indice.repartition(cadre);
        var parts = new ArrayList<String>();
        repartition
                .parts()
                .forEach(part ->
                        parts.add(part.classe().nom() + " " + part.communes().size()));
        if (!repartition.sansScore().isEmpty()) {
            parts.add("sans score " + repartition.sansScore().size());
        }
        return "Nombre de communes par classe\u00a0: " + String.join(", ", parts) + ".";
    }
}
