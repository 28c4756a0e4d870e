package fr.maillage.atelier.synthese;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.registre.LectureDesContributions;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the synthesis of a workshop says. */
@Component
class Dossiers {
    private final AccesAuxAteliers acces;
    private final Syntheses syntheses;
    private final LectureDesContributions contributions;

    Dossiers(AccesAuxAteliers acces, Syntheses syntheses, LectureDesContributions contributions) {
        this.acces = acces;
        this.syntheses = syntheses;
        this.contributions = contributions;
    }

    Dossier de(Ouvert ouvert, boolean avecARelire) {
        var atelier = ouvert.atelier();
        return new Dossier(
                ouvert.demarche(),
                acces.nomDuTerritoire(atelier),
                syntheses.de(atelier, avecARelire),
                contributions.toutes(atelier.id()).stream()
                        .filter(c -> avecARelire ? !c.contenu().masquee() : c.montrable())
                        .collect(Collectors.toMap(Contribution::id, Contribution::contenu)));
    }
}
