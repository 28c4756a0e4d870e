/** Pages of open data, of the publications, and of « why is my place not on the map ». */
@NullMarked
package fr.maillage.lieu.publication.pages;

import org.jspecify.annotations.NullMarked;
