package fr.maillage.enquete.demonstration;

import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communes that made-up answers come from. */
@Component
class CommunesAuHasard {
    private final EnquetesDuSite site;
    private final Territoires territoires;

    CommunesAuHasard(EnquetesDuSite site, Territoires territoires) {
        this.site = site;
        this.territoires = territoires;
    }

    /** Those of the survey where somebody lives, by code. */
    List<Commune> de(Enquete enquete) {
        return site.communes(enquete).stream()
                .flatMap(code -> territoires.commune(code).stream())
                .filter(Commune::habitee)
                .sorted(Comparator.comparing(Commune::code))
                .toList();
    }
}
