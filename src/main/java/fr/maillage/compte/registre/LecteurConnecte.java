package fr.maillage.compte.registre;

import fr.maillage.compte.Comptes;
import fr.maillage.presentation.Lecteur;
import fr.maillage.presentation.Lecteurs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The name in the header. A page that needs no database is still given when it does not answer. */
@Component
class LecteurConnecte implements Lecteurs {
    private static final Logger JOURNAL = LoggerFactory.getLogger(LecteurConnecte.class);

    private final Comptes comptes;

    LecteurConnecte(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public @Nullable Lecteur courant() {
        try {
            return comptes.connecte().map(compte -> new Lecteur(compte.nom())).orElse(null);
        } catch (DataAccessException | TransactionException e) {
            JOURNAL.warn("Whose page this is cannot be told: {}", e.getMessage());
            return null;
        }
    }
}
