package fr.maillage.feuillederoute.modele;

import java.util.List;

/** The other fiches that one should look at. */
public record Liens(List<Lien> liens) {
    public static final Liens VIDE = new Liens(List.of());

    public Liens {
        liens = Saisi.lignes(liens);
    }

    /** @param fiche identifier of a chantier or of an action */
    public record Lien(String cle, String fiche, NatureDeLien nature, String note) implements Ligne {
        public Lien {
            fiche = Saisi.ligne(fiche);
            nature = Saisi.sinon(nature, NatureDeLien.LIEE);
            note = Saisi.borne(note, 2000);
        }
    }
}
