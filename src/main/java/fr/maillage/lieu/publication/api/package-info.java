/** The public API: no key, live data, filters in the manner of PostgREST, described by OpenAPI. */
@NullMarked
package fr.maillage.lieu.publication.api;

import org.jspecify.annotations.NullMarked;
