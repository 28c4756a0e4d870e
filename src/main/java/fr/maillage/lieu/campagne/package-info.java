/** Campaigns: letters that ask to confirm places, collections with their invitations, their progress and their report. */
@NullMarked
package fr.maillage.lieu.campagne;

import org.jspecify.annotations.NullMarked;
