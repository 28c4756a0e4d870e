/** Start, navigation, errors, security, configuration, and the public pages that belong to no other room. */
@ApplicationModule(
        allowedDependencies = {
            "territoire",
            "territoire :: preparation",
            "indicateur",
            "fragilite",
            "lieu",
            "couverture",
            "demarche",
            "compte",
            "courrier",
            "presentation"
        })
@NullMarked
package fr.maillage.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
