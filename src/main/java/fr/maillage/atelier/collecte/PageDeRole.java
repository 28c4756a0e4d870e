package fr.maillage.atelier.collecte;

import fr.maillage.atelier.contribution.Listes;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asked once: a role, never a name. */
public record PageDeRole(EnTete enTete, String action, ResumeErreurs resume, Choix role) {
    static final List<Option> ROLES =
            Listes.roles().stream().map(r -> new Option(r.cle(), r.nom())).toList();

    static PageDeRole de(String atelier, String chemin, @Nullable String erreur) {
        var role = new Choix(Etiquette.de("role", "Vous participez comme").avecErreur(erreur), ROLES, Set.of(), false);
        return new PageDeRole(PageDEntree.enTete(atelier), chemin + "/role", ResumeErreurs.de(List.of(role)), role);
    }
}
