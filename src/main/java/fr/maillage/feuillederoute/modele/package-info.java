/** What a roadmap is made of: plain records, without storage nor pages. The catalogue {@code champs.yaml} says how each field is named, typed in and shown. */
@NamedInterface("modele")
@NullMarked
package fr.maillage.feuillederoute.modele;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
