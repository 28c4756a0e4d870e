package fr.maillage.fragilite;

import fr.maillage.fragilite.LectureSpatiale.Debordement;
import fr.maillage.fragilite.LectureSpatiale.Versant;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Typographie;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words for the facts of a {@link LectureSpatiale}. */
final class PhrasesSpatiales {
    private PhrasesSpatiales() {}

    static LectureSpatiale dire(LectureSpatiale faits, Territoires territoires) {
        var phrases = new ArrayList<String>();
        switch (faits.etat()) {
            case TROP_VASTE ->
                phrases.add("La lecture spatiale se fait à l’échelle d’un département ou d’une intercommunalité.");
            case TROP_PEU_DE_COMMUNES ->
                phrases.add("Trop peu de communes ont un score (" + faits.communes() + ", il en faut "
                        + LecturesSpatiales.MINIMUM + ") pour dire où se trouvent les plus fragiles.");
            case UNIFORME ->
                phrases.add("Toutes les communes ont le même total : aucune partie du territoire ne se distingue.");
            case LUE -> {
                phrases.add(cote(faits));
                coteEpargne(faits).ifPresent(phrases::add);
                faits.rive().ifPresent(rive -> phrases.add(rive(rive)));
                phrases.add(regroupement(faits));
                versant(faits.fragiles(), "plus fragiles", "aussi fragiles", territoires, phrases);
                versant(faits.epargnees(), "moins fragiles", "aussi peu fragiles", territoires, phrases);
            }
        }
        return faits.avec(phrases.stream().map(Typographie::francaise).toList());
    }

    private static String cote(LectureSpatiale faits) {
        String lesquelles = "Les communes les plus fragiles ("
                + faits.fragiles().communes().size() + " sur " + faits.communes() + ") ";
        return faits.fragiles().cote() == Cote.AUCUN
                ? lesquelles + "ne se trouvent pas d’un côté particulier du territoire."
                : lesquelles + "se trouvent plutôt " + faits.fragiles().cote().ou() + " du territoire.";
    }

    private static String rive(Rive rive) {
        return "Sur les " + rive.communes() + " communes que leur nom place au bord de l’eau (« -sur-" + rive.nom()
                + " »), " + rive.fragiles() + " sont parmi les plus fragiles : plus que le hasard ne l’explique.";
    }

    private static String regroupement(LectureSpatiale faits) {
        return switch (faits.regroupement()) {
            case REGROUPEES ->
                "Les communes de même fragilité sont regroupées : elles se ressemblent entre voisines plus que le hasard ne l’explique.";
            case DISPERSEES ->
                "Les communes fragiles sont dispersées : leurs voisines sont plutôt moins fragiles, plus que le hasard ne l’explique.";
            case HASARD ->
                "Entre communes voisines, ni ressemblance ni contraste marqués : la différence peut tenir au hasard.";
            case INDETERMINE -> "Trop peu de communes se touchent pour dire si les plus fragiles sont regroupées.";
        };
    }

    /** Said only when there is a side: the absence of one is already said of the most fragile. */
    private static Optional<String> coteEpargne(LectureSpatiale faits) {
        Cote cote = faits.epargnees().cote();
        return cote == Cote.AUCUN
                ? Optional.empty()
                : Optional.of(
                        "Les moins fragiles (" + faits.epargnees().communes().size() + " sur " + faits.communes()
                                + ") sont plutôt " + cote.ou() + ".");
    }

    private static void versant(
            Versant versant, String comment, String autant, Territoires territoires, List<String> phrases) {
        if (versant.foyer().isEmpty()) {
            return;
        }
        String plusPeuplee = versant.foyer().stream()
                .map(territoires::commune)
                .max(Comparator.comparingInt(Commune::population))
                .map(Commune::nom)
                .orElseThrow();
        phrases.add("Un foyer de " + Formats.compte(versant.foyer().size(), "commune", "communes") + " " + comment
                + " se dessine ; sa commune la plus peuplée est " + plusPeuplee + ".");
        versant.debordement().ifPresent(d -> phrases.add(debordement(d, autant, territoires)));
    }

    private static String debordement(Debordement debordement, String autant, Territoires territoires) {
        return "Il se prolonge au-delà de la limite : "
                + Formats.compte(debordement.communes().size(), "commune", "communes") + " " + autant
                + " le touchent dans l’intercommunalité voisine « "
                + territoires.epcis().get(debordement.epci()).nom() + " ».";
    }
}
