package fr.maillage.site.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the field, read from {@code site/glossaire.yaml}. */
@Component
public class Glossaire {
    private static final String FICHIER = "/site/glossaire.yaml";

    private final List<Terme> termes;
    private final Map<String, Terme> parId;

    Glossaire() {
        this(lire());
    }

    /** Refused when two words share an anchor, or when a word sends to another that is not there. */
    Glossaire(List<Terme> lus) {
        var ordre = Comparator.comparing(Terme::terme, Collator.getInstance(Locale.FRENCH)::compare);
        this.termes = lus.stream().sorted(ordre).toList();
        this.parId = lus.stream().collect(Collectors.toUnmodifiableMap(Terme::id, Function.identity()));
        lus.stream().flatMap(terme -> terme.voir().stream()).forEach(id -> {
            if (!parId.containsKey(id)) {
                throw new IllegalArgumentException("the glossary sends to « " + id + " », which it does not hold");
            }
        });
    }

    /** In French alphabetical order. */
    public List<Terme> termes() {
        return termes;
    }

    public Optional<Terme> terme(String id) {
        return Optional.ofNullable(parId.get(id));
    }

    private static List<Terme> lire() {
        try (var fichier = Glossaire.class.getResourceAsStream(FICHIER)) {
            if (fichier == null) {
                throw new IllegalStateException("no " + FICHIER + " in the program");
            }
            return new YAMLMapper().readValue(fichier, new TypeReference<List<Terme>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable " + FICHIER, e);
        }
    }
}
