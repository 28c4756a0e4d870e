/** Pages in a real browser: accessibility, keyboard, phone, without JavaScript, weight. Part of the build where Chromium is. */
@NullMarked
package fr.maillage.navigateur;

import org.jspecify.annotations.NullMarked;
