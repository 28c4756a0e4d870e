/** Crossing the offer with the need: access times, coverage, unmet need, siting of new permanences, bus rounds. */
@ApplicationModule(
        allowedDependencies = {
            "territoire",
            "indicateur",
            "fragilite",
            "lieu",
            "lieu :: horaires",
            "compte",
            "presentation"
        })
@NullMarked
package fr.maillage.couverture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
