package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes structures and people of rows, one after the other; the same name twice in a list makes one. */
final class DeroulementDImport {
    private final AnnuaireDImport annuaire;
    private final Ecriture ecriture;

    DeroulementDImport(AnnuaireDImport annuaire, Ecriture ecriture) {
        this.annuaire = annuaire;
        this.ecriture = ecriture;
    }

    /** Where rows are written. */
    interface Ecriture {
        /** @return identifier of the new structure */
        String creerStructure(LigneDActeur ligne);

        /** @return identifier of the new person */
        String creerPersonne(LigneDActeur ligne, @Nullable String structure);

        /** Fills what is empty only. @return what was filled */
        List<String> completerStructure(String id, LigneDActeur ligne);

        /** Fills what is empty only. @return what was filled */
        List<String> completerPersonne(String id, LigneDActeur ligne);
    }

    /** What somebody said of a row that resembles another. */
    enum Decision {
        /** Nobody has said anything. */
        AUCUNE,
        C_EST_LA_MEME,
        C_EN_EST_UNE_AUTRE
    }

    SortDeLigne traiter(LigneDActeur ligne, Decision decision) {
        var refus = refus(ligne);
        if (refus != null) {
            return new SortDeLigne.Rejetee(refus);
        }
        var nom = ligne.structure();
        var structure = nom.isEmpty() ? null : annuaire.structure(nom).orElse(null);
        if (structure == null && !nom.isEmpty() && decision != Decision.C_EN_EST_UNE_AUTRE) {
            var proche = annuaire.structureProche(nom).orElse(null);
            if (proche != null && decision == Decision.AUCUNE) {
                return new SortDeLigne.ARevoir("Une structure a un nom proche.", proche, null);
            }
            structure = proche;
        }
        var personne = personne(ligne, structure, decision);
        if (personne == null && !ligne.personne().isEmpty() && decision == Decision.AUCUNE) {
            var homonyme = annuaire.personne(ligne.personne()).orElse(null);
            if (homonyme != null) {
                return new SortDeLigne.ARevoir(
                        "Une personne du même nom est dans une autre structure.", null, homonyme);
            }
        }
        return ecrire(ligne, structure, personne);
    }

    private @Nullable String personne(LigneDActeur ligne, @Nullable String structure, Decision decision) {
        if (ligne.personne().isEmpty()) {
            return null;
        }
        var connue = annuaire.personne(structure, ligne.personne()).orElse(null);
        return connue == null && decision == Decision.C_EST_LA_MEME
                ? annuaire.personne(ligne.personne()).orElse(null)
                : connue;
    }

    private SortDeLigne ecrire(LigneDActeur ligne, @Nullable String connue, @Nullable String deja) {
        var ecrit = new ArrayList<String>();
        boolean cree = false;
        var structure = connue;
        if (structure != null) {
            ecrit.addAll(ecriture.completerStructure(structure, ligne));
        } else if (!ligne.structure().isEmpty()) {
            structure = ecriture.creerStructure(ligne);
            annuaire.ajouterStructure(structure, ligne.structure());
            ecrit.add("structure");
            cree = true;
        }
        var personne = deja;
        if (personne != null) {
            ecrit.addAll(ecriture.completerPersonne(personne, ligne));
        } else if (!ligne.personne().isEmpty()) {
            personne = ecriture.creerPersonne(ligne, structure);
            annuaire.ajouterPersonne(personne, structure, ligne.personne());
            ecrit.add("personne");
            cree = true;
        }
        return cree
                ? new SortDeLigne.Creee(structure, personne, List.copyOf(ecrit))
                : new SortDeLigne.Fusionnee(structure, personne, List.copyOf(ecrit));
    }

    /** Why a row cannot be written; null when it can. */
    private static @Nullable String refus(LigneDActeur ligne) {
        if (ligne.structure().isEmpty() && ligne.personne().isEmpty()) {
            return "Ni structure ni personne sur cette ligne.";
        }
        if (ligne.structure().length() > StructureDeDemarche.NOM_MAX) {
            return "Le nom de la structure dépasse " + StructureDeDemarche.NOM_MAX + " caractères.";
        }
        if (ligne.personne().length() > Personne.NOM_MAX) {
            return "Le nom de la personne dépasse " + Personne.NOM_MAX + " caractères.";
        }
        if (ligne.fonction().length() > Personne.FONCTION_MAX) {
            return "La fonction dépasse " + Personne.FONCTION_MAX + " caractères.";
        }
        if (ligne.role().length() > StructureDeDemarche.ROLE_MAX) {
            return "Le rôle dépasse " + StructureDeDemarche.ROLE_MAX + " caractères.";
        }
        if (!ligne.courriel().isEmpty() && !FormesDeContact.courriel(ligne.courriel())) {
            return "L’adresse de courriel n’en est pas une.";
        }
        if (!ligne.telephone().isEmpty() && !FormesDeContact.telephone(ligne.telephone())) {
            return "Le numéro de téléphone n’en est pas un.";
        }
        return null;
    }
}
