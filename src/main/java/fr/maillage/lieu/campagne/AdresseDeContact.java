package fr.maillage.lieu.campagne;

import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Provenance;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address by which a campaign reaches a place. Pure. */
final class AdresseDeContact {
    /** « prenom.nom » on a mail host for private persons: not an address of a place, unless the place itself gave it. */
    private static final Pattern PERSONNELLE = Pattern.compile(
            "[a-z]+[.-][a-z]+\\d*@(gmail|orange|wanadoo|free|hotmail|yahoo|laposte|sfr|outlook|live|icloud|bbox|neuf)\\..+");

    private AdresseDeContact() {}

    /** The first public address of the place that is not a private person's, in small letters. */
    static Optional<String> de(Lieu lieu) {
        var provenance = lieu.provenances().get(Champ.COURRIELS);
        boolean donnee = provenance != null && provenance.source().equals(Provenance.DECLARATION);
        return lieu.fiche().valeurs(Champ.COURRIELS).stream()
                .flatMap(valeur -> AdresseElectronique.lire(valeur).stream())
                .map(adresse -> adresse.toLowerCase(Locale.ROOT))
                .filter(adresse -> donnee || !PERSONNELLE.matcher(adresse).matches())
                .findFirst();
    }
}
