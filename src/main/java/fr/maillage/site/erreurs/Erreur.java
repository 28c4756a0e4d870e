package fr.maillage.site.erreurs;

import org.springframework.http.HttpStatus;

/**
 * A failure as it is told to the reader.
 *
 * @param statut HTTP status
 * @param titre what happened, in a few words
 * @param explication what happened, and what was kept
 * @param conseil what to do
 */
record Erreur(int statut, String titre, String explication, String conseil) {
    private static final String RETOUR = "Revenez à la page précédente, ou repartez de l’accueil.";

    static Erreur de(int statut) {
        return switch (statut) {
            case 400 ->
                erreur(
                        statut,
                        "Demande incomprise",
                        "L’adresse ou le formulaire contient quelque chose que le site ne sait pas lire. Rien n’a été modifié.",
                        "Vérifiez l’adresse. " + RETOUR);
            case 403 ->
                erreur(
                        statut,
                        "Envoi refusé",
                        "Le site ne peut pas vérifier que ce formulaire vient de lui : la page est restée ouverte trop longtemps, ou "
                                + "les cookies sont bloqués. Rien n’a été enregistré.",
                        "Revenez au formulaire, rechargez la page, puis envoyez de nouveau. Si vous bloquez les cookies, acceptez "
                                + "ceux de ce site.");
            case 404 ->
                erreur(
                        statut,
                        "Page introuvable",
                        "Aucune page n’existe à cette adresse. Elle a pu être mal recopiée, ou la page a changé de place.",
                        "Cherchez un territoire ci-dessous, ou repartez de l’accueil.");
            case 405 ->
                erreur(
                        statut,
                        "Action impossible à cette adresse",
                        "Cette adresse existe, mais pas pour cette action. Rien n’a été modifié.",
                        RETOUR);
            case 410 ->
                erreur(
                        statut,
                        "Cette page n’existe plus",
                        "Ce qui était à cette adresse a été retiré.",
                        "Repartez de « Trouver un lieu » ou de l’accueil.");
            case 413 ->
                erreur(
                        statut,
                        "Envoi trop lourd",
                        "Ce que vous envoyez dépasse la taille acceptée. Rien n’a été enregistré.",
                        "Envoyez un fichier plus léger, ou en plusieurs fois.");
            case 429 ->
                erreur(
                        statut,
                        "Trop de demandes en peu de temps",
                        "Le site a reçu beaucoup de demandes de votre connexion et en a mis en attente. Rien n’est perdu.",
                        "Patientez une minute, puis recommencez.");
            case 503 ->
                erreur(
                        statut,
                        "Service momentanément indisponible",
                        "Le site ne peut pas joindre ses données. Ce qui était déjà enregistré est conservé.",
                        "Patientez quelques minutes, puis rechargez la page.");
            default -> statut < 500 ? refusee(statut) : panne(statut);
        };
    }

    /** The same failure in the words of the page that refuses: those of a forged form do not fit a person who may not. */
    Erreur avecExplication(String autre) {
        var general = statut == 403 ? interdite() : this;
        return new Erreur(statut, general.titre, typographie(autre), general.conseil);
    }

    private static Erreur interdite() {
        return erreur(403, "Accès refusé", "", "Si vous en avez besoin, demandez-le à un administrateur du site.");
    }

    private static Erreur refusee(int statut) {
        return erreur(
                statut,
                "Demande refusée",
                "Le site ne peut pas répondre à cette demande. Rien n’a été modifié.",
                RETOUR);
    }

    private static Erreur panne(int statut) {
        return erreur(
                statut,
                "Une erreur est survenue",
                "Le site n’a pas pu préparer cette page. L’incident est noté dans son journal. Ce qui était déjà enregistré est "
                        + "conservé.",
                "Rechargez la page. Si l’erreur se répète, écrivez à l’équipe du site en indiquant l’adresse de la page et l’heure.");
    }

    private static Erreur erreur(int statut, String titre, String explication, String conseil) {
        return new Erreur(statut, titre, typographie(explication), typographie(conseil));
    }

    /** Standard name of the status, for programs. */
    String nom() {
        var statutConnu = HttpStatus.resolve(statut);
        return statutConnu == null ? "Error" : statutConnu.getReasonPhrase();
    }

    private static String typographie(String texte) {
        return texte.replace(" :", "\u00a0:").replace(" ;", "\u202f;").replace(" ?", "\u202f?");
    }
}
