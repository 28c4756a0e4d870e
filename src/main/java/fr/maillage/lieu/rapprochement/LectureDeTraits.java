package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a record ready to be compared. */
final class LectureDeTraits {
    private static final Pattern NUMERO = Pattern.compile("(\\d{1,3})(e|eme|er|ere|nd|nde)?");

    private final Lexique lexique;
    private final Natures natures;
    private final Orthographe orthographe;
    private final NomDeCommune.Lus nomsDeCommunes;
    private final LectureDAdresse adresses;
    private final Communes communes;

    LectureDeTraits(Lexique lexique, Natures natures, Communes communes) {
        this.lexique = lexique;
        this.natures = natures;
        this.orthographe = new Orthographe(lexique, natures);
        this.nomsDeCommunes = new NomDeCommune.Lus(lexique);
        this.adresses = new LectureDAdresse(lexique);
        this.communes = communes;
    }

    Traits lire(Empreinte e) {
        String code = communes.code(e.codeInsee(), e.codePostal(), e.commune());
        NomDeCommune commune = nomsDeCommunes.lire(e.commune());

        List<String> nomEntier = lexique.sansArticles(lexique.mots(e.nom()));
        List<String> nom = orthographe.corriger(sansSuite(nomEntier, commune.mots()));
        Natures.Lecture lecture = natures.lire(nom);
        boolean motItinerant = unDe(lexique.motsItinerants(), nom);
        var naturesDuNom = new LinkedHashSet<>(lecture.natures());
        var coeur = new ArrayList<String>();
        var numeros = new LinkedHashSet<String>();
        for (String mot : lecture.reste()) {
            if (commune.nomme(mot)) {
                continue;
            }
            String numero = numero(mot);
            if (!numero.isEmpty()) {
                numeros.add(numero);
            } else if (lexique.sigleDEpci(mot)) {
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
                commune.termes(),
                EnsembleDeNatures.de(naturesDuNom),
                natures.parTypologies(e.typologies()),
                Termes.de(new LinkedHashSet<>(coeur)),
                initiales(nom),
                numeros,
                unDe(lexique.motsAnnexe(), nom),
                annexeDe(nomEntier, commune.mots()),
                mobilite(e, motItinerant),
                adresses.lire(e.adresse(), e.codePostal(), commune.entier()),
                Contacts.de(e, lexique.domainesCommuns()));
    }

    private static boolean unDe(Set<String> connus, List<String> mots) {
        for (String mot : mots) {
            if (connus.contains(mot)) {
                return true;
            }
        }
        return false;
    }

    private static String initiales(List<String> mots) {
        var initiales = new StringBuilder(mots.size());
        mots.forEach(mot -> initiales.append(mot.charAt(0)));
        return initiales.toString();
    }

    /** The number that a word writes (« 2 », « 2e »), or empty. */
    private static String numero(String mot) {
        if (mot.charAt(0) > '9') {
            return "";
        }
        var numero = NUMERO.matcher(mot);
        return numero.matches() ? numero.group(1) : "";
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
