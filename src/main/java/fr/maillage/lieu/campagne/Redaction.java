package fr.maillage.lieu.campagne;

import fr.maillage.presentation.Formats;

/** Words of the letters. Pure. In a letter, {lieux}, {lien}, {fin}, {nom} and {arret} stand for what is each one's own. */
public final class Redaction {
    public static final String OBJET_CONFIRMATION = "Vos informations sont-elles encore justes ?";

    public static final String LETTRE_CONFIRMATION = """
            Bonjour,

            Votre lieu est sur la carte des lieux d’inclusion numérique. Pour que les habitants trouvent des informations justes, dites-nous si elles le sont toujours. Cela prend une minute, sans compte ni mot de passe :

            {lieux}

            Sur la page, vous pouvez tout confirmer, corriger, ou signaler une fermeture. Le lien vaut jusqu’au {fin}.

            Merci.

            Pour ne plus recevoir ces lettres : {arret}
            """;

    public static final String OBJET_COLLECTE = "Faites connaître votre lieu d’inclusion numérique";

    public static final String LETTRE_COLLECTE = """
            Bonjour,

            Nous recensons les lieux où les habitants peuvent se faire accompagner au numérique. {nom} en propose peut-être un.

            Déclarez votre lieu, ou dites-nous que vous n’en avez pas, avant le {fin} :
            {lien}

            Aucun compte n’est nécessaire.

            Merci.

            Pour ne plus recevoir ces lettres : {arret}
            """;

    private Redaction() {}

    /** Whether a letter holds what its readers need. A letter that one cannot refuse is not sent. */
    public static boolean complete(Campagne.Genre genre, String lettre) {
        return lettre.contains("{arret}")
                && lettre.contains(genre == Campagne.Genre.CONFIRMATION ? "{lieux}" : "{lien}");
    }

    /**
     * @param lieux lines « – Mairie (Verdun) : https://… »; empty in a collection
     * @param lien of the invitation; empty in a confirmation
     */
    static String lettre(Campagne campagne, String nom, String lieux, String lien, String arret) {
        return campagne.lettre()
                .replace("{fin}", Formats.date(campagne.fermeLe()))
                .replace("{nom}", nom)
                .replace("{lien}", lien)
                .replace("{arret}", arret)
                .replace("{lieux}", lieux);
    }
}
