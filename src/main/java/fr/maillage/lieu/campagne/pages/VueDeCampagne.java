package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.campagne.Campagne;
import java.util.HashMap;
import java.util.List;

/**
 * What the page of a campaign is asked to show.
 *
 * @param annonce what was just done; may be empty
 * @param formulaire of the letter, as stored or as typed
 * @param refusees lines of a pasted list that were not read
 * @param adresse one that was typed for an unreachable body, and refused
 */
record VueDeCampagne(
        Campagne campagne,
        String territoire,
        String annonce,
        FormulaireDeCampagne formulaire,
        List<String> refusees,
        AdresseRefusee adresse) {
    /** @param code of the body; empty when nothing was refused @param saisie as typed */
    record AdresseRefusee(String code, String saisie) {
        static final AdresseRefusee AUCUNE = new AdresseRefusee("", "");
    }

    static VueDeCampagne de(Campagne campagne, String territoire) {
        var envoi = new HashMap<String, String>();
        envoi.put("objet", campagne.objet());
        envoi.put("lettre", campagne.lettre());
        return new VueDeCampagne(
                campagne,
                territoire,
                "",
                new FormulaireDeCampagne(campagne.genre(), List.of(), envoi, true),
                List.of(),
                AdresseRefusee.AUCUNE);
    }

    VueDeCampagne avecAnnonce(String texte) {
        return new VueDeCampagne(campagne, territoire, texte, formulaire, refusees, adresse);
    }

    VueDeCampagne avecFormulaire(FormulaireDeCampagne saisi) {
        return new VueDeCampagne(campagne, territoire, annonce, saisi, refusees, adresse);
    }

    VueDeCampagne avecRefusees(List<String> lignes) {
        return new VueDeCampagne(campagne, territoire, annonce, formulaire, lignes, adresse);
    }

    VueDeCampagne avecAdresse(AdresseRefusee refusee) {
        return new VueDeCampagne(campagne, territoire, annonce, formulaire, refusees, refusee);
    }
}
