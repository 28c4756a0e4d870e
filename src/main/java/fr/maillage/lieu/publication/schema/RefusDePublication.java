package fr.maillage.lieu.publication.schema;

/**
 * Why a place is not in the export.
 *
 * @param precision what was found, as the reader of a report needs it (« commune : Bar le Duc ? »); may be empty
 */
public record RefusDePublication(Raison raison, String precision) {
    public static RefusDePublication de(Raison raison) {
        return new RefusDePublication(raison, "");
    }

    /** Reasons, with what to do about each, for the declarant and for the moderator. */
    public enum Raison {
        NON_PUBLIE("Le lieu n’est pas publié.", "Une personne de l’équipe doit d’abord relire la fiche et la publier."),
        FERME(
                "Le lieu est fermé en ce moment.",
                "Il reviendra à la fin de sa fermeture. Corrigez les dates si elles sont fausses."),
        SANS_NOM("Le nom manque.", "Ajoutez le nom du lieu."),
        SANS_COMMUNE("La commune manque.", "Ajoutez le nom de la commune."),
        COMMUNE_ILLISIBLE(
                "Le nom de la commune contient des signes que le schéma national refuse.",
                "Écrivez le nom de la commune seul, sans code ni parenthèses."),
        SANS_CODE_POSTAL("Le code postal manque.", "Ajoutez le code postal."),
        CODE_POSTAL_ILLISIBLE("Le code postal n’a pas cinq chiffres.", "Corrigez le code postal."),
        SANS_ADRESSE("L’adresse manque.", "Ajoutez le numéro et la voie, ou le lieu-dit."),
        ADRESSE_ILLISIBLE(
                "L’adresse ne contient aucun signe que le schéma national accepte.", "Réécrivez l’adresse en lettres."),
        SANS_SERVICE("Aucun service n’est indiqué.", "Choisissez au moins un service."),
        SANS_PIVOT(
                "Le SIRET ou le numéro RNA manque, et ce fichier ne prend que les lieux qui en ont un.",
                "Ajoutez le SIRET de la structure qui tient le lieu."),
        NON_CONFORME("La fiche ne peut pas être écrite dans le schéma national.", "Signalez-le à l’équipe du site.");

        private final String libelle;
        private final String conseil;

        Raison(String libelle, String conseil) {
            this.libelle = libelle;
            this.conseil = conseil;
        }

        public String libelle() {
            return libelle;
        }

        /** What to do. */
        public String conseil() {
            return conseil;
        }
    }
}
