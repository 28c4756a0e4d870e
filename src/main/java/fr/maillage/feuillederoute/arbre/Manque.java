package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Choix;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Fonction;

/** What a fiche still lacks. */
public enum Manque implements Choix {
    PILOTE("Sans pilote") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche.gouvernance().de(Fonction.PILOTE).isEmpty();
        }
    },
    CRITERE("Sans critère de réussite") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche.reussite().criteres().isEmpty();
        }
    },
    ORIGINE("Sans origine") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche.origine().citations().isEmpty();
        }
    },
    ATTACHE("Sans rattachement") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche.parents().stream().noneMatch(contenu.parId()::containsKey);
        }
    },
    RESSOURCE("Sans ressource") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche.ressources().liens().isEmpty();
        }
    },
    ECHEANCE("Action sans date de fin") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche instanceof Action action && action.calendrier().fin() == null;
        }
    },
    BUDGET("Action sans budget") {
        @Override
        boolean touche(Contenu contenu, Fiche fiche) {
            return fiche instanceof Action action && action.moyens().budget().isEmpty();
        }
    };

    private final String libelle;

    Manque(String libelle) {
        this.libelle = libelle;
    }

    abstract boolean touche(Contenu contenu, Fiche fiche);

    @Override
    public String libelle() {
        return libelle;
    }
}
