package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Arret;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the bus stands in a commune, as typed: a name, a position, both or nothing.
 *
 * @param erreurDeNom null when the name is right
 * @param erreurDePosition null when the position is right
 */
record EmplacementDArret(
        String nom,
        String position,
        @Nullable String erreurDeNom,
        @Nullable String erreurDePosition) {
    /** A position farther than this from the commune is a mistake, kilometres: no commune of mainland France is that wide. */
    private static final double LOIN = 20;

    private static final Pattern POSITION =
            Pattern.compile("(-?\\d{1,2}[.,]\\d{1,20})\\s*[;\\s,]\\s*(-?\\d{1,3}[.,]\\d{1,20})");

    /** A stop of a place is where its place says. */
    static boolean permis(Arret arret) {
        return !arret.dUnLieu();
    }

    static EmplacementDArret de(Arret arret) {
        var ou = arret.position();
        return new EmplacementDArret(
                arret.nom(),
                arret.situe() ? String.format(Locale.ROOT, "%.6f ; %.6f", ou.latitude(), ou.longitude()) : "",
                null,
                null);
    }

    /** @param centre where the commune of the stop is taken to be */
    static EmplacementDArret recu(String nom, String position, Arret arret, Coordonnees centre) {
        var saisi = new EmplacementDArret(nom.strip(), position.strip(), null, null);
        return new EmplacementDArret(
                saisi.nom, saisi.position, saisi.fauteDeNom(), saisi.fauteDePosition(arret, centre));
    }

    private @Nullable String fauteDeNom() {
        return nom.length() > Arret.NOM_MAX || nom.chars().anyMatch(Character::isISOControl)
                ? "Écrivez l’emplacement en une ligne de " + Arret.NOM_MAX + " caractères au plus."
                : null;
    }

    private @Nullable String fauteDePosition(Arret arret, Coordonnees centre) {
        if (position.isEmpty()) {
            return null;
        }
        var lue = coordonnees();
        if (lue.isEmpty()) {
            return "Écrivez la latitude puis la longitude en degrés décimaux, par exemple 48,7730\u00a0; 5,1610. Ou laissez vide.";
        }
        double ecart = lue.get().kilometresJusqua(centre);
        return ecart > LOIN
                ? "Cette position est à " + Formats.avecUnite(ecart, 0, "km") + " de " + arret.nomDeCommune()
                        + ". Vérifiez l’ordre\u00a0: latitude, puis longitude."
                : null;
    }

    private Optional<Coordonnees> coordonnees() {
        var lue = POSITION.matcher(position);
        if (!lue.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(lue.group(1).replace(',', '.'));
        double longitude = Double.parseDouble(lue.group(2).replace(',', '.'));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordonnees(longitude, latitude))
                : Optional.empty();
    }

    boolean juste() {
        return erreurDeNom == null && erreurDePosition == null;
    }

    /** Only once {@link #juste}. */
    Arret pour(Arret arret, Coordonnees centre) {
        return coordonnees().map(p -> arret.situe(nom, p)).orElseGet(() -> arret.nomme(nom, centre));
    }

    List<Saisie> saisies() {
        return List.of(
                ChampTexte.de(
                        Etiquette.de("emplacement", "Où le bus se gare")
                                .avecAide(
                                        "Par exemple «\u00a0place de la mairie\u00a0». Sur les affiches, dans l’agenda et sur la fiche du lieu.")
                                .avecErreur(erreurDeNom),
                        nom),
                ChampTexte.de(
                        Etiquette.de("position", "Latitude et longitude")
                                .avecAide(
                                        "Si vous les connaissez, par exemple 48,7730\u00a0; 5,1610. Sinon, le bus est compté au centre de la commune.")
                                .avecErreur(erreurDePosition),
                        position));
    }
}
