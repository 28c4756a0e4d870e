package fr.maillage.lieu;

import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.NomSimplifie;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Filtres} from the parameters of an address: values separated by commas or parameters repeated, as forms send them. What cannot
 * be understood never fails: it is put aside and told.
 *
 * @param ecartes what was put aside, as it was written
 */
public record LectureDeFiltres(Filtres filtres, List<Ecarte> ecartes) {
    /** Longer texts are cut, more values are put aside. */
    static final int TEXTE_MAX = 200;

    static final int VALEURS_MAX = 200;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<String> OUI = Set.of("true", "1", "oui", "on", "vrai");
    private static final Set<String> NON = Set.of("", "false", "0", "non");

    /** @param parametre name in the address */
    public record Ecarte(String parametre, String valeur) {}

    public LectureDeFiltres {
        ecartes = List.copyOf(ecartes);
    }

    /** Parameters that are not filters are left alone. */
    public static LectureDeFiltres lire(Map<String, ? extends List<String>> parametres) {
        return new Lecteur(parametres).lire();
    }

    private static final class Lecteur {
        private final Map<String, ? extends List<String>> parametres;
        private final List<Ecarte> ecartes = new ArrayList<>();

        Lecteur(Map<String, ? extends List<String>> parametres) {
            this.parametres = parametres;
        }

        LectureDeFiltres lire() {
            var valeurs = new EnumMap<Champ, Set<String>>(Champ.class);
            Filtres.CHAMPS.forEach(champ -> valeurs.put(champ, champ(champ)));
            var filtres = new Filtres(
                    valeurs,
                    priseRdv(),
                    territoire(),
                    ouvert(),
                    oui("ouvert_le_week_end"),
                    new LinkedHashSet<>(liste("source")),
                    texte("q"),
                    texte("adresse"),
                    position(),
                    rayon(),
                    ordre(),
                    page());
            return new LectureDeFiltres(filtres, ecartes);
        }

        private void ecarter(String parametre, String valeur) {
            ecartes.add(new Ecarte(parametre, valeur));
        }

        private String texte(String parametre) {
            var liste = parametres.get(parametre);
            var propre = liste == null || liste.isEmpty() ? "" : Fiche.propre(liste.getFirst());
            return propre.length() > TEXTE_MAX ? propre.substring(0, TEXTE_MAX) : propre;
        }

        private List<String> liste(String parametre) {
            var liste = parametres.get(parametre);
            if (liste == null) {
                return List.of();
            }
            var valeurs = liste.stream()
                    .flatMap(v -> Stream.of(v.split("[,|]")))
                    .map(Fiche::propre)
                    .filter(v -> !v.isEmpty())
                    .distinct()
                    .toList();
            valeurs.stream().skip(VALEURS_MAX).forEach(v -> ecarter(parametre, v));
            return valeurs.stream().limit(VALEURS_MAX).toList();
        }

        private Set<String> champ(Champ champ) {
            var voulues = new LinkedHashSet<String>();
            for (var ecrite : liste(champ.cle())) {
                if (champ.genre() != Champ.Genre.CODES) {
                    voulues.add(ecrite);
                    continue;
                }
                var connues = connues(champ, ecrite);
                if (connues.isEmpty()) {
                    ecarter(champ.cle(), ecrite);
                }
                voulues.addAll(connues);
            }
            return voulues;
        }

        /** A value as it is, but for accents and case; without its parenthesis, all those that it may mean (« Langues étrangères »). */
        private static List<String> connues(Champ champ, String ecrite) {
            if (Nomenclature.livree().connait(champ, ecrite)) {
                return List.of(ecrite);
            }
            var simple = NomSimplifie.de(ecrite);
            var termes = Nomenclature.livree().termes(champ);
            var memes = termes.stream()
                    .filter(t -> NomSimplifie.de(t.valeur()).equals(simple))
                    .map(Nomenclature.Terme::valeur)
                    .toList();
            return !memes.isEmpty()
                    ? memes
                    : termes.stream()
                            .filter(t -> t.valeur().contains(" ("))
                            .filter(t -> NomSimplifie.de(
                                            t.valeur().substring(0, t.valeur().indexOf(" (")))
                                    .equals(simple))
                            .map(Nomenclature.Terme::valeur)
                            .toList();
        }

