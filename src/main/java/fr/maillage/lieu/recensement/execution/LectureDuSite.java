package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.recensement.Avertissement.Genre;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.lieu.recensement.valeurs.Adresses;
import fr.maillage.lieu.recensement.valeurs.Positions;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a row says its place is: address, commune, position, each checked against the others. */
final class LectureDuSite {
    /** A longer text is a description, not an address. */
    private static final int ADRESSE_MAX = 150;

    private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");

    private final Rattachement rattachement;

    LectureDuSite(Rattachement rattachement) {
        this.rattachement = rattachement;
    }

    /** What a row tells, as read from its cells; each may be empty. */
    record Dit(
            String adresse,
            String codePostal,
            String commune,
            String codeInsee,
            String enUneLigne,
            String latitude,
            String longitude) {}

    /**
     * @param position null when it is not known, or not believed
     * @param rattachee commune in force; null when the row does not say enough
     */
    record Site(
            String adresse,
            String codePostal,
            String commune,
            String codeInsee,
            @Nullable Coordonnees position,
            @Nullable Commune rattachee) {
        void ecrire(Map<Champ, java.util.List<String>> valeurs, String precision) {
            poser(valeurs, Champ.ADRESSE, adresse);
            poser(valeurs, Champ.CODE_POSTAL, codePostal);
            poser(valeurs, Champ.COMMUNE, commune);
            poser(valeurs, Champ.CODE_INSEE, codeInsee);
            if (position != null) {
                poser(valeurs, Champ.LATITUDE, Double.toString(position.latitude()));
                poser(valeurs, Champ.LONGITUDE, Double.toString(position.longitude()));
                PrecisionPosition.deCle(precision).ifPresent(p -> poser(valeurs, Champ.PRECISION_POSITION, p.cle()));
            }
        }

        private static void poser(Map<Champ, java.util.List<String>> valeurs, Champ champ, String valeur) {
            if (!valeur.isBlank()) {
                valeurs.put(champ, java.util.List.of(valeur));
            }
        }
    }

    Site lire(Dit dit, Constat constat) {
        var adresse = Adresses.nette(dit.adresse);
        var codePostal = Adresses.code(dit.codePostal);
        var commune = dit.commune.strip();
        var codeInsee = Adresses.code(dit.codeInsee);
        var ensemble = Adresses.codeEtCommune(commune);
        if (ensemble.isPresent() && memeCode(codePostal, ensemble.get().codePostal())) {
            codePostal = ensemble.get().codePostal();
            commune = ensemble.get().commune();
        }
        var aLaFin = Adresses.codeALaFin(adresse);
        if (aLaFin.isPresent()
                && !commune.isEmpty()
                && memeCode(codePostal, aLaFin.get().codePostal())) {
            codePostal = aLaFin.get().codePostal();
            adresse = aLaFin.get().adresse();
        }
        var decoupee = Adresses.decouper(dit.enUneLigne.isBlank() ? adresse : dit.enUneLigne);
        if (decoupee.isPresent()
                && (dit.enUneLigne.isBlank()
                        ? memeCode(codePostal, decoupee.get().codePostal())
                        : true)) {
            adresse = decoupee.get().adresse();
            codePostal = codePostal.isEmpty() ? decoupee.get().codePostal() : codePostal;
            commune = commune.isEmpty() ? decoupee.get().commune() : commune;
        } else if (adresse.isEmpty() && dit.enUneLigne.length() <= ADRESSE_MAX) {
            adresse = Adresses.nette(dit.enUneLigne);
        }
        if (!codePostal.isEmpty() && !CODE_POSTAL.matcher(codePostal).matches()) {
            constat.citer(Genre.VALEUR_INCONNUE, Champ.CODE_POSTAL.libelle() + "\u00a0: " + codePostal);
            codePostal = "";
        }
        var rattachee = rattacher(codeInsee, codePostal, commune, constat);
        return new Site(
                adresse,
                codePostal,
                rattachee.commune(),
                rattachee.codeInsee(),
                Positions.lire(dit.latitude, dit.longitude, rattachee.enVigueur(), constat)
                        .orElse(null),
                rattachee.enVigueur());
    }

    private static boolean memeCode(String connu, String lu) {
        return connu.isEmpty() || connu.equals(lu);
    }

    private record Rattachee(
            String commune, String codeInsee, @Nullable Commune enVigueur) {}

    private Rattachee rattacher(String codeInsee, String codePostal, String commune, Constat constat) {
        var parCode = codeInsee.isEmpty() ? Optional.<Commune>empty() : rattachement.commune(codeInsee, "", "");
        var nom = commune;
        var parNom = rattachement.commune("", codePostal, nom);
        if (parNom.isEmpty() && !nom.equals(Adresses.commune(nom))) {
            var nette = Adresses.commune(nom);
            parNom = rattachement.commune("", codePostal, nette);
            nom = parNom.isPresent() ? nette : nom;
        }
        if (parCode.isPresent()) {
            if (codePostal.isEmpty() || compatible(parCode.get(), codePostal)) {
                return new Rattachee(nom, codeInsee, parCode.get());
            }
            if (parNom.isPresent()) {
                constat.noter(
                        Genre.COMMUNE_CORRIGEE,
                        codeInsee + " est celui de " + parCode.get().nom() + ", la ligne dit " + codePostal + " "
                                + nom);
                return new Rattachee(nom, "", parNom.get());
            }
            constat.noter(
                    Genre.COMMUNE_CONTREDITE,
                    codeInsee + " (" + parCode.get().nom() + ") ne va pas avec le code postal " + codePostal);
            return new Rattachee(nom, "", null);
        }
        if (!codeInsee.isEmpty()) {
            constat.citer(Genre.VALEUR_INCONNUE, Champ.CODE_INSEE.libelle() + "\u00a0: " + codeInsee);
        }
        return new Rattachee(nom, "", parNom.orElse(null));
    }

    /** A postal code serves communes of its département, some of the next one, and business post that no table knows. */
    private static boolean compatible(Commune commune, String codePostal) {
        var departement = commune.departement().startsWith("2")
                        && Character.isLetter(commune.departement().charAt(1))
                ? "20"
                : commune.departement();
        return commune.codesPostaux().contains(codePostal) || codePostal.startsWith(departement);
    }
}
