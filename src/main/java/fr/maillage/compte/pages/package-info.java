/** Pages of signed-in people that belong to no other room: their home, accounts, journal. */
@NullMarked
package fr.maillage.compte.pages;

import org.jspecify.annotations.NullMarked;
