/** Pages of merges: two places side by side, pairs to review. */
@NullMarked
package fr.maillage.lieu.fusion.pages;

import org.jspecify.annotations.NullMarked;
