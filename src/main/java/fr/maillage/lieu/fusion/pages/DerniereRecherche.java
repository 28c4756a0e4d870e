package fr.maillage.lieu.fusion.pages;

import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.lieu.travail.Travail;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.lieu.travail.Travaux;
import fr.maillage.presentation.Formats;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last search of duplicates of an account, in words.
 *
 * @param phrase what became of it; empty when there is none
 * @param enCours true while it runs
 * @param refus true when it failed
 */
public record DerniereRecherche(String phrase, boolean enCours, boolean refus) {
    /** Key of searches, and version of what they keep. */
    static final String FORMAT = "1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @param territoire its name; empty for the whole perimeter */
    private record Trouve(String territoire, int paires) {}

    static byte[] ecrire(String territoire, int paires) {
        return MAPPER.writeValueAsBytes(new Trouve(territoire, paires));
    }

    static DerniereRecherche de(Travaux travaux, String compte) {
        return travaux.trouver(Genre.DOUBLONS, compte)
                .map(travail -> de(travail, travaux.resultat(Genre.DOUBLONS, compte, FORMAT)))
                .orElse(new DerniereRecherche("", false, false));
    }

    private static DerniereRecherche de(Travail travail, Optional<byte[]> resultat) {
        return switch (travail.etat()) {
            case EN_COURS ->
                new DerniereRecherche("Une recherche est en cours (" + travail.pourCent() + "\u00a0%).", true, false);
            case INTERROMPU ->
                new DerniereRecherche(
                        "La dernière recherche a été interrompue avant la fin\u00a0: elle n’a rien changé aux paires.",
                        false,
                        true);
            case ECHOUE -> new DerniereRecherche(travail.erreur(), false, true);
            case TERMINE ->
                new DerniereRecherche(
                        resultat.map(json -> phrase(travail, MAPPER.readValue(json, Trouve.class)))
                                .orElse(""),
                        false,
                        false);
        };
    }

    private static String phrase(Travail travail, Trouve trouve) {
        return "Dernière recherche, le " + Moments.dire(travail.commenceLe())
                + (trouve.territoire.isEmpty() ? "" : ", " + trouve.territoire) + "\u00a0: "
                + Formats.compte(trouve.paires, "paire ressemblante", "paires ressemblantes")
                + ", celles déjà décidées comprises.";
    }
}
