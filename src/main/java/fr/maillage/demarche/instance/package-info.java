/** Bodies of a démarche: members, meetings, attendance, decisions, tasks. */
@NullMarked
package fr.maillage.demarche.instance;

import org.jspecify.annotations.NullMarked;
