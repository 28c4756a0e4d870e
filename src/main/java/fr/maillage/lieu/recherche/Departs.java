package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.lieu.RechercheDeLieux.Depart;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a search starts from, as people type it. A commune, a postal code, the end of an address lead to the middle of a commune, and a whole
 * address to its door when the geocoder answers; the name of
 * an EPCI or of a département confines the search to it.
 */
@Component
class Departs {
    private static final int CANDIDATS = 12;
    private static final Pattern CODE_POSTAL = Pattern.compile("\\b\\d{5}\\b");
    private static final Pattern AVEC_DEPARTEMENT =
            Pattern.compile("^(.*[^\\d\\s(,-])[\\s(,-]+(\\d{2,3}|2[AB])\\s*\\)?$", Pattern.CASE_INSENSITIVE);

    private final RechercheDeTerritoires recherche;
    private final Territoires territoires;
    private final Contours contours;
    private final AdressesTapees adresses;
    private final String chezNous;

    /** @param territoire the setting: among homonyms, the commune of its département is meant */
    Departs(
            RechercheDeTerritoires recherche,
            Territoires territoires,
            Contours contours,
            AdressesTapees adresses,
            @Value("${maillage.territoire:departement:55}") String territoire) {
        this.recherche = recherche;
        this.territoires = territoires;
        this.contours = contours;
        this.adresses = adresses;
        this.chezNous = departement(territoire.strip());
    }

    private String departement(String reglage) {
        var code = reglage.substring(reglage.indexOf(':') + 1);
        if (reglage.startsWith("commune:")) {
            return territoires.commune(code).map(Commune::departement).orElse("");
        }
        return reglage.startsWith("epci:")
                ? territoires.epci(code).map(e -> e.departements().getFirst()).orElse("")
                : code;
    }

    /**
     * @param territoire where the search is confined instead, when the words named a group of communes
     * @param commune the one in whose middle the search starts; null for any other start
     * @param avertissement null when all was understood as typed
     */
    record Lu(
            Optional<Depart> depart,
            @Nullable Territoire territoire,
            @Nullable Commune commune,
            @Nullable String avertissement) {
        static final Lu RIEN = new Lu(Optional.empty(), null, null, null);
    }

    Lu lire(Filtres filtres) {
        var position = filtres.position();
        if (position != null) {
            var libelle = filtres.adresse().isEmpty() ? "la position indiquée" : filtres.adresse();
            return new Lu(Optional.of(new Depart(libelle, position, Depart.Genre.POSITION)), null, null, null);
        }
        var saisie = filtres.adresse();
        if (saisie.isEmpty()) {
            return Lu.RIEN;
        }
        for (var lecture : lectures(saisie)) {
            var trouves = candidats(lecture);
            if (!trouves.isEmpty()) {
                return preciser(saisie, lecture, choisir(saisie, lecture, trouves));
            }
        }
        return new Lu(
                Optional.empty(),
                null,
                null,
                "Nous n’avons pas trouvé «\u00a0" + saisie
                        + "\u00a0». Écrivez le nom d’une commune ou son code postal.");
    }

    /** From the door rather than from the middle of the commune, when a street was typed and the geocoder knows it. */
    private Lu preciser(String saisie, String lecture, Lu lu) {
        var commune = lu.commune();
        return commune == null
                ? lu
                : adresses.chercher(saisie, lecture, commune)
                        .map(depart -> new Lu(Optional.of(depart), null, null, null))
                        .orElse(lu);
    }

    /** The whole, then what follows a postal code, the postal code, then the last words alone: « 3 rue du Port, Commercy ». */
    private static List<String> lectures(String saisie) {
        var lectures = new LinkedHashSet<String>();
        lectures.add(saisie);
        var code = CODE_POSTAL.matcher(saisie);
        if (code.find()) {
            var suite = saisie.substring(code.end()).strip();
            if (!suite.isEmpty()) {
                lectures.add(suite);
            }
            lectures.add(code.group());
        }
        if (saisie.contains(",")) {
            lectures.add(saisie.substring(saisie.lastIndexOf(',') + 1).strip());
        }
        var mots = saisie.split("\\s+");
        for (int garde = Math.min(4, mots.length - 1); garde >= 1; garde--) {
            lectures.add(String.join(" ", List.of(mots).subList(mots.length - garde, mots.length)));
        }
        return List.copyOf(lectures);
    }

    private List<Resultat> candidats(String lecture) {
        var decoupe = AVEC_DEPARTEMENT.matcher(lecture);
        if (decoupe.matches()) {
            var duDepartement = recherche.chercher(decoupe.group(1), 60).stream()
                    .filter(r -> r.niveau() == Niveau.COMMUNE)
                    .filter(r -> territoires
                            .commune(r.code())
                            .filter(c -> c.departement().equalsIgnoreCase(decoupe.group(2)))
                            .isPresent())
                    .toList();
            if (!duDepartement.isEmpty()) {
                return duDepartement;
            }
        }
        return recherche.chercher(lecture, CANDIDATS);
    }

    private Lu choisir(String saisie, String lecture, List<Resultat> trouves) {
        var premier = trouves.getFirst();
        var homonymes = new ArrayList<>(trouves.stream()
                .filter(r -> r.niveau() == Niveau.COMMUNE)
                .filter(r -> NomSimplifie.de(r.nom()).equals(NomSimplifie.de(premier.nom())))
                .toList());
        if (homonymes.isEmpty()) {
            return premier.niveau() == Niveau.COMMUNE ? commune(premier, null) : groupe(premier);
        }
        var choisi = homonymes.stream()
                .filter(r -> territoires
                        .commune(r.code())
                        .filter(c -> c.departement().equals(chezNous))
                        .isPresent())
                .findFirst()
                .orElse(homonymes.getFirst());
        homonymes.remove(choisi);
        if (!homonymes.isEmpty()) {
            return commune(
                    choisi,
                    "D’autres communes portent ce nom\u00a0: nous avons pris " + choisi.nom() + ", "
                            + choisi.precision()
                            + ". Pour une autre, ajoutez son département ou écrivez son code postal.");
        }
        boolean autrement =
                !lecture.equals(saisie) || !NomSimplifie.de(choisi.nom()).equals(NomSimplifie.de(saisie));
        boolean exact = territoires
                .commune(choisi.code())
                .filter(c -> c.codesPostaux().contains(saisie))
                .isPresent();
        return commune(
                choisi,
                autrement && !exact
                        ? "Nous avons compris «\u00a0" + choisi.nom() + ", " + choisi.precision() + "\u00a0»."
                        : null);
    }

    private Lu groupe(Resultat resultat) {
        var genre = resultat.niveau() == Niveau.EPCI ? Territoire.Genre.EPCIS : Territoire.Genre.DEPARTEMENTS;
        return new Lu(Optional.empty(), new Territoire(genre, List.of(resultat.code())), null, null);
    }

    private Lu commune(Resultat resultat, @Nullable String avertissement) {
        int position = territoires.position(resultat.code()).orElseThrow();
        var commune = territoires.commune(position);
        Optional<Coordonnees> centre =
                Optional.ofNullable(commune.centre()).or(() -> contours.pointInterieur(position));
        return centre.map(c -> new Lu(
                        Optional.of(new Depart(commune.nom(), c, Depart.Genre.COMMUNE)), null, commune, avertissement))
                .orElseGet(() -> new Lu(
                        Optional.empty(),
                        new Territoire(Territoire.Genre.COMMUNES, List.of(commune.code())),
                        null,
                        avertissement));
    }
}
