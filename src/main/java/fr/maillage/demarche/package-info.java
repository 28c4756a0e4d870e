/** The programme: steps and deliverables, bodies and meetings, structures and people, calendar, public page. */
@ApplicationModule(
        allowedDependencies = {
            "territoire",
            "lieu",
            "lieu :: horaires",
            "compte",
            "courrier",
            "document",
            "presentation"
        })
@NullMarked
package fr.maillage.demarche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
