package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.presentation.NoeudYaml;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The subject that each indicator takes in a sentence, from {@code donnees/fragilite/mots.yaml}. */
final class Mots {
    /** @param texte with its article, lower case: « le chômage » */
    record Sujet(String texte, boolean pluriel) {}

    private static final Map<String, Sujet> LIVRES = lire();

    private final Indicateurs indicateurs;

    Mots(Indicateurs indicateurs) {
        this.indicateurs = indicateurs;
    }

    Sujet sujet(String indicateur) {
        Sujet sujet = LIVRES.get(indicateur);
        if (sujet != null) {
            return sujet;
        }
        String libelle =
                indicateurs.indicateur(indicateur).map(Indicateur::libelle).orElse(indicateur);
        return new Sujet("l’indicateur « " + libelle + " »", false);
    }

    private static Map<String, Sujet> lire() {
        try (var flux = Objects.requireNonNull(Mots.class.getResourceAsStream("/donnees/fragilite/mots.yaml"));
                var texte = new InputStreamReader(flux, StandardCharsets.UTF_8)) {
            NoeudYaml racine = NoeudYaml.lire("mots.yaml", texte);
            var sujets = new HashMap<String, Sujet>();
            for (String id : racine.noms()) {
                NoeudYaml mots = racine.champ(id).attendre("sujet", "pluriel");
                boolean pluriel =
                        mots.a("pluriel") && mots.champ("pluriel").texte().equals("oui");
                sujets.put(id, new Sujet(mots.champ("sujet").texte(), pluriel));
            }
            return Map.copyOf(sujets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
