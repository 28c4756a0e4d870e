/** What protects the site: headers on every answer, anti-forgery tokens without a session, limits on methods and hosts. */
@NullMarked
package fr.maillage.site.securite;

import org.jspecify.annotations.NullMarked;
