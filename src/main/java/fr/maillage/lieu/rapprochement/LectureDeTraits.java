package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a record ready to be compared. */
final class LectureDeTraits {
    private static final Pattern NUMERO = Pattern.compile("(\\d{1,3})(e|eme|er|ere|nd|nde)?");
    private static final Pattern POSTAL = Pattern.compile("\\d{5}");

    private final Lexique lexique;
    private final Natures natures;
    private final LectureDAdresse adresses;
    private final Communes communes;

    LectureDeTraits(Lexique lexique, Natures natures, Communes communes) {
        this.lexique = lexique;
        this.natures = natures;
        this.adresses = new LectureDAdresse(lexique);
        this.communes = communes;
    }

    Traits lire(Empreinte e) {
        String code = communes.code(e.codeInsee(), e.codePostal(), e.commune());
        List<String> communeEntiere = lexique.mots(e.commune());
        List<String> commune = lexique.sansArticles(communeEntiere).stream()
                .filter(mot -> !POSTAL.matcher(mot).matches() && !mot.equals("cedex"))
                .toList();
        var motsDeCommune = new LinkedHashSet<>(commune);

        List<String> nomEntier = lexique.sansArticles(lexique.mots(e.nom()));
        List<String> nom = sansSuite(nomEntier, commune);
        Natures.Lecture lecture = natures.lire(nom);
        boolean motItinerant = nom.stream().anyMatch(lexique.motsItinerants()::contains);
        var naturesDuNom = new LinkedHashSet<>(lecture.natures());
        var coeur = new ArrayList<String>();
        var numeros = new LinkedHashSet<String>();
        for (String mot : lecture.reste()) {
            if (motsDeCommune.contains(mot)) {
                continue;
            }
            var numero = NUMERO.matcher(mot);
            if (numero.matches()) {
                numeros.add(numero.group(1));
            } else if (lexique.siglesEpci().matcher(mot).matches()) {
                naturesDuNom.addAll(natures.parTypologies(Set.of("EPCI")).liste());
            } else if (!lexique.motsCommuns().contains(mot)
                    && !lexique.motsItinerants().contains(mot)
                    && mot.length() > 1) {
                coeur.add(mot);
            }
        }
        return new Traits(
                e,
                code,
                communes.population(code),
                Termes.de(motsDeCommune),
                EnsembleDeNatures.de(naturesDuNom),
                natures.parTypologies(e.typologies()),
                Termes.de(new LinkedHashSet<>(coeur)),
                nom.stream().map(mot -> mot.substring(0, 1)).collect(Collectors.joining()),
                numeros,
                nom.stream().anyMatch(lexique.motsAnnexe()::contains),
                annexeDe(nomEntier, commune),
                mobilite(e, motItinerant),
                adresses.lire(e.adresse(), e.codePostal(), communeEntiere),
                Contacts.de(e, lexique.domainesCommuns()));
    }

    /** « Antenne de Y »: the word is right before the commune's name. */
    private boolean annexeDe(List<String> nom, List<String> commune) {
        int debut = commune.isEmpty() ? -1 : Mots.position(nom, commune);
        return debut > 0 && lexique.motsAnnexe().contains(nom.get(debut - 1));
    }

    /** The name's own word first: flags are often left out, seldom the word « bus ». */
    private Mobilite mobilite(Empreinte e, boolean motItinerant) {
        if (motItinerant) {
            return Mobilite.ITINERANT;
        }
        if (e.mobilite() != Mobilite.INCONNUE) {
            return e.mobilite();
        }
        Set<String> typologies = e.typologies();
        return typologies.stream().anyMatch(lexique.typologiesItinerantes()::contains)
                ? Mobilite.ITINERANT
                : Mobilite.INCONNUE;
    }

    /** The commune's whole name is taken out first: « La Poste de Ville-en-Bois » is no town hall. */
    private static List<String> sansSuite(List<String> mots, List<String> suite) {
        int debut = suite.isEmpty() ? -1 : Mots.position(mots, suite);
        if (debut < 0) {
            return mots;
        }
        var reste = new ArrayList<>(mots.subList(0, debut));
        reste.addAll(mots.subList(debut + suite.size(), mots.size()));
        return reste;
    }
}
