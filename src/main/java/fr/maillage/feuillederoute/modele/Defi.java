package fr.maillage.feuillederoute.modele;

import java.util.List;

/** A challenge that answers one or several enjeux. */
public record Defi(
        String id,
        int rang,
        Presentation presentation,
        Gouvernance gouvernance,
        Priorite priorite,
        Origine origine,
        Falc falc)
        implements Element {
    public Defi {
        gouvernance = Saisi.sinon(gouvernance, Gouvernance.VIDE);
        priorite = Saisi.sinon(priorite, Priorite.AUCUNE);
        origine = Saisi.sinon(origine, Origine.VIDE);
        falc = Saisi.sinon(falc, Falc.VIDE);
    }

    /** @param enjeux identifiers of those that it answers */
    public record Presentation(String numero, String titre, String description, List<String> enjeux) {
        public Presentation {
            numero = Saisi.ligne(numero);
            titre = Saisi.titre(titre);
            description = Saisi.texte(description);
            enjeux = Saisi.lignes(enjeux);
        }
    }

    public static Defi nouveau(String id, int rang, String numero, String titre, List<String> enjeux) {
        return new Defi(
                id,
                rang,
                new Presentation(numero, titre, "", enjeux),
                Gouvernance.VIDE,
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
        return presentation.enjeux();
    }
}
