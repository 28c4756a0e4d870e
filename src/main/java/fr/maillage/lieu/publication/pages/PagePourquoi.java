package fr.maillage.lieu.publication.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import java.util.List;

/**
 * « Pourquoi mon lieu n’est pas sur la carte ».
 *
 * @param cherche true once something was looked for
 * @param reste true when others answer, that are not shown
 */
public record PagePourquoi(ChampTexte nom, ChampTexte commune, boolean cherche, List<Devenir> devenirs, boolean reste) {
    public PagePourquoi {
        devenirs = List.copyOf(devenirs);
    }

    public EnTete enTete() {
        return EnTete.de("Pourquoi mon lieu n’est-il pas sur la carte\u202f?", Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", "/lieux"))
                .avecDescription(
                        "Dites le nom d’un lieu d’inclusion numérique\u00a0: le site dit ce qu’il est devenu, et que faire.");
    }
}