        private boolean oui(String parametre) {
            var ecrit = texte(parametre);
            var mot = ecrit.toLowerCase(Locale.ROOT);
            if (!OUI.contains(mot) && !NON.contains(mot)) {
                ecarter(parametre, ecrit);
            }
            return OUI.contains(mot);
        }

        /** The national map writes a phrase; « false » takes the filter away. */
        private boolean priseRdv() {
            return !NON.contains(texte("prise_rdv").toLowerCase(Locale.ROOT));
        }

        /** The national map writes two parameters; our form writes one, {@code territoire=epcis:200034874}. */
        private Filtres.@Nullable Territoire territoire() {
            var type = texte("territoire_type");
            var codes = liste("territoires");
            var en1 = texte("territoire");
            if (type.isEmpty() && !en1.isEmpty()) {
                int deuxPoints = en1.indexOf(':');
                type = deuxPoints < 0 ? en1 : en1.substring(0, deuxPoints);
                codes = deuxPoints < 0
                        ? List.of()
                        : List.of(en1.substring(deuxPoints + 1).split(","));
            }
            if (type.isEmpty()) {
                codes.forEach(code -> ecarter("territoires", code));
                return null;
            }
            var genre = Filtres.Territoire.Genre.deCle(type.toLowerCase(Locale.ROOT));
            if (genre.isEmpty()) {
                ecarter("territoire_type", type);
                return null;
            }
            if (genre.get() == Filtres.Territoire.Genre.FRANCE) {
                return Filtres.Territoire.FRANCE;
            }
            var nets = codes.stream()
                    .map(String::strip)
                    .filter(c -> !c.isEmpty())
                    .limit(VALEURS_MAX)
                    .toList();
            return nets.isEmpty() ? null : new Filtres.Territoire(genre.get(), nets);
        }

        /** A moment with its offset, as the national map writes it, a local one, or « oui » for now. */
        private Filtres.@Nullable Ouvert ouvert() {
            var ecrit = texte("ouvert_actuellement");
            var mot = ecrit.toLowerCase(Locale.ROOT);
            if (NON.contains(mot)) {
                return null;
            }
            if (OUI.contains(mot)) {
                return Filtres.Ouvert.MAINTENANT;
            }
            try {
                // A « + » that nobody encoded reaches us as a space.
                var moment = ecrit.replace(' ', '+');
                return new Filtres.Ouvert(
                        moment.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                                ? OffsetDateTime.parse(moment)
                                        .atZoneSameInstant(PARIS)
                                        .toLocalDateTime()
                                : LocalDateTime.parse(moment));
            } catch (DateTimeException e) {
                // Not a moment: told with the others.
                ecarter("ouvert_actuellement", ecrit);
                return null;
            }
        }

        private @Nullable Coordonnees position() {
            var latitude = texte("lat");
            var longitude = texte("lon");
            if (latitude.isEmpty() && longitude.isEmpty()) {
                return null;
            }
            try {
                return new Coordonnees(Double.parseDouble(longitude), Double.parseDouble(latitude));
            } catch (IllegalArgumentException e) {
                // Neither a number nor a position: told with the others.
                ecarter("lat", latitude);
                ecarter("lon", longitude);
                return null;
            }
        }

        private @Nullable Integer rayon() {
            var ecrit = texte("rayon");
            if (ecrit.isEmpty()) {
                return null;
            }
            if (!ecrit.matches("[1-9]\\d{0,2}") || Integer.parseInt(ecrit) > Filtres.RAYON_MAX) {
                ecarter("rayon", ecrit);
                return null;
            }
            return Integer.valueOf(ecrit);
        }

        private Filtres.@Nullable Ordre ordre() {
            var ecrit = texte("tri");
            for (var ordre : Filtres.Ordre.values()) {
                if (ordre.cle().equals(ecrit)) {
                    return ordre;
                }
            }
            if (!ecrit.isEmpty()) {
                ecarter("tri", ecrit);
            }
            return null;
        }

        private int page() {
            var ecrit = texte("page");
            return ecrit.matches("[1-9]\\d{0,5}") ? Integer.parseInt(ecrit) : 1;
        }
    }
}
