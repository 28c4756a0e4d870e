/** What participants see and send from their phones, without an account. */
@NullMarked
package fr.maillage.atelier.collecte;

import org.jspecify.annotations.NullMarked;
