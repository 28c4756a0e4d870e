/** The roadmap: enjeux, défis, chantiers, resources, actions; their versions and their follow-up, with the thread back to what was said and measured. */
@ApplicationModule(
        allowedDependencies = {
            "territoire",
            "indicateur",
            "fragilite",
            "lieu",
            "couverture",
            "demarche",
            "atelier",
            "compte",
            "courrier",
            "document",
            "presentation"
        })
@NullMarked
package fr.maillage.feuillederoute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
