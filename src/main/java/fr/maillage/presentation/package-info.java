/**
 * What every page shares: the layout's typed model, French formats, form fields, drawing. Knows no domain.
 *
 * <p>Open: templates of every room use the form fields of its sub-package. Its arrows still go nowhere.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package fr.maillage.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
