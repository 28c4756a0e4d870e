package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.declaration.Suivi;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stands.
 *
 * @param fait what has just been done; empty when nothing was
 * @param suite what comes next
 * @param repondre null when there is nothing to answer
 * @param lieuPublie address of the place's page; empty while it is not public
 */
public record SuiviPage(
        EnTete enTete,
        ResumeErreurs erreurs,
        String action,
        String fait,
        String nom,
        String genre,
        String etat,
        String envoyeeLe,
        String suite,
        List<Echange> echanges,
        @Nullable ZoneDeTexte repondre,
        boolean ouverte,
        boolean reprenable,
        String lieuPublie) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public record Echange(String qui, String le, String texte) {}

    static SuiviPage de(
            String cle,
            Declaration declaration,
            @Nullable Lieu lieu,
            String fait,
            String reponse,
            @Nullable String erreur) {
        var repondre = declaration.etat() == EtatDeDeclaration.QUESTION
                ? new ZoneDeTexte(
                        Etiquette.de("reponse", "Votre réponse")
                                .avecErreur(erreur)
                                .estObligatoire(),
                        reponse,
                        5,
                        Suivi.REPONSE_MAX)
                : null;
        var envoi = declaration.envoyeeLe();
        return new SuiviPage(
                EnTete.de("Suivre ma demande", Rubrique.LIEUX)
                        .sous(new Lien("Trouver un lieu", "/lieux"))
                        .avecStyle("declaration.css"),
                repondre == null ? new ResumeErreurs(List.of()) : ResumeErreurs.de(List.of(repondre)),
                "/lieux/suivi/" + cle,
                phrase(fait),
                lieu != null ? lieu.nom() : declaration.fiche().nom(),
                declaration.genre().libelle(),
                etat(declaration.etat()),
                envoi == null ? "" : jour(envoi),
                suite(declaration),
                declaration.echanges().stream()
                        .map(e -> new Echange(
                                e.duModerateur() ? "L’équipe qui vérifie" : "Vous", jour(e.le()), e.texte()))
                        .toList(),
                repondre,
                declaration.etat().ouverte(),
                declaration.etat().ouverte() && declaration.genre() != Genre.FERMETURE,
                lieu != null && CorrigerController.visible(lieu) ? "/lieux/" + lieu.id() : "");
    }

    private static String etat(EtatDeDeclaration etat) {
        return switch (etat) {
            case BROUILLON -> "Brouillon";
            case ENVOYEE -> "Envoyée, en attente de vérification";
            case QUESTION -> "Nous attendons votre réponse";
            case ACCEPTEE -> "Acceptée";
            case REFUSEE -> "Refusée";
            case RETIREE -> "Retirée";
        };
    }

    private static String suite(Declaration declaration) {
        return switch (declaration.etat()) {
            case BROUILLON -> "";
            case ENVOYEE ->
                "Une personne va lire votre demande, puis la publier, vous poser une question, ou la refuser en disant pourquoi."
                        + (declaration.joignable()
                                ? " Vous serez prévenu·e par courriel."
                                : " Revenez sur cette page avec votre code pour le savoir.");
            case QUESTION -> "Répondez à la question ci-dessous. La vérification reprendra ensuite.";
            case ACCEPTEE -> "Les informations sont publiées. Vous n’avez plus rien à faire.";
            case REFUSEE -> "La raison est écrite ci-dessous. Vous pouvez faire une nouvelle déclaration.";
            case RETIREE -> "Votre demande est retirée. Vous pouvez faire une nouvelle déclaration.";
        };
    }

    private static String phrase(String fait) {
        return switch (fait) {
            case "repondu" -> "Votre réponse est envoyée.";
            case "retire" -> "Votre demande est retirée.";
            case "trop-tard" -> "Cette demande est déjà traitée\u00a0: rien n’a été modifié. Voici où elle en est.";
            default -> "";
        };
    }

    private static String jour(Instant instant) {
        return Formats.date(instant.atZone(PARIS).toLocalDate());
    }
}
