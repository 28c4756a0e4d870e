/** Portraits, decks and reports: it composes what the other rooms know, and writes nothing of its own in the database. */
@ApplicationModule(
        allowedDependencies = {
            "territoire",
            "indicateur",
            "fragilite",
            "lieu",
            "couverture",
            "demarche",
            "enquete",
            "atelier",
            "document",
            "compte",
            "presentation"
        })
@NullMarked
package fr.maillage.diagnostic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
