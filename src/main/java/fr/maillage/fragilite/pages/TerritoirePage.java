package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Classe;
import fr.maillage.presentation.Barre;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a territory shows, ready to be written.
 *
 * @param avertissement said at the top when there is no score, or little behind it; null otherwise
 * @param carte null when no commune has a contour
 * @param lienDesFormes start of the address of a shape of the map, to be followed by its code
 * @param classes one per class of the model, then « pas de score » when needed; empty for a commune
 * @param regleDesFreins the model's rule, in words
 * @param freins communes that stand out, by axis; for a commune, whether it does; empty without score
 * @param observations sentences by axis; empty without score
 * @param lecture sentences on where the fragile communes lie; empty for a commune
 * @param epcis rows of the EPCI of a département; null where there is none to show
 * @param communes rows of the communes; null when they have their own page
 */
public record TerritoirePage(
        EnTete enTete,
        Choix modele,
        @Nullable String avertissement,
        List<Chiffre> chiffres,
        @Nullable CarteSvg carte,
        String lienDesFormes,
        List<Classe> legende,
        SousScores sousScores,
        List<ClasseDeCommunes> classes,
        String regleDesFreins,
        List<Rubrique> freins,
        List<Rubrique> observations,
        List<String> lecture,
        List<String> doutes,
        List<SourceCitee> sources,
        @Nullable TableDeScores epcis,
        @Nullable TableDeScores communes,
        @Nullable Lien toutesLesCommunes,
        List<Lien> voisins,
        List<Telechargement> telechargements,
        List<Lien> actions) {

    /** The models at hand, as links; {@code courant} is the one shown. */
    public record Choix(String courant, String description, List<Lien> autres) {}

    /** A key figure. */
    public record Chiffre(
            String valeur, String libelle, @Nullable String precision) {}

    /**
     * Sub-scores beside those of the reference.
     *
     * @param reference name of the territory compared with; null for France, which is compared with nothing
     * @param echelle « de −3 à +3 »
     */
    public record SousScores(
            @Nullable String reference,
            String echelle,
            String total,
            @Nullable String totalDeReference,
            List<Groupe> axes) {}

    /** An axis with its indicators. */
    public record Groupe(String nom, String score, @Nullable String reference, List<Ligne> lignes) {}

    /**
     * An indicator.
     *
     * @param valeur the figure itself with its unit; null when there is none
     * @param estime how much of it is estimated, in words; null when nothing is
     * @param absence why there is no score; null when there is one
     */
    public record Ligne(
            String libelle,
            String definition,
            @Nullable String valeur,
            String score,
            @Nullable String reference,
            @Nullable Barre barre,
            @Nullable String estime,
            @Nullable String absence) {}

    /** The communes of a class; {@code classe} is empty for « pas de score ». */
    public record ClasseDeCommunes(Optional<Classe> classe, String nombre, String population, List<Lien> communes) {}

    /** A title with links or sentences below. */
    public record Rubrique(String titre, List<Lien> liens, List<String> phrases) {}

    /** Where an indicator comes from. */
    public record SourceCitee(
            String indicateur,
            @Nullable String producteur,
            @Nullable String millesime,
            @Nullable String licence,
            @Nullable String transformation) {}

    /** A file to download; the format and the weight are part of the link. */
    public record Telechargement(String libelle, String adresse, String precision) {}
}
