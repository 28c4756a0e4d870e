package fr.maillage.lieu.recherche;

import fr.maillage.lieu.RechercheDeLieux.Depart;
import fr.maillage.lieu.geocodage.AdresseCherchee;
import fr.maillage.lieu.geocodage.Geocodeur;
import fr.maillage.lieu.geocodage.ReponseDuGeocodeur;
import fr.maillage.territoire.Commune;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Full addresses that readers start from, asked to the geocoder once: the pages, the guide and the downloads of one search ask the same. When
 * it does not answer nothing is kept, and the search starts from the middle of the commune.
 */
@Component
class AdressesTapees {
    private static final int RETENUES = 5_000;
    private static final Pattern CODE_POSTAL = Pattern.compile("\\b\\d{5}\\b");
    private static final Pattern FIN_DE_VOIE = Pattern.compile("[\\s,;-]+$");

    private final Function<AdresseCherchee, ReponseDuGeocodeur> geocodeur;
    private final ConcurrentHashMap<AdresseCherchee, Optional<Depart>> connues = new ConcurrentHashMap<>();

    @Autowired
    AdressesTapees(Geocodeur geocodeur) {
        this(geocodeur::chercher);
    }

    AdressesTapees(Function<AdresseCherchee, ReponseDuGeocodeur> geocodeur) {
        this.geocodeur = geocodeur;
    }

    /**
     * @param saisie « 3 rue du Port 55200 Commercy »
     * @param lecture the end of it that named the commune
     * @return empty when no street was typed, or when nobody knows it
     */
    Optional<Depart> chercher(String saisie, String lecture, Commune commune) {
        var voie = voie(saisie, lecture);
        if (!voie.contains(" ")) {
            return Optional.empty();
        }
        var code = CODE_POSTAL.matcher(saisie);
        var cherchee = new AdresseCherchee(voie, code.find() ? code.group() : "", commune.nom(), commune.code());
        var connue = connues.get(cherchee);
        return connue == null ? demander(cherchee) : connue;
    }

    private Optional<Depart> demander(AdresseCherchee cherchee) {
        return switch (geocodeur.apply(cherchee)) {
            case ReponseDuGeocodeur.Trouvee trouvee ->
                retenir(cherchee, Optional.of(new Depart(trouvee.libelle(), trouvee.position(), Depart.Genre.ADRESSE)));
            case ReponseDuGeocodeur.Introuvable introuvable -> retenir(cherchee, Optional.empty());
            case ReponseDuGeocodeur.Indisponible indisponible -> Optional.empty();
        };
    }

    private Optional<Depart> retenir(AdresseCherchee cherchee, Optional<Depart> depart) {
        if (connues.size() >= RETENUES) {
            connues.clear();
        }
        connues.put(cherchee, depart);
        return depart;
    }

    private static String voie(String saisie, String lecture) {
        var code = CODE_POSTAL.matcher(saisie);
        var debut = code.find()
                ? saisie.substring(0, code.start())
                : saisie.endsWith(lecture) ? saisie.substring(0, saisie.length() - lecture.length()) : "";
        return FIN_DE_VOIE.matcher(debut).replaceFirst("");
    }
}
