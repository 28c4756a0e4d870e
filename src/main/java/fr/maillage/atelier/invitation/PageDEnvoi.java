package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * Whom to write to and what; then the letter read once more.
 *
 * @param personnes identifiers chosen, carried along while the letter is read
 * @param adresses typed, likewise
 * @param apercu the letter as it leaves; empty while the form is being filled
 * @param destinataires of the letter read
 * @param sansAdresse people of the démarche who gave no address
 */
public record PageDEnvoi(
        EnTete enTete,
        Atelier atelier,
        boolean part,
        ResumeErreurs resume,
        List<Saisie> champs,
        List<String> personnes,
        String adresses,
        String objet,
        String texte,
        String apercu,
        List<String> destinataires,
        int sansAdresse) {
    public PageDEnvoi {
        champs = List.copyOf(champs);
        personnes = List.copyOf(personnes);
        destinataires = List.copyOf(destinataires);
    }

    public boolean aRelire() {
        return !apercu.isEmpty();
    }
}
