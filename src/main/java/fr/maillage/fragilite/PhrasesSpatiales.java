package fr.maillage.fragilite;

import fr.maillage.fragilite.LectureSpatiale.Debordement;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;

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
                phrases.add(regroupement(faits));
                if (!faits.foyer().isEmpty()) {
                    phrases.add(foyer(faits, territoires));
                }
                faits.debordement().ifPresent(d -> phrases.add(debordement(d, territoires)));
            }
        }
        return new LectureSpatiale(
                faits.etat(),
                faits.communes(),
                faits.fragiles(),
                faits.cote(),
                faits.regroupement(),
                faits.moran(),
                faits.hasard(),
                faits.foyer(),
                faits.debordement(),
                phrases.stream().map(Typographie::francaise).toList());
    }

    private static String cote(LectureSpatiale faits) {
        String lesquelles =
                "Les communes les plus fragiles (" + faits.fragiles().size() + " sur " + faits.communes() + ") ";
        return faits.cote() == Cote.AUCUN
                ? lesquelles + "ne se trouvent pas d’un côté particulier du territoire."
                : lesquelles + "se trouvent plutôt " + faits.cote().ou() + " du territoire.";
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

    private static String foyer(LectureSpatiale faits, Territoires territoires) {
        String plusPeuplee = faits.foyer().stream()
                .map(territoires::commune)
                .max(Comparator.comparingInt(Commune::population))
                .map(Commune::nom)
                .orElseThrow();
        return "Un foyer de " + Formats.compte(faits.foyer().size(), "commune", "communes")
                + " plus fragiles se dessine ; sa commune la plus peuplée est " + plusPeuplee + ".";
    }

    private static String debordement(Debordement debordement, Territoires territoires) {
        return "Il se prolonge au-delà de la limite : "
                + Formats.compte(debordement.communes().size(), "commune", "communes")
                + " aussi fragiles le touchent dans l’intercommunalité voisine « "
                + territoires.epcis().get(debordement.epci()).nom() + " ».";
    }
}
