/** Open data written as files: CSV, JSON, GeoJSON of the national schema, data.inclusion, and what the schema has no room for. */
@NullMarked
package fr.maillage.lieu.publication.fichier;

import org.jspecify.annotations.NullMarked;
