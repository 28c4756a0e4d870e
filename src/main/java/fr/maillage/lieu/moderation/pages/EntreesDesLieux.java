package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Fraicheur;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Examen;
import fr.maillage.lieu.moderation.FileDesLieux;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for the account: declarations, places, duplicates, freshness. */
@Component
@Order(10)
class EntreesDesLieux implements EntreesDeGestion {
    private final Droits droits;
    private final FileDesLieux file;
    private final Examen examen;
    private final Paires paires;

    EntreesDesLieux(Droits droits, FileDesLieux file, Examen examen, Paires paires) {
        this.droits = droits;
        this.file = file;
        this.examen = examen;
        this.paires = paires;
    }

    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        var ressort = droits.ressort(compte);
        var ouverts = file.duRessort(ressort, EnumSet.of(Etat.DECLARE, Etat.A_REVOIR, Etat.PUBLIE, Etat.FERME));
        if (!compte.role().auMoins(Role.CHARGE_DE_MISSION)) {
            return List.of(EntreeDeGestion.de(
                            "Mes lieux",
                            "Tenir à jour les lieux qui vous sont confiés.",
                            "/gestion/lieux",
                            Role.PARTENAIRE)
                    .avecCompteur(ouverts.size()));
        }
        var entrees = new ArrayList<EntreeDeGestion>();
        entrees.add(entree(
                "Déclarations à traiter",
                "Accepter, demander une précision ou refuser ce qui a été déclaré en ligne.",
                "/gestion/declarations",
                examen.dansEtats(Set.of(EtatDeDeclaration.ENVOYEE), ressort).size()));
        entrees.add(entree(
                "Lieux à modérer",
                "Voir les lieux de votre périmètre, les publier, les modifier, agir sur plusieurs.",
                "/gestion/lieux?etat=a_revoir",
                compter(ouverts, l -> l.etat() == Etat.A_REVOIR)));
        var ids = ouverts.stream().map(Lieu::id).collect(Collectors.toSet());
        entrees.add(entree(
                "Doublons à revoir",
                "Dire si deux lieux qui se ressemblent n’en font qu’un.",
                "/gestion/doublons",
                (int) paires.aRevoir().stream()
                        .filter(p -> ids.contains(p.lieuA()) && ids.contains(p.lieuB()))
                        .count()));
        entrees.add(entree(
                "Fraîcheur",
                "Voir les lieux dont les informations vieillissent, et demander de les confirmer.",
                "/gestion/fraicheur",
                compter(ouverts, l -> l.etat() == Etat.PUBLIE && file.fraicheur(l) == Fraicheur.A_ACTUALISER)));
        return entrees;
    }

    private static int compter(List<Lieu> lieux, java.util.function.Predicate<Lieu> garde) {
        return (int) lieux.stream().filter(garde).count();
    }

    private static EntreeDeGestion entree(String titre, String description, String chemin, int compteur) {
        return EntreeDeGestion.de(titre, description, chemin, Role.CHARGE_DE_MISSION)
                .avecCompteur(compteur);
    }
}
