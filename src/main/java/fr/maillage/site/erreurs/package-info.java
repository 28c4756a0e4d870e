/** What a reader sees when something fails: a page in French, or a problem in JSON for programs. Never a stack trace. */
@NullMarked
package fr.maillage.site.erreurs;

import org.jspecify.annotations.NullMarked;
