package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * Who holds a place, and which partners keep it up to date.
 *
 * @param parStructure « toute la structure » may be given to a partner
 */
public record StructurePage(
        EnTete enTete,
        String id,
        int version,
        ResumeErreurs erreurs,
        ChampTexte nom,
        ChampTexte pivot,
        List<Lien> lieux,
        List<LieuPage.Partenaire> partenaires,
        ChampTexte courriel,
        boolean parStructure) {}
