package fr.maillage.lieu.publication.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.publication.schema.RefusDePublication;
import fr.maillage.presentation.Lien;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a place, in words for whoever holds it. Of a place that is not public it tells the name, the commune and the state, nothing
 * else.
 *
 * @param situation where it stands
 * @param raisons why, sentence by sentence; may be empty
 * @param conseil what to do
 * @param lien where to go; null when nowhere
 */
public record Devenir(
        String nom,
        String commune,
        String situation,
        List<String> raisons,
        String conseil,
        @Nullable Lien lien) {
    public Devenir {
        raisons = List.copyOf(raisons);
    }

    /** @param refus why open data leave it out; empty when they do not */
    static Devenir de(Lieu lieu, List<RefusDePublication> refus) {
        var survivant = lieu.absorbePar();
        if (survivant != null) {
            return devenir(
                    lieu,
                    "Réuni à une autre fiche",
                    List.of("Deux fiches décrivaient le même lieu. Elles n’en font plus qu’une."),
                    "Vérifiez la fiche gardée. Si ce sont deux lieux différents, écrivez à l’équipe du site\u00a0: la réunion peut être"
                            + " annulée.",
                    new Lien("Voir la fiche gardée", "/lieux/" + survivant));
        }
        return switch (lieu.etat()) {
            case BROUILLON -> throw new IllegalArgumentException("a draft is nobody else’s");
            case DECLARE ->
                devenir(
                        lieu,
                        "En attente de relecture",
                        List.of(),
                        "Une personne de l’équipe relit la fiche avant de la publier. Votre code de suivi dit où elle en est.",
                        null);
            case A_REVOIR ->
                devenir(
                        lieu,
                        "À revoir",
                        List.of("Une information de la fiche doit être vérifiée avant de la publier."),
                        "L’équipe du site s’en occupe. Si vous tenez ce lieu, écrivez-lui pour aller plus vite.",
                        null);
            case ARCHIVE ->
                devenir(
                        lieu,
                        "Retiré",
                        List.of("Ce lieu n’existe plus, ou sa fiche a été refusée."),
                        "S’il est ouvert, déclarez-le de nouveau, ou écrivez à l’équipe du site.",
                        null);
            case FERME ->
                devenir(
                        lieu,
                        "Fermé",
                        List.of("Le site l’annonce fermé, et les fichiers ouverts ne le donnent pas."),
                        "S’il est ouvert, signalez-le depuis sa fiche.",
                        fiche(lieu));
            case PUBLIE -> publie(lieu, refus);
        };
    }

    private static Devenir publie(Lieu lieu, List<RefusDePublication> refus) {
        var raisons = new ArrayList<String>();
        var conseils = new ArrayList<String>();
        if (lieu.aGeocoder()) {
            raisons.add("Sa position n’est pas connue à la rue près\u00a0: il est dans la liste, pas sur la carte.");
            conseils.add("Précisez l’adresse, ou placez le repère sur la carte.");
        }
        for (var r : refus) {
            raisons.add("Il n’est pas dans les fichiers ouverts, donc pas sur la carte nationale. "
                    + r.raison().libelle());
            conseils.add(r.raison().conseil());
        }
        if (raisons.isEmpty()) {
            return devenir(
                    lieu,
                    "Publié",
                    List.of("Il est dans la liste, sur la carte et dans les fichiers ouverts."),
                    "Si vous ne le voyez pas, retirez les filtres de la carte. Les autres sites se mettent à jour à leur rythme.",
                    fiche(lieu));
        }
        return devenir(lieu, "Publié, mais pas partout", raisons, String.join(" ", conseils), fiche(lieu));
    }

    private static Lien fiche(Lieu lieu) {
        return new Lien("Voir la fiche", "/lieux/" + lieu.id());
    }

    private static Devenir devenir(
            Lieu lieu, String situation, List<String> raisons, String conseil, @Nullable Lien lien) {
        return new Devenir(
                lieu.nom().isEmpty() ? "Lieu sans nom" : lieu.nom(),
                lieu.fiche().texteOuVide(Champ.COMMUNE),
                situation,
                raisons,
                conseil,
                lien);
    }
}
