package fr.maillage.fragilite;

import fr.maillage.presentation.Refus;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Selections;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The territory that the address of a page names; one that does not exist gets an answer that helps. */
@Component
public class TerritoiresDemandes {
    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final Selections selections;

    TerritoiresDemandes(Territoires territoires, HistoireDesCodes histoire, Selections selections) {
        this.territoires = territoires;
        this.histoire = histoire;
        this.selections = selections;
    }

    /**
     * @param chemin « commune », « epci », « departement » or « selection »
     * @throws Refus 404 in French
     */
    public Perimetre perimetre(String chemin, String code) {
        Niveau niveau = Arrays.stream(Niveau.values())
                .filter(n -> n.chemin().equals(chemin))
                .findFirst()
                .orElseThrow(
                        () -> Refus.introuvable("«\u00a0" + chemin + "\u00a0» n’est pas un niveau de territoire."));
        return niveau == Niveau.SELECTION ? selection(code) : territoire(niveau, code);
    }

    private Perimetre territoire(Niveau niveau, String code) {
        Optional<Perimetre> trouve =
                territoires.perimetre(niveau, code).filter(p -> p.code().equals(code));
        if (trouve.isEmpty() && niveau == Niveau.COMMUNE) {
            // A commune that merged: the reader came with its former code.
            trouve = histoire.codeActuel(code).flatMap(actuel -> territoires.perimetre(niveau, actuel));
        }
        return trouve.orElseThrow(() -> Refus.introuvable(
                switch (niveau) {
                    case COMMUNE ->
                        "Aucune commune ne porte le code INSEE «\u00a0" + code + "\u00a0». Cherchez-la par son nom.";
                    case EPCI ->
                        "Aucune intercommunalité ne porte le SIREN «\u00a0" + code
                                + "\u00a0». Cherchez-la par son nom ou par une de ses communes.";
                    case FRANCE -> "La France porte le code «\u00a0FR\u00a0».";
                    default ->
                        "Aucun département ne porte le code «\u00a0" + code + "\u00a0». Cherchez-le par son nom.";
                }));
    }

    private Perimetre selection(String id) {
        var selection = selections
                .trouver(id)
                .orElseThrow(() -> Refus.introuvable("Aucune sélection ne porte l’identifiant «\u00a0" + id
                        + "\u00a0». Vérifiez l’adresse, ou composez une nouvelle sélection."));
        int[] positions = selection.codes().stream()
                .map(histoire::codeActuel)
                .flatMap(Optional::stream)
                .mapToInt(c -> territoires.position(c).orElseThrow())
                .toArray();
        return new Perimetre(Niveau.SELECTION, selection.id(), selection.nom(), positions);
    }
}
