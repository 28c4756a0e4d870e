package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a link of registration leads to. */
@Component
class Accueils {
    private final Ateliers ateliers;
    private final Demarches demarches;
    private final AccueilsEnBase accueils;
    private final InscriptionsEnBase inscriptions;
    private final HorlogeDeDemarche horloge;

    Accueils(
            Ateliers ateliers,
            Demarches demarches,
            AccueilsEnBase accueils,
            InscriptionsEnBase inscriptions,
            HorlogeDeDemarche horloge) {
        this.ateliers = ateliers;
        this.demarches = demarches;
        this.accueils = accueils;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    /** @param inscription of a personal link; null for the general one */
    record Porte(
            Atelier atelier,
            Demarche demarche,
            Accueil accueil,
            @Nullable Inscription inscription) {}

    /** Empty for a link that is not known, or no longer. */
    Optional<Porte> trouver(String jeton) {
        if (LiensPersonnels.plausible(jeton)) {
            return inscriptions.parSecret(jeton).flatMap(i -> porte(accueils.de(i.atelier()), i));
        }
        return accueils.parJeton(jeton).flatMap(accueil -> porte(accueil, null));
    }

    private Optional<Porte> porte(Accueil accueil, @Nullable Inscription inscription) {
        return ateliers.trouver(accueil.atelier())
                .flatMap(atelier -> demarches
                        .trouver(atelier.demarche())
                        .map(demarche -> new Porte(atelier, demarche, accueil, inscription)));
    }

    /** Why no answer is taken; empty when one is. */
    String empechement(Porte porte) {
        var jour = porte.atelier().jour();
        var inscription = porte.inscription();
        if (porte.atelier().retire() || porte.demarche().retiree()) {
            return "Cet atelier n’aura pas lieu, ou il est reporté. Vous n’avez rien à faire.";
        }
        if (jour != null && horloge.aujourdhui(porte.demarche()).isAfter(jour)) {
            return "Cet atelier a déjà eu lieu\u00a0: les inscriptions sont terminées.";
        }
        if (inscription != null) {
            return inscription.annulee()
                    ? "Votre invitation à cet atelier est annulée. Si vous pensez à une erreur, répondez à la personne qui vous a invité."
                    : "";
        }
        if (!porte.accueil().ouvert()) {
            return "Les inscriptions en ligne ne sont pas ouvertes. Revenez plus tard, ou adressez-vous à l’équipe qui organise l’atelier.";
        }
        return porte.accueil().complet(inscriptions.viennent(porte.atelier().id()))
                ? "L’atelier est complet. Une place peut se libérer\u00a0: revenez sur cette page, ou adressez-vous à l’équipe qui l’organise."
                : "";
    }
}
