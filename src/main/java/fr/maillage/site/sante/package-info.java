/** Whether the program can serve, for a monitor or a load balancer. */
@NullMarked
package fr.maillage.site.sante;

import org.jspecify.annotations.NullMarked;
