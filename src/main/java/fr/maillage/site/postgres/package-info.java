/** The PostgreSQL that ships inside the program: unpacked, created, started, watched and stopped with it. */
@NullMarked
package fr.maillage.site.postgres;

import org.jspecify.annotations.NullMarked;
