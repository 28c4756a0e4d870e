/** Surveys: questionnaires, anonymous answers on line and on paper, results that show nobody. */
@ApplicationModule(
        allowedDependencies = {"territoire", "indicateur", "fragilite", "demarche", "document", "compte", "presentation"
        })
@NullMarked
package fr.maillage.enquete;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
