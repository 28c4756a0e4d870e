/**
 * The command line. A verb is one class here, added to the list in {@link fr.maillage.site.commande.LigneDeCommande};
 * only « servir » starts Spring and the database.
 */
@NullMarked
package fr.maillage.site.commande;

import org.jspecify.annotations.NullMarked;
