package fr.maillage.site.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.util.List;

/** The glossary. */
public record PageGlossaire(Glossaire glossaire) {
    public EnTete enTete() {
        return EnTete.de("Glossaire", Rubrique.AUCUNE)
                .avecDescription("Les mots de la fragilité numérique et des territoires, expliqués simplement.");
    }

    public List<Lien> voir(Terme terme) {
        return terme.voir().stream()
                .flatMap(id -> glossaire.terme(id).stream())
                .map(autre -> new Lien(autre.terme(), "#" + autre.id()))
                .toList();
    }
}
