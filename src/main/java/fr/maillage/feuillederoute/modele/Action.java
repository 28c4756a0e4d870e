package fr.maillage.feuillederoute.modele;

import java.util.List;

/** An operational sheet. It hangs on a chantier, or on none while it looks for its place. */
public record Action(
        String id,
        int rang,
        Presentation presentation,
        Gouvernance gouvernance,
        Publics publics,
        Calendrier calendrier,
        Moyens moyens,
        Reussite reussite,
        Mesure mesure,
        Freins freins,
        Ressources ressources,
        Liens liens,
        Suivi suivi,
        Priorite priorite,
        Documents documents,
        Origine origine)
        implements Fiche {
    public Action {
        gouvernance = Saisi.sinon(gouvernance, Gouvernance.VIDE);
        publics = Saisi.sinon(publics, Publics.VIDE);
        calendrier = Saisi.sinon(calendrier, Calendrier.VIDE);
        moyens = Saisi.sinon(moyens, Moyens.VIDE);
        reussite = Saisi.sinon(reussite, Reussite.VIDE);
        mesure = Saisi.sinon(mesure, Mesure.VIDE);
        freins = Saisi.sinon(freins, Freins.VIDE);
        ressources = Saisi.sinon(ressources, Ressources.VIDE);
        liens = Saisi.sinon(liens, Liens.VIDE);
        suivi = Saisi.sinon(suivi, Suivi.VIDE);
        priorite = Saisi.sinon(priorite, Priorite.AUCUNE);
        documents = Saisi.sinon(documents, Documents.VIDE);
        origine = Saisi.sinon(origine, Origine.VIDE);
    }

    /**
     * @param chantier identifier; empty when it hangs on none
     * @param actionMere identifier of the action that this one is a part of; empty for a whole action
     * @param contexte what was seen or heard that asks for it
     * @param confidentielle left out of everything public and of what partners see
     */
    public record Presentation(
            String numero,
            String titre,
            String chantier,
            String actionMere,
            String contexte,
            String objectifs,
            String description,
            boolean confidentielle) {
        public Presentation {
            numero = Saisi.ligne(numero);
            titre = Saisi.titre(titre);
            chantier = Saisi.ligne(chantier);
            actionMere = Saisi.ligne(actionMere);
            contexte = Saisi.texte(contexte);
            objectifs = Saisi.texte(objectifs);
            description = Saisi.texte(description);
        }
    }

    public static Action nouvelle(String id, int rang, String numero, String titre, String chantier) {
        return new Action(
                id,
                rang,
                new Presentation(numero, titre, chantier, "", "", "", "", false),
                Gouvernance.VIDE,
                Publics.VIDE,
                Calendrier.VIDE,
                Moyens.VIDE,
                Reussite.VIDE,
                Mesure.VIDE,
                Freins.VIDE,
                Ressources.VIDE,
                Liens.VIDE,
                Suivi.VIDE,
                Priorite.AUCUNE,
                Documents.VIDE,
                Origine.VIDE);
    }

    @Override
    public String numero() {
        return presentation.numero();
    }

    @Override
    public String titre() {
        return presentation.titre();
    }

    @Override
    public List<String> parents() {
        return presentation.chantier().isEmpty() ? List.of() : List.of(presentation.chantier());
    }
}
