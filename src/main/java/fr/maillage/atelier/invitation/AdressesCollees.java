package fr.maillage.atelier.invitation;

import fr.maillage.courrier.AdresseElectronique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses pasted by hand: one a line, or several separated by commas or semicolons.
 *
 * @param adresses each once, in the order of the text, at most {@value #ADRESSES_MAX}
 * @param refus what to mend, in the order of the text; empty when all is read
 */
public record AdressesCollees(List<String> adresses, List<Refus> refus) {
    public static final int ADRESSES_MAX = 300;

    private static final Pattern SEPARATEUR = Pattern.compile("[,;]");

    /** @param ligne from 1; the text itself is not repeated, as it may be long or hold personal data */
    public record Refus(int ligne, String explication) {}

    public AdressesCollees {
        adresses = List.copyOf(adresses);
        refus = List.copyOf(refus);
    }

    /** Reads a text of any length. Blank lines and repeated addresses, whatever their case, are passed over. */
    public static AdressesCollees lire(String texte) {
        var adresses = new LinkedHashMap<String, String>();
        var refus = new ArrayList<Refus>();
        int ligne = 0;
        for (var contenu : texte.lines().toList()) {
            ligne++;
            for (var morceau : SEPARATEUR.split(contenu)) {
                if (morceau.isBlank()) {
                    continue;
                }
                var adresse = AdresseElectronique.lire(morceau);
                if (adresse.isEmpty()) {
                    refus.add(new Refus(
                            ligne,
                            "Ligne " + ligne
                                    + "\u00a0: écrivez une adresse seule, comme «\u00a0accueil@exemple.fr\u00a0»."));
                } else {
                    adresses.putIfAbsent(adresse.get().toLowerCase(Locale.ROOT), adresse.get());
                }
                if (adresses.size() > ADRESSES_MAX) {
                    refus.add(new Refus(
                            ligne,
                            "Ligne " + ligne + "\u00a0: " + ADRESSES_MAX
                                    + " adresses au plus à la fois. Gardez la suite pour un autre envoi."));
                    adresses.pollLastEntry();
                    return new AdressesCollees(List.copyOf(adresses.values()), refus);
                }
            }
        }
        return new AdressesCollees(List.copyOf(adresses.values()), refus);
    }
}
