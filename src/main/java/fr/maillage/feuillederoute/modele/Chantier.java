package fr.maillage.feuillederoute.modele;

import java.util.List;

/** A work package. It hangs on one défi, or on none while it looks for its place. */
public record Chantier(
        String id,
        int rang,
        Presentation presentation,
        Reussite reussite,
        Freins freins,
        Gouvernance gouvernance,
        Publics publics,
        Ressources ressources,
        Liens liens,
        Suivi suivi,
        Priorite priorite,
        Origine origine,
        Falc falc)
        implements Fiche {
    public Chantier {
        reussite = Saisi.sinon(reussite, Reussite.VIDE);
        freins = Saisi.sinon(freins, Freins.VIDE);
        gouvernance = Saisi.sinon(gouvernance, Gouvernance.VIDE);
        publics = Saisi.sinon(publics, Publics.VIDE);
        ressources = Saisi.sinon(ressources, Ressources.VIDE);
        liens = Saisi.sinon(liens, Liens.VIDE);
        suivi = Saisi.sinon(suivi, Suivi.VIDE);
        priorite = Saisi.sinon(priorite, Priorite.AUCUNE);
        origine = Saisi.sinon(origine, Origine.VIDE);
        falc = Saisi.sinon(falc, Falc.VIDE);
    }

    /**
     * @param numero « 1.a »; empty when it has no letter
     * @param defi identifier; empty when it hangs on none
     */
    public record Presentation(String numero, String titre, String description, String defi) {
        public Presentation {
            numero = Saisi.ligne(numero);
            titre = Saisi.titre(titre);
            description = Saisi.texte(description);
            defi = Saisi.ligne(defi);
        }
    }

    public static Chantier nouveau(String id, int rang, String numero, String titre, String defi) {
        return new Chantier(
                id,
                rang,
                new Presentation(numero, titre, "", defi),
                Reussite.VIDE,
                Freins.VIDE,
                Gouvernance.VIDE,
                Publics.VIDE,
                Ressources.VIDE,
                Liens.VIDE,
                Suivi.VIDE,
                Priorite.AUCUNE,
                Origine.VIDE,
                Falc.VIDE);
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
        return presentation.defi().isEmpty() ? List.of() : List.of(presentation.defi());
    }
}
