package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Selections;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the address of a page asks for; a code or a name that is unknown gets an answer that helps. */
@Component
class Demandes {
    private final Territoires territoires;
    private final HistoireDesCodes histoire;
    private final Selections selections;
    private final Indices indices;

    Demandes(Territoires territoires, HistoireDesCodes histoire, Selections selections, Indices indices) {
        this.territoires = territoires;
        this.histoire = histoire;
        this.selections = selections;
        this.indices = indices;
    }

    /** The asked model, the default one when none is asked. */
    IndiceDeFrance indice(@Nullable String modele) {
        String id = modele == null || modele.isBlank() ? indices.parDefaut().id() : modele;
        return indices.indice(id)
                .orElseThrow(() -> Refus.introuvable("Le modèle d’indice «\u00a0" + id
                        + "\u00a0» n’existe pas. Modèles disponibles\u00a0: "
                        + indices.modeles().stream().map(ModeleIndice::id).collect(Collectors.joining(", ")) + "."));
    }

    Perimetre perimetre(String chemin, String code) {
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

    /** A page number; anything else than a number from 1 up is the first page. */
    static int numero(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
