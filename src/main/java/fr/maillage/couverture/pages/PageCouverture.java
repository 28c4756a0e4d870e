package fr.maillage.couverture.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the coverage of a territory shows, ready to be written.
 *
 * @param avertissements said at the top: why nothing can be measured, or what makes figures doubtful, and what to do
 * @param modele how minutes are counted, in one sentence
 * @param carte null when no commune has a contour
 * @param cartes the two maps, as tabs
 * @param zonesNumerotees whether the map bears the numbers of the white zones
 * @param services one row per service of the list, then all together
 * @param epcis rows of the EPCI; empty where there is none to compare
 * @param zonesAvecLAutre how many there are under the other model, in one sentence
 * @param proches nearest places of a commune; empty for a wider territory
 * @param communes those with the greatest unmet need
 * @param toutes to the table of all communes; null for a commune
 */
public record PageCouverture(
        EnTete enTete,
        FormulaireDeVue formulaire,
        List<String> avertissements,
        String modele,
        List<Chiffre> chiffres,
        @Nullable CarteSvg carte,
        String lienDesFormes,
        Onglets cartes,
        boolean zonesNumerotees,
        List<Legende> legende,
        List<LigneDeSeuil> seuils,
        List<LigneDeService> services,
        List<LigneDEpci> epcis,
        Lectures lectures,
        List<Zone> zones,
        String zonesAvecLAutre,
        List<LigneDeDesert> deserts,
        List<LigneDeProche> proches,
        List<LigneDeCommune> communes,
        @Nullable Lien toutes,
        List<String> methode,
        List<Lien> telechargements,
        List<Lien> actions) {

    /** @param autre the same figure under the other model, in one sentence; null when there is nothing to compare */
    public record Chiffre(
            String valeur, String libelle, @Nullable String autre) {}

    /** Tabs that are links; {@code courant} is the one shown. */
    public record Onglets(String courant, List<Lien> liens) {}

    /** @param communes « 12 communes, 3 400 habitants » */
    public record Legende(int rang, String signe, String mot, String communes) {}

    public record LigneDeSeuil(String duree, String habitants, String part, String autrePart) {}

    /** @param lieux places of the territory that give it, stops told apart */
    public record LigneDeService(Lien nom, String lieux, String moyenne, String part, String autrePart) {}

    /** @param precision « en partie » for an EPCI that straddles the border; empty otherwise */
    public record LigneDEpci(
            Lien nom,
            String precision,
            String habitants,
            String moyenne,
            String part,
            String concernees,
            String nonCouvert,
            String autreNonCouvert) {}

    /** @param sansReponse communes that cannot be read, in one sentence; empty when there is none */
    public record Lectures(String servi, List<LigneDeLecture> lignes, String sansReponse, String autre) {}

    public record LigneDeLecture(String fragilite, String servies, String nonServies) {}

    public record Zone(String titre, List<Lien> communes, List<String> raisons) {}

    public record LigneDeDesert(Lien nom, String habitants, String minutes) {}

    public record LigneDeProche(Lien lieu, String minutes, String autresMinutes, String kilometres, String precision) {}

    /**
     * @param autresMinutes under the other model
     * @param lieu nearest place, or why there is none
     */
    public record LigneDeCommune(
            Lien nom,
            String habitants,
            String minutes,
            String autresMinutes,
            String lieu,
            String precision,
            String concernees,
            String nonCouvert,
            String lecture) {}
}
