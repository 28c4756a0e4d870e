/** DOCX and PPTX (Office Open XML, ECMA-376, transitional). */
@NullMarked
package fr.maillage.document.ooxml;

import org.jspecify.annotations.NullMarked;
