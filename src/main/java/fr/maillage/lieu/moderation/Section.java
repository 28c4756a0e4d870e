package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a place that are read and edited together. Every field is in one of them. */
public enum Section {
    IDENTITE(
            "Le lieu",
            Champ.NOM,
            Champ.TYPOLOGIE,
            Champ.PIVOT,
            Champ.STRUCTURE_PARENTE,
            Champ.ITINERANCE,
            Champ.PRESENTATION_RESUME,
            Champ.PRESENTATION_DETAIL),
    ADRESSE(
            "L’adresse et la position",
            Champ.ADRESSE,
            Champ.COMPLEMENT_ADRESSE,
            Champ.CODE_POSTAL,
            Champ.COMMUNE,
            Champ.CODE_INSEE,
            Champ.LATITUDE,
            Champ.LONGITUDE,
            Champ.PRECISION_POSITION),
    CONTACT("Les contacts", Champ.TELEPHONE, Champ.COURRIELS, Champ.SITE_WEB, Champ.PRISE_RDV, Champ.FICHE_ACCES_LIBRE),
    HORAIRES("Les horaires", Champ.HORAIRES),
    SERVICES("Les services", Champ.SERVICES, Champ.MODALITES_ACCOMPAGNEMENT, Champ.DEMARCHES),
    ACCUEIL(
            "L’accueil",
            Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            Champ.PRISE_EN_CHARGE_SPECIFIQUE,
            Champ.FRAIS_A_CHARGE,
            Champ.MODALITES_ACCES),
    RESEAUX(
            "Les réseaux et les labels",
            Champ.DISPOSITIF_PROGRAMMES_NATIONAUX,
            Champ.FORMATIONS_LABELS,
            Champ.AUTRES_FORMATIONS_LABELS),
    EQUIPEMENT("L’équipement", Champ.EQUIPEMENTS, Champ.NOMBRE_POSTES),
    /** Has no field of the fiche: stops are a list of their own. */
    TOURNEE("Les arrêts de la tournée");

    private final String libelle;
    private final List<Champ> champs;

    Section(String libelle, Champ... champs) {
        this.libelle = libelle;
        this.champs = List.of(champs);
    }

    public String libelle() {
        return libelle;
    }

    public List<Champ> champs() {
        return champs;
    }

    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> deCle(String cle) {
        return Arrays.stream(values()).filter(s -> s.cle().equals(cle)).findFirst();
    }
}
