package fr.maillage.feuillederoute.modele;

import java.util.List;

/**
 * Who answers for it.
 *
 * @param instance name of the body that follows it; may be empty
 */
public record Gouvernance(
        List<Responsable> responsables, String instance, Participation participation, String participationDetail) {
    public static final Gouvernance VIDE = new Gouvernance(List.of(), "", Participation.NON_FIXEE, "");

    public Gouvernance {
        responsables = Saisi.lignes(responsables);
        instance = Saisi.ligne(instance);
        participation = Saisi.sinon(participation, Participation.NON_FIXEE);
        participationDetail = Saisi.texte(participationDetail);
    }

    /**
     * @param nom the structure or the service, in words: « Ressources humaines ». A person is cited, never named here
     * @param structure identifier of a structure of the démarche; empty for none
     * @param personne identifier of a person of the démarche, whose name goes at its purge date; empty for none
     */
    public record Responsable(String cle, Fonction fonction, String nom, String structure, String personne)
            implements Ligne {
        public Responsable {
            fonction = Saisi.sinon(fonction, Fonction.ASSOCIE);
            nom = Saisi.ligne(nom);
            structure = Saisi.ligne(structure);
            personne = Saisi.ligne(personne);
        }
    }

    /** Those of a function, in their order. */
    public List<Responsable> de(Fonction fonction) {
        return responsables.stream().filter(r -> r.fonction() == fonction).toList();
    }
}
