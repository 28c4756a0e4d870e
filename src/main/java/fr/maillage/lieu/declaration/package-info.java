/** What is declared without an account: the form's questions, drafts, tracking codes, links, decisions. Pages are in {@code pages}. */
@NullMarked
package fr.maillage.lieu.declaration;

import org.jspecify.annotations.NullMarked;
