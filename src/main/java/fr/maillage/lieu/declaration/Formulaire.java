package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The steps of the form, read from {@code donnees/lieu/declaration.yaml}. Immutable. */
public final class Formulaire {
    private static final String RESSOURCE = "/donnees/lieu/declaration.yaml";
    private static final int LONGUEUR_ORDINAIRE = 200;
    private static final int LIGNES_ORDINAIRES = 4;
    private static final Formulaire LIVRE = lire();

    private final List<Etape> etapes;

    private record LigneQuestion(
            String nom,
            @Nullable String champ,
            String forme,
            String libelle,
            @Nullable String aide,
            @Nullable Boolean obligatoire,
            @Nullable Integer longueur,
            @Nullable Integer lignes,
            @Nullable String clavier,
            @Nullable String completion,
            @Nullable Boolean court,
            @Nullable Boolean repliee) {
        Question question() {
            return new Question(
                    nom,
                    champ == null ? null : Champ.deCle(champ).orElseThrow(),
                    Question.Forme.valueOf(forme.toUpperCase(Locale.ROOT)),
                    typographie(libelle),
                    aide == null ? null : typographie(aide),
                    Boolean.TRUE.equals(obligatoire),
                    Objects.requireNonNullElse(longueur, LONGUEUR_ORDINAIRE),
                    Objects.requireNonNullElse(lignes, LIGNES_ORDINAIRES),
                    clavier,
                    completion,
                    Boolean.TRUE.equals(court),
                    Boolean.TRUE.equals(repliee));
        }
    }

    private record LigneEtape(
            String cle,
            String titre,
            String chapeau,
            @Nullable Boolean suite,
            List<LigneQuestion> questions) {}

    private Formulaire(List<LigneEtape> lignes) {
        var lues = new ArrayList<Etape>();
        int numero = 0;
        for (var ligne : lignes) {
            numero += Boolean.TRUE.equals(ligne.suite()) ? 0 : 1;
            lues.add(new Etape(
                    ligne.cle(),
                    numero,
                    ligne.titre(),
                    typographie(ligne.chapeau()),
                    ligne.questions().stream().map(LigneQuestion::question).toList()));
        }
        etapes = List.copyOf(lues);
    }

    private static Formulaire lire() {
        try (InputStream flux = Formulaire.class.getResourceAsStream(RESSOURCE)) {
            return new Formulaire(YAMLMapper.builder()
                    .build()
                    .readValue(Objects.requireNonNull(flux), new TypeReference<List<LigneEtape>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typographie(String texte) {
        return texte.replaceAll(" (?=[:;?!»])", "\u00a0").replace("« ", "«\u00a0");
    }

    /** The one of the program. */
    public static Formulaire livre() {
        return LIVRE;
    }

    public List<Etape> etapes() {
        return etapes;
    }

    public Etape premiere() {
        return etapes.getFirst();
    }

    /** How many steps are announced: « étape 2 sur 7 ». */
    public int nombre() {
        return etapes.getLast().numero();
    }

    public Optional<Etape> etape(String cle) {
        return etapes.stream().filter(e -> e.cle().equals(cle)).findFirst();
    }

    /** @throws IllegalArgumentException for the last one */
    public Etape apres(Etape etape) {
        int rang = etapes.indexOf(etape);
        if (rang < 0 || rang + 1 == etapes.size()) {
            throw new IllegalArgumentException("nothing after " + etape.cle());
        }
        return etapes.get(rang + 1);
    }

    /** Empty for the first one. */
    public Optional<Etape> avant(Etape etape) {
        int rang = etapes.indexOf(etape);
        return rang > 0 ? Optional.of(etapes.get(rang - 1)) : Optional.empty();
    }

    public Stream<Question> questions() {
        return etapes.stream().flatMap(e -> e.questions().stream());
    }
}
