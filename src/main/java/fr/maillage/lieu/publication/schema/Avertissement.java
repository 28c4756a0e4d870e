package fr.maillage.lieu.publication.schema;

/**
 * What the export changed or left out in a row that it keeps. Nothing is changed in the place itself.
 *
 * @param valeur what was there; may be empty
 */
public record Avertissement(Genre genre, String valeur) {
    /** Each is counted in the report of an export. */
    public enum Genre {
        PIVOT_ABSENT("pivot absent ou inutilisable, remplacé par quatorze zéros"),
        PIVOT_DE_LA_STRUCTURE("pivot absent ou inutilisable, remplacé par celui de la structure"),
        DATE_DE_CREATION("date de mise à jour inconnue, remplacée par la date d’entrée dans la base"),
        DATE_FUTURE("date de mise à jour future, ramenée à aujourd’hui"),
        COMMUNE_OFFICIELLE("nom de commune refusé par le schéma, remplacé par le nom officiel"),
        CODE_POSTAL_DEDUIT("code postal déduit de la commune, qui n’en a qu’un"),
        CODE_COMPLETE("zéro initial du code rétabli"),
        CODE_INSEE_DEDUIT("code INSEE absent ou illisible, remplacé par celui de la commune reconnue"),
        CODE_INSEE_OMIS("code INSEE illisible, omis"),
        ADRESSE_NETTOYEE("adresse débarrassée de signes que le schéma refuse"),
        POSITION_INCOMPLETE("latitude ou longitude seule, omise"),
        TELEPHONE_OMIS("téléphone illisible ou hors du schéma, omis"),
        TELEPHONE_SEUL("plusieurs téléphones, seul le premier est gardé"),
        COURRIEL_OMIS("adresse électronique illisible, omise"),
        LIEN_COMPLETE("adresse de site complétée ou réécrite"),
        LIEN_OMIS("adresse de site illisible, omise"),
        HORAIRES_OMIS("horaires qui ne sont pas au format OpenStreetMap, omis"),
        RESUME_COUPE("présentation courte coupée à 280 caractères"),
        LABEL_OMIS("label que le schéma et la bibliothèque officielle écrivent différemment, omis"),
        ITINERANCE_DEDUITE("itinérance déduite des arrêts"),
        SEPARATEUR_REMPLACE("barre verticale remplacée dans une valeur"),
        TEXTE_NEUTRALISE("début de formule de tableur retiré d’un texte");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
