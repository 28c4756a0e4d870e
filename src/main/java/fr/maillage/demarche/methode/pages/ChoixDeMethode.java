package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.methode.plan.MethodesLivrees;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/**
 * How to get a plan: a method that comes with the program, an empty one, or a file.
 *
 * @param recommencer true when the démarche has a plan, that the choice replaces
 */
public record ChoixDeMethode(
        EnTete enTete,
        String chemin,
        boolean recommencer,
        int version,
        List<Proposition> propositions,
        ResumeErreurs resume,
        ZoneDeTexte yaml) {
    /** The choice of a plan without any step. */
    static final String VIDE = "vide";

    static final String CHAMP_YAML = "yaml";

    /** @param contenu « 3 phases, 8 étapes, 11 livrables » */
    public record Proposition(
            String valeur, String nom, String resume, String source, String contenu, List<String> etapes) {}

    static ChoixDeMethode de(Demarche demarche, LectureDeFormulaire lecture) {
        return de(demarche, 0, lecture);
    }

    /** @param version of the plan that the choice replaces, 0 when there is none */
    static ChoixDeMethode de(Demarche demarche, int version, LectureDeFormulaire lecture) {
        var yaml = new ZoneDeTexte(
                lecture.etiquette(CHAMP_YAML, "Méthode en YAML")
                        .avecAide("Collez ici le texte d’une méthode exportée, ou choisissez son fichier plus bas."),
                lecture.valeur(CHAMP_YAML),
                8,
                200_000);
        return new ChoixDeMethode(
                AccesAuxDemarches.enTete(demarche, version == 0 ? "Choisir une méthode" : "Changer de méthode"),
                demarche.chemin(),
                version > 0,
                version,
                MethodesLivrees.toutes().entrySet().stream()
                        .map(m -> proposition(m.getKey(), m.getValue()))
                        .toList(),
                ResumeErreurs.de(List.of(yaml)),
                yaml);
    }

    private static Proposition proposition(String valeur, Plan plan) {
        var etapes = plan.etapes();
        long livrables = etapes.stream().mapToLong(e -> e.livrables().size()).sum();
        return new Proposition(
                valeur,
                plan.nom(),
                plan.resume(),
                plan.source(),
                Formats.compte(plan.phases().size(), "phase", "phases") + ", "
                        + Formats.compte(etapes.size(), "étape", "étapes") + ", "
                        + Formats.compte(livrables, "livrable", "livrables"),
                etapes.stream().map(e -> e.nom()).toList());
    }
}
