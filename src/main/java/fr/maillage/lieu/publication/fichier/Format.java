package fr.maillage.lieu.publication.fichier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of open data. */
public enum Format {
    CSV("lieux.csv", "text/csv", "Tous les lieux, au schéma national", "CSV"),
    JSON("lieux.json", "application/json", "Tous les lieux, au schéma national", "JSON"),
    GEOJSON("lieux.geojson", "application/geo+json", "Les lieux dont la position est connue", "GeoJSON"),
    INCLUSION("inclusion.json", "application/json", "Structures et services au schéma de data.inclusion", "JSON"),
    INCLUSION_STRUCTURES("inclusion-structures.csv", "text/csv", "Structures au schéma de data.inclusion", "CSV"),
    INCLUSION_SERVICES("inclusion-services.csv", "text/csv", "Services au schéma de data.inclusion", "CSV"),
    COMPLEMENTS_CSV(
            "complements.csv",
            "text/csv",
            "Ce que le schéma national ne prévoit pas\u00a0: équipements, démarches, arrêts, fermetures, fraîcheur",
            "CSV"),
    COMPLEMENTS_JSON(
            "complements.json",
            "application/json",
            "Ce que le schéma national ne prévoit pas\u00a0: équipements, démarches, arrêts, fermetures, fraîcheur",
            "JSON");

    private final String nom;
    private final String type;
    private final String libelle;
    private final String sorte;

    Format(String nom, String type, String libelle, String sorte) {
        this.nom = nom;
        this.type = type;
        this.libelle = libelle;
        this.sorte = sorte;
    }

    /** Last part of its address: « lieux.csv ». */
    public String nom() {
        return nom;
    }

    /** Media type, without its character set: all are UTF-8. */
    public String type() {
        return type;
    }

    public String libelle() {
        return libelle;
    }

    /** « GeoJSON » */
    public String sorte() {
        return sorte;
    }

    public String extension() {
        return nom.substring(nom.lastIndexOf('.') + 1);
    }

    public static Optional<Format> deNom(String nom) {
        return Arrays.stream(values()).filter(f -> f.nom.equals(nom)).findFirst();
    }

    public static List<Format> tous() {
        return List.of(values());
    }
}
