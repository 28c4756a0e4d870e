package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import java.util.Set;

/** The places that an account may act on. */
public sealed interface Ressort {
    boolean contient(Lieu lieu);

    /** Every place. */
    record Partout() implements Ressort {
        @Override
        public boolean contient(Lieu lieu) {
            return true;
        }
    }

    /**
     * The places of a territory.
     *
     * @param communes codes in force
     * @param departement whose places without a known commune are kept too, by their postal code; empty for a smaller territory
     */
    record Territoire(Set<String> communes, String departement) implements Ressort {
        public Territoire {
            communes = Set.copyOf(communes);
        }

        @Override
        public boolean contient(Lieu lieu) {
            if (lieu.communeActuelle() != null) {
                return communes.contains(lieu.communeActuelle());
            }
            return !departement.isEmpty()
                    && lieu.fiche().texteOuVide(Champ.CODE_POSTAL).startsWith(prefixe());
        }

        private String prefixe() {
            return departement.equals("2A") || departement.equals("2B") ? "20" : departement;
        }
    }

    /** Places given one by one, and all those of some structures. */
    record Siens(Set<String> lieux, Set<String> structures) implements Ressort {
        public Siens {
            lieux = Set.copyOf(lieux);
            structures = Set.copyOf(structures);
        }

        @Override
        public boolean contient(Lieu lieu) {
            return lieux.contains(lieu.id()) || (lieu.structure() != null && structures.contains(lieu.structure()));
        }
    }
}
