/** Forms made from the catalogue of fields: shown, read back, nothing typed lost. */
@NullMarked
package fr.maillage.feuillederoute.saisie;

import org.jspecify.annotations.NullMarked;
