package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.courrier.Courrier;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Hasard;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites and reminds: whoever is written to is in the list, and the letter leaves if and only if they are. */
@Service
@Transactional
class Invitations {
    private final AccueilsEnBase accueils;
    private final InscriptionsEnBase inscriptions;
    private final Courrier courrier;
    private final AdresseDuSite site;

    Invitations(AccueilsEnBase accueils, InscriptionsEnBase inscriptions, Courrier courrier, AdresseDuSite site) {
        this.accueils = accueils;
        this.inscriptions = inscriptions;
        this.courrier = courrier;
        this.site = site;
    }

    /** Addresses of the workshop's list, in small letters: they are not invited twice. */
    @Transactional(readOnly = true)
    public Set<String> connues(String atelier) {
        return inscriptions.toutes(atelier).stream()
                .map(i -> i.courriel().toLowerCase(Locale.ROOT))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return how many letters were put in the outbox; addresses already in the list are passed over */
    public int envoyer(Atelier atelier, List<Invitee> invitees, LettreDInvitation lettre) {
        // Two people who send at once wait for one another: nobody is invited twice.
        var accueil = accueils.retenir(atelier.id());
        var connues = new HashSet<>(connues(atelier.id()));
        int envoyees = 0;
        for (var qui : invitees) {
            if (!connues.add(qui.courriel().toLowerCase(Locale.ROOT))) {
                continue;
            }
            var id = Hasard.identifiant();
            inscriptions.inserer(id, atelier.id(), Inscription.Origine.INVITATION, qui);
            ecrire(id, qui.courriel(), lettre, Formats.date(accueil.purgeLe(atelier)));
            envoyees++;
        }
        return envoyees;
    }

    /** @return how many reminders were put in the outbox */
    public int relancer(Atelier atelier, LettreDInvitation lettre) {
        var accueil = accueils.retenir(atelier.id());
        var attendues = inscriptions.aRelancer(atelier.id());
        for (var attendue : attendues) {
            ecrire(attendue.id(), attendue.courriel(), lettre.rappel(), Formats.date(accueil.purgeLe(atelier)));
        }
        return attendues.size();
    }

    private void ecrire(String id, String courriel, LettreDInvitation lettre, String effacement) {
        var secret = LiensPersonnels.tirer();
        inscriptions.lier(id, secret);
        inscriptions.noterLettre(
                id, courrier.deposer(lettre.pour(courriel, site.absolue(LiensPersonnels.chemin(secret)), effacement)));
    }
}
