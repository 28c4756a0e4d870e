package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * The attendance sheet.
 *
 * @param presents how many are ticked, erased ones included
 * @param effaces how many of them have no name any more
 * @param champs to add somebody
 */
public record PageDePresence(
        EnTete enTete,
        Atelier atelier,
        String fait,
        int presents,
        int effaces,
        List<Ligne> lignes,
        List<ParStructure> structures,
        ResumeErreurs resume,
        List<Saisie> champs) {
    public PageDePresence {
        lignes = List.copyOf(lignes);
        structures = List.copyOf(structures);
        champs = List.copyOf(champs);
    }

    /** @param reponse « Vient »; empty while there is none */
    public record Ligne(String id, String nom, String structure, String role, String reponse, boolean present) {}

    /** @param nombre of those present */
    public record ParStructure(String nom, long nombre) {}
}
