/**
 * Office documents and decks, in the formats people work with: one description, written as DOCX, ODT, PDF, PPTX or ODP. Knows no domain.
 *
 * <p>{@link fr.maillage.document.Redacteur} writes, {@link fr.maillage.document.LectureDeZones} reads back what a person wrote in the zones left to her.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.maillage.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
