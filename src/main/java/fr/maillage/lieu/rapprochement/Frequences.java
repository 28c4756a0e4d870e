package fr.maillage.lieu.rapprochement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many of the known records bear each telephone, e-mail, site, SIRET: what a switchboard has in common tells little. */
final class Frequences {
    enum Genre {
        TELEPHONE,
        COURRIEL,
        DOMAINE,
        SITE,
        SIRET
    }

    private final Map<Genre, Map<String, Integer>> comptes = new EnumMap<>(Genre.class);

    Frequences() {
        for (Genre genre : Genre.values()) {
            comptes.put(genre, new HashMap<>());
        }
    }

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
        compter(Genre.SIRET, contacts.siret().isEmpty() ? List.of() : List.of(contacts.siret()), pas);
    }

    private void compter(Genre genre, List<String> valeurs, int pas) {
        for (String valeur : valeurs) {
            comptesDe(genre).compute(valeur, (v, compte) -> {
                int nouveau = (compte == null ? 0 : compte) + pas;
                return nouveau <= 0 ? null : nouveau;
            });
        }
    }

    private Map<String, Integer> comptesDe(Genre genre) {
        return Objects.requireNonNull(comptes.get(genre));
    }

    /** Number of records; 0 for a value never met. */
    int porteurs(Genre genre, String valeur) {
        return comptesDe(genre).getOrDefault(valeur, 0);
    }
}
