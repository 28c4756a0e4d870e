package fr.maillage.demarche;

import java.util.List;

/** Where people were met: a bean of this type in each part that knows it. Counters are computed from these, never typed. */
@FunctionalInterface
public interface SourceDePresences {
    /** Every gathering of the démarche that took place; those to come, cancelled or removed are left out. */
    List<Rencontre> rencontres(String demarche);
}
