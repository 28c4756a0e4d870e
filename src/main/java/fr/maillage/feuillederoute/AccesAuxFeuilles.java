package fr.maillage.feuillederoute;

import fr.maillage.compte.Compte;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Roadmaps in the hands of an account: those of its démarches. */
@Component
public class AccesAuxFeuilles {
    private final FeuillesDeRoute feuilles;
    private final AccesAuxDemarches demarches;

    AccesAuxFeuilles(FeuillesDeRoute feuilles, AccesAuxDemarches demarches) {
        this.feuilles = feuilles;
        this.demarches = demarches;
    }

    /** A roadmap with its démarche, which every page of it names. */
    public record Ouverte(FeuilleDeRoute feuille, Demarche demarche, Compte compte) {
        /** The head of a page of the roadmap. */
        public EnTete enTete(String titre, Lien... parents) {
            var fil = Stream.concat(Stream.of(new Lien(feuille.nom(), feuille.chemin())), Stream.of(parents))
                    .toArray(Lien[]::new);
            return AccesAuxDemarches.enTete(demarche, titre, fil)
                    .avecSurtitre(demarche.demonstration() ? feuille.nom() + " · démonstration" : feuille.nom())
                    .avecStyle("feuillederoute.css");
        }
    }

    /** @throws Refus 404 for one out of the account's perimeter, as for one that does not exist; 403 for who runs no programme */
    public Ouverte trouver(String id) {
        var compte = demarches.compte();
        var feuille = feuilles.trouver(id)
                .orElseThrow(() ->
                        Refus.introuvable("Cette feuille de route n’existe pas, ou n’est pas dans votre périmètre."));
        return new Ouverte(feuille, demarches.trouver(feuille.demarche()), compte);
    }

    /** Address of the roadmaps of a démarche. */
    public static String liste(Demarche demarche) {
        return demarche.chemin() + "/feuilles-de-route";
    }
}
