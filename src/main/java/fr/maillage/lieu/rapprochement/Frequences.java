package fr.maillage.lieu.rapprochement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many of the known records bear each telephone, e-mail, site, SIRET: what a switchboard has in common tells little. */
final class Frequences {
    enum Genre {
        TELEPHONE,
        COURRIEL,
        DOMAINE,
        SITE,
        SIRET
    }

    private record Cle(Genre genre, String valeur) {}

    private final Map<Cle, Integer> comptes = new HashMap<>();

    void ajouter(Contacts contacts) {
        compter(contacts, 1);
    }

    void retirer(Contacts contacts) {
        compter(contacts, -1);
    }

    private void compter(Contacts contacts, int pas) {
        compter(Genre.TELEPHONE, contacts.telephones(), pas);
        compter(Genre.COURRIEL, contacts.courriels(), pas);
        compter(Genre.DOMAINE, contacts.domaines(), pas);
        compter(Genre.SITE, contacts.sites(), pas);
        compter(Genre.SIRET, contacts.siret().isEmpty() ? Set.of() : Set.of(contacts.siret()), pas);
    }

    private void compter(Genre genre, Set<String> valeurs, int pas) {
        for (String valeur : valeurs) {
            var cle = new Cle(genre, valeur);
            int compte = porteurs(genre, valeur) + pas;
            if (compte <= 0) {
                comptes.remove(cle);
            } else {
                comptes.put(cle, compte);
            }
        }
    }

    /** Number of records; 0 for a value never met. */
    int porteurs(Genre genre, String valeur) {
        return comptes.getOrDefault(new Cle(genre, valeur), 0);
    }
}
