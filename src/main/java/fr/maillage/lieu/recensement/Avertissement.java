package fr.maillage.lieu.recensement;

import java.util.Locale;

/**
 * Something that a row said and that could not be taken as it stands. What was not taken is told, so that nothing is lost without a word.
 *
 * @param detail French, for the reader; quotes what the source wrote
 */
public record Avertissement(Genre genre, String detail) {
    public enum Genre {
        SANS_NOM("Lieu sans nom", true),
        SANS_SERVICE("Aucun service reconnu", true),
        SANS_ADRESSE("Adresse manquante", true),
        COMMUNE_INCONNUE("Commune non reconnue", true),
        COMMUNE_CONTREDITE("Commune contredite par le code", true),
        COMMUNE_CORRIGEE("Code de commune écarté", false),
        HORAIRES_A_VERIFIER("Horaires à vérifier", true),
        HORAIRES_ILLISIBLES("Horaires non compris", true),
        HORAIRES_NON_DITS("Horaires non précisés", false),
        POSITION_ECARTEE("Position écartée", false),
        POSITION_CONVERTIE("Position convertie", false),
        VALEUR_INCONNUE("Valeur non reconnue", false),
        PIVOT("SIRET douteux", false),
        TELEPHONE("Téléphone non compris", false),
        COURRIEL("Adresse électronique non comprise", false),
        LIEN("Adresse de site non comprise", false),
        DATE("Date non comprise", false),
        CARACTERES_PERDUS("Caractères perdus, rétablis", false),
        CARACTERES_ILLISIBLES("Caractères perdus", true),
        PERSONNE("Nom de personne retiré", true),
        GROUPE("Lignes du même lieu qui se contredisent", false),
        IDENTIFIANT("Identifiant répété dans le fichier", false),
        TEXTE_COUPE("Texte trop long, coupé", false);

        private final String libelle;
        private final boolean aRevoir;

        Genre(String libelle, boolean aRevoir) {
            this.libelle = libelle;
            this.aRevoir = aRevoir;
        }

        public String libelle() {
            return libelle;
        }

        /** True when a person must look at the place before it is published. */
        public boolean aRevoir() {
            return aRevoir;
        }

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String phrase() {
        return detail.isEmpty() ? genre.libelle() : genre.libelle() + "\u00a0: " + detail;
    }
}
