/**
 * A roadmap as files, and back: JSON, CSV, workbooks, the layouts of other tools. Pure conversions: what is read is a proposal, nothing is
 * written here.
 */
@NullMarked
package fr.maillage.feuillederoute.fichier;

import org.jspecify.annotations.NullMarked;
