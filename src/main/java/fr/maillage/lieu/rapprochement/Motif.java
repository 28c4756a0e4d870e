package fr.maillage.lieu.rapprochement;

/** Kinds of evidence, each with its sentence; « %s » stands for what was seen. */
public enum Motif {
    NOMS_IDENTIQUES("mêmes mots dans les deux noms"),
    NOMS_PRESQUE_IDENTIQUES("noms presque identiques\u00a0: %s"),
    NOMS_PROCHES("noms en partie semblables\u00a0: %s"),
    NOMS_DIFFERENTS("noms sans rapport\u00a0: %s"),
    NOMS_GENERIQUES("noms faits de la commune et de la même nature (%s)"),
    NOM_DE_COMMUNE("l’un des noms est celui de la commune seule"),
    UN_NOM_GENERIQUE("un seul des deux noms a des mots à lui"),
    NOM_ET_INSTITUTION("un nom propre d’un côté, une institution de l’autre"),
    NOMS_DE_COMMUNES("chaque nom est celui de sa commune"),
    SEULE_ATTENDUE("une seule attendue dans une commune de %s"),
    NUMEROS_DIFFERENTS("numéros différents dans les noms\u00a0: %s"),
    ANNEXE("l’un se dit annexe ou antenne, pas l’autre"),
    MEME_NATURE("même nature\u00a0: %s"),
    LABEL_ET_HOTE("service et structure qui peut l’héberger\u00a0: %s"),
    NATURES_DIFFERENTES("natures différentes\u00a0: %s"),
    NATURES_INCOMPATIBLES("natures incompatibles\u00a0: %s"),
    BUS_ET_FIXE("itinérant et fixe"),
    MEME_ADRESSE("même adresse"),
    MEME_VOIE("même voie, sans numéro"),
    NUMERO_ABSENT("même voie, un seul numéro connu"),
    AUTRE_NUMERO("même voie, numéros différents"),
    ADRESSE_VAGUE("même indication vague d’adresse"),
    ADRESSES_DIFFERENTES("adresses différentes"),
    DISTANCE("%s entre les deux positions"),
    MEME_TELEPHONE("même téléphone%s"),
    TELEPHONES_VOISINS("téléphones voisins"),
    TELEPHONES_DIFFERENTS("téléphones différents"),
    MEME_COURRIEL("même courriel%s"),
    MEME_DOMAINE("courriels de la même organisation%s"),
    DOMAINES_DIFFERENTS("courriels d’organisations différentes"),
    MEME_SITE("même site internet%s"),
    MEME_IDENTIFIANT("même identifiant national (%s)"),
    IDENTIFIANTS_DIFFERENTS("identifiants nationaux différents (%s)"),
    MEME_SIRET("même SIRET%s"),
    AUTRE_ETABLISSEMENT("autre établissement de la même structure"),
    AUTRE_STRUCTURE("SIRET de structures différentes"),
    MEME_NATURE_MEME_ADRESSE("deux lieux de même nature n’ont pas la même adresse"),
    TAILLE_DE_COMMUNE("commune de %s habitants"),
    COMMUNES_DIFFERENTES("communes différentes");

    private final String phrase;

    Motif(String phrase) {
        this.phrase = phrase;
    }

    String phrase(String vu) {
        return phrase.replace("%s", vu);
    }
}
