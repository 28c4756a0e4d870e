package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study found, ready to be written.
 *
 * @param id of the study
 * @param version read, sent back with each change
 * @param retiree whether it was removed from the list
 * @param question what was asked, in sentences
 * @param reponse the answer in one sentence
 * @param preuve how sure it is
 * @param avis why there is nothing to propose; null when there is
 * @param comparables other studies of the same territory, to compare with
 */
public record PageDEtude(
        EnTete enTete,
        String id,
        int version,
        boolean retiree,
        String nom,
        List<String> question,
        @Nullable String reponse,
        String preuve,
        @Nullable String avis,
        @Nullable CarteSvg carte,
        List<Legende> legende,
        List<LigneDePermanence> permanences,
        List<LigneDeMesure> mesures,
        String modele,
        String autreModele,
        CourbeSvg courbe,
        List<LigneDeCourbe> points,
        List<Option> refusees,
        List<Lien> hors,
        String nombre,
        List<Option> comparables) {

    public record Legende(int rang, String signe, String mot) {}

    /**
     * @param numero on the map
     * @param code of the commune, sent by the buttons
     * @param gain in the unit of the objective, with its words
     */
    public record LigneDePermanence(
            int numero,
            String code,
            Lien commune,
            boolean epinglee,
            String gain,
            String personnes,
            List<Lien> communes) {}

    public record LigneDeMesure(String libelle, String avant, String apres, String autreAvant, String autreApres) {}

    public record LigneDeCourbe(int nombre, String gain, String deplus, String preuve) {}
}
