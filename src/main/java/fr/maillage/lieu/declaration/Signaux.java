package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a moderator should look at in a declaration: sentences. */
final class Signaux {
    private static final Pattern LIEN = Pattern.compile("(?i)https?://|www\\.");
    private static final int LIENS_ORDINAIRES = 1;

    private Signaux() {}

    static List<String> de(Proposition proposition, List<Lieu> ressemblants) {
        var signaux = new ArrayList<>(proposition.avis().values());
        var textes = String.join(
                " ",
                proposition.fiche().nom(),
                proposition.fiche().texteOuVide(Champ.PRESENTATION_RESUME),
                proposition.fiche().texteOuVide(Champ.PRESENTATION_DETAIL),
                proposition.remarque());
        long liens = LIEN.matcher(textes).results().count();
        if (liens > LIENS_ORDINAIRES) {
            signaux.add(Formats.compte(liens, "lien", "liens") + " dans les textes\u00a0: publicité\u00a0?");
        }
        if (proposition.fiche().position().isEmpty()) {
            signaux.add("Adresse à situer sur la carte.");
        }
        ressemblants.forEach(lieu -> signaux.add("Ressemble à «\u00a0" + lieu.nom() + "\u00a0» (" + lieu.id() + ")."));
        return signaux;
    }
}
