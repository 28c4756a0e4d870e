package fr.maillage.feuillederoute.modele;

import fr.maillage.presentation.NoeudYaml;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of every kind of element, as {@code champs.yaml} describes them: pages, files, differences and documents all read this. */
public final class Catalogue {
    private static final Map<String, List<Choix>> ENUMERATIONS = Map.ofEntries(
            enumeration(Ressource.Famille.class),
            enumeration(BesoinDeGouvernance.class),
            enumeration(EtatDeCritere.class),
            enumeration(EtatDeFrein.class),
            enumeration(EtatDeFinancement.class),
            enumeration(EtatDeLien.class),
            enumeration(Fonction.class),
            enumeration(GenreDOrigine.class),
            enumeration(MethodeDePriorite.class),
            enumeration(NatureDeDepense.class),
            enumeration(NatureDeLien.class),
            enumeration(Niveau.class),
            enumeration(Participation.class),
            enumeration(Realite.class),
            enumeration(Statut.class));

    private static final Map<Genre, List<Section>> SECTIONS =
            NoeudYaml.livre("/donnees/feuillederoute/champs.yaml", Catalogue::lire);

    private Catalogue() {}

    /** In the order of the page of an element. */
    public static List<Section> sections(Genre genre) {
        return SECTIONS.getOrDefault(genre, List.of());
    }

    public static Optional<Section> section(Genre genre, String cle) {
        return sections(genre).stream().filter(s -> s.cle().equals(cle)).findFirst();
    }

    private static <E extends Enum<E> & Choix> Map.Entry<String, List<Choix>> enumeration(Class<E> type) {
        return Map.entry(type.getSimpleName(), List.of(type.getEnumConstants()));
    }

    private static Map<Genre, List<Section>> lire(NoeudYaml racine) {
        racine.attendre("sections", "genres");
        var sections = new HashMap<String, Section>();
        for (var noeud : racine.champ("sections").liste()) {
            noeud.attendre("cle", "titre", "champs");
            var cle = noeud.champ("cle").texte();
            sections.put(
                    cle,
                    new Section(
                            cle.substring(cle.indexOf('.') + 1),
                            noeud.champ("titre").texte(),
                            noeud.champ("champs").liste().stream()
                                    .map(Catalogue::champ)
                                    .toList()));
        }
        var parGenre = new EnumMap<Genre, List<Section>>(Genre.class);
        var genres = racine.champ("genres");
        for (var genre : Genre.values()) {
            parGenre.put(
                    genre,
                    genres.champ(genre.name()).liste().stream()
                            .map(n -> Optional.ofNullable(sections.get(n.texte()))
                                    .orElseThrow(() -> n.refus("cette section n’existe pas")))
                            .toList());
        }
        return parGenre;
    }

    private static Champ champ(NoeudYaml noeud) {
        noeud.attendre(
                "cle",
                "libelle",
                "aide",
                "nature",
                "obligatoire",
                "enumeration",
                "genre",
                "ligne",
                "colonnes",
                "interne");
        var nature = noeud.champ("nature");
        return noeud.construire(() -> new Champ(
                noeud.champ("cle").texte(),
                noeud.champ("libelle").texte(),
                noeud.a("aide") ? noeud.champ("aide").texte() : "",
                Champ.Nature.valueOf(nature.texte().toUpperCase(Locale.ROOT)),
                noeud.a("obligatoire"),
                noeud.a("enumeration")
                        ? ENUMERATIONS.getOrDefault(noeud.champ("enumeration").texte(), List.of())
                        : List.of(),
                noeud.a("genre") ? genres(noeud.champ("genre").texte()) : List.of(),
                noeud.a("ligne") ? noeud.champ("ligne").texte() : "",
                noeud.a("colonnes")
                        ? noeud.champ("colonnes").liste().stream()
                                .map(Catalogue::champ)
                                .toList()
                        : List.of(),
                noeud.a("interne")));
    }

    /** « FICHE » is a chantier or an action. */
    private static List<Genre> genres(String nom) {
        return nom.equals("FICHE") ? List.of(Genre.CHANTIER, Genre.ACTION) : List.of(Genre.valueOf(nom));
    }
}
