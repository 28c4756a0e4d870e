package fr.maillage.lieu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a place, field by field: first the national schema of places (v1.0.2, in its order, without {@code id}, {@code source} and
 * {@code date_maj}, which belong to the record and not to its content), then what this program adds and never exports in the schema.
 */
public enum Champ {
    PIVOT(Genre.TEXTE, "SIRET ou RNA"),
    NOM(Genre.TEXTE, "Nom du lieu"),
    COMMUNE(Genre.TEXTE, "Commune"),
    CODE_POSTAL(Genre.TEXTE, "Code postal"),
    CODE_INSEE(Genre.TEXTE, "Code INSEE"),
    ADRESSE(Genre.TEXTE, "Adresse"),
    COMPLEMENT_ADRESSE(Genre.TEXTE, "Complément d’adresse"),
    LATITUDE(Genre.NOMBRE, "Latitude"),
    LONGITUDE(Genre.NOMBRE, "Longitude"),
    TYPOLOGIE(Genre.CODES, "Type de lieu"),
    TELEPHONE(Genre.TEXTE, "Téléphone"),
    COURRIELS(Genre.TEXTES, "Adresses électroniques"),
    SITE_WEB(Genre.TEXTES, "Sites web"),
    HORAIRES(Genre.TEXTE, "Horaires"),
    PRESENTATION_RESUME(Genre.TEXTE, "Présentation courte"),
    PRESENTATION_DETAIL(Genre.TEXTE, "Présentation détaillée"),
    ITINERANCE(Genre.CODES, "Fixe ou itinérant"),
    STRUCTURE_PARENTE(Genre.TEXTE, "Structure parente"),
    SERVICES(Genre.CODES, "Services"),
    PUBLICS_SPECIFIQUEMENT_ADRESSES(Genre.CODES, "Publics accueillis en particulier"),
    PRISE_EN_CHARGE_SPECIFIQUE(Genre.CODES, "Prise en charge spécifique"),
    FRAIS_A_CHARGE(Genre.CODES, "Frais à la charge de la personne"),
    DISPOSITIF_PROGRAMMES_NATIONAUX(Genre.CODES, "Dispositifs et programmes nationaux"),
    FORMATIONS_LABELS(Genre.CODES, "Formations et labels"),
    AUTRES_FORMATIONS_LABELS(Genre.TEXTES, "Autres formations et labels"),
    MODALITES_ACCES(Genre.CODES, "Comment y accéder"),
    MODALITES_ACCOMPAGNEMENT(Genre.CODES, "Types d’accompagnement"),
    FICHE_ACCES_LIBRE(Genre.TEXTE, "Fiche Acceslibre"),
    PRISE_RDV(Genre.TEXTE, "Prise de rendez-vous en ligne"),

    EQUIPEMENTS(Genre.CODES, "Équipements"),
    NOMBRE_POSTES(Genre.NOMBRE, "Nombre de postes informatiques"),
    DEMARCHES(Genre.CODES, "Démarches accompagnées"),
    /** How the position was found; see {@link PrecisionPosition}. */
    PRECISION_POSITION(Genre.TEXTE, "Précision de la position");

    /** How many values a field holds, and of what kind. */
    public enum Genre {
        /** One free text. */
        TEXTE,
        /** Several free texts. */
        TEXTES,
        /** Several values of the field's list in {@link Nomenclature}. */
        CODES,
        /** One finite decimal number. */
        NOMBRE
    }

    private static final List<Champ> NATIONAUX =
            Arrays.stream(values()).filter(Champ::national).toList();

    private final Genre genre;
    private final String libelle;

    Champ(Genre genre, String libelle) {
        this.genre = genre;
        this.libelle = libelle;
    }

    public Genre genre() {
        return genre;
    }

    public String libelle() {
        return libelle;
    }

    /** Name of the column: that of the national schema, and the key in the database and in mappings. */
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean multiple() {
        return genre == Genre.CODES || genre == Genre.TEXTES;
    }

    /** True for a field of the national schema. */
    public boolean national() {
        return ordinal() < EQUIPEMENTS.ordinal();
    }

    /** The fields of the national schema, in its order. */
    public static List<Champ> nationaux() {
        return NATIONAUX;
    }

    /** @param cle « code_insee » */
    public static Optional<Champ> deCle(String cle) {
        return Arrays.stream(values()).filter(c -> c.cle().equals(cle)).findFirst();
    }
}
