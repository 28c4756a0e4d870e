package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Apercus;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.Score;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the short view of a territory; France is shown by its départements. */
@Component
class ApercusDessines implements Apercus {
    private final Territoires territoires;
    private final Indices indices;
    private final Situation situation;
    private final CarteDeFragilite cartes;

    ApercusDessines(Territoires territoires, Indices indices, Situation situation, CarteDeFragilite cartes) {
        this.territoires = territoires;
        this.indices = indices;
        this.situation = situation;
        this.cartes = cartes;
    }

    @Override
    public Optional<Apercu> apercu(Niveau niveau, String code) {
        return territoires.perimetre(niveau, code).map(this::dessiner);
    }

    private Apercu dessiner(Perimetre territoire) {
        IndiceDeFrance indice = indices.indice(indices.parDefaut().id()).orElseThrow();
        Score score = indice.score(territoire);
        boolean france = territoire.niveau() == Niveau.FRANCE;
        Optional<CarteSvg> carte = france
                ? Optional.of(cartes.metropole(indice))
                : cartes.communes(indice, situation.cadre(territoire), territoire);
        var repartition = indice.repartition(territoire);
        return new Apercu(
                territoire.nom(),
                territoire.chemin(),
                carte,
                france ? "/territoires/departement/" : "/territoires/commune/",
                indice.modele().classes(),
                repartition.parts().stream().map(part -> part.communes().size()).toList(),
                repartition.sansScore().size(),
                score.population(),
                Notes.totaux(indice.modele()).ecrire(score.total()),
                score.classe());
    }
}
