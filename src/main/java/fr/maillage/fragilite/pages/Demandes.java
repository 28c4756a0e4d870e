package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.fragilite.TerritoiresDemandes;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Perimetre;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the address of a page asks for; a code or a name that is unknown gets an answer that helps. */
@Component
class Demandes {
    private final TerritoiresDemandes demandes;
    private final Indices indices;

    Demandes(TerritoiresDemandes demandes, Indices indices) {
        this.demandes = demandes;
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
        return demandes.perimetre(chemin, code);
    }

    /** A page number; anything else than a number from 1 up is the first page. */
    static int numero(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
