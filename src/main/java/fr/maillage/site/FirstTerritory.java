package fr.maillage.site;

import fr.maillage.territoire.Territoires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses to start on a first territory that does not exist: better now than on the first visitor's screen. */
@Component
class FirstTerritory {
    FirstTerritory(Reglages reglages, ObjectProvider<Territoires> territoires) {
        territoires.ifAvailable(france -> {
            if (france.perimetre(reglages.niveau(), reglages.code()).isEmpty()) {
                throw Reglages.inconnu(reglages.territoire());
            }
        });
    }
}
