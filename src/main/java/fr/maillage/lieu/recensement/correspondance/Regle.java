package fr.maillage.lieu.recensement.correspondance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a value is made from the cells of a row.
 *
 * @param colonnes cells, joined with {@code avec}; empty cells are passed over
 * @param avec what stands between joined cells
 * @param separe texts that split the result into several values; empty when it is one
 * @param extrait keeps what its first group finds (or the whole match); null to keep all
 * @param termes what parts mean; empty when a part is its own value
 * @param constante values given whatever the row says; then nothing else is used
 * @param defaut values when nothing else was found
 * @param lexique reads parts that no term knows; null when they are unknown, or their own value
 */
public record Regle(
        List<String> colonnes,
        String avec,
        List<String> separe,
        @Nullable Pattern extrait,
        List<Terme> termes,
        List<String> constante,
        List<String> defaut,
        @Nullable Lexique lexique) {
    /** Cells are bounded, and so is the text that a pattern sees: no pattern can hold a thread. */
    private static final int LONGUEUR_EXTRAITE = 2_000;

    public Regle {
        colonnes = List.copyOf(colonnes);
        separe = List.copyOf(separe);
        termes = List.copyOf(termes);
        constante = List.copyOf(constante);
        defaut = List.copyOf(defaut);
    }

    public Regle(
            List<String> colonnes,
            String avec,
            List<String> separe,
            @Nullable Pattern extrait,
            List<Terme> termes,
            List<String> constante,
            List<String> defaut) {
        this(colonnes, avec, separe, extrait, termes, constante, defaut, null);
    }

    public static Regle colonne(String nom) {
        return new Regle(List.of(nom), " ", List.of(), null, List.of(), List.of(), List.of());
    }

    public static Regle constante(List<String> valeurs) {
        return new Regle(List.of(), " ", List.of(), null, List.of(), valeurs, List.of());
    }

    /**
     * What a rule gives.
     *
     * @param valeurs in order, all different
     * @param inconnues parts that no term knows
     */
    public record Lu(Set<String> valeurs, List<String> inconnues) {}

    public Lu lire(Rangee rangee) {
        if (!constante.isEmpty()) {
            return new Lu(new LinkedHashSet<>(constante), List.of());
        }
        var valeurs = new LinkedHashSet<String>();
        var inconnues = new LinkedHashSet<String>();
        for (var morceau : morceaux(rangee)) {
            sens(morceau).ifPresentOrElse(valeurs::addAll, () -> inconnues.add(morceau));
        }
        if (valeurs.isEmpty()) {
            valeurs.addAll(defaut);
        }
        return new Lu(valeurs, List.copyOf(inconnues));
    }

    /** True when values are looked for among the words of sentences: that is a last resort. */
    public boolean desPhrases() {
        return lexique != null && lexique.texteLibre();
    }

    /** Empty for a part that nothing knows. */
    private Optional<? extends Collection<String>> sens(String morceau) {
        if (termes.isEmpty() && lexique == null) {
            return Optional.of(List.of(morceau));
        }
        var siens = termes.stream().filter(t -> t.convient(morceau)).toList();
        if (!siens.isEmpty()) {
            return Optional.of(siens.stream().flatMap(t -> t.valeurs().stream()).toList());
        }
        return lexique == null ? Optional.empty() : lexique.valeurs(morceau);
    }

    private List<String> morceaux(Rangee rangee) {
        var texte = String.join(
                avec,
                colonnes.stream().map(rangee::cellule).filter(c -> !c.isEmpty()).toList());
        var morceaux = Decoupe.de(texte, separe);
        boolean liste = !termes.isEmpty() || lexique != null;
        return morceaux.stream()
                .map(this::extraire)
                .map(m -> liste ? Decoupe.nette(m) : m.strip())
                .filter(m -> !rangee.vide(m))
                .distinct()
                .toList();
    }

    private String extraire(String texte) {
        if (extrait == null) {
            return texte;
        }
        var trouve = extrait.matcher(texte.substring(0, Math.min(LONGUEUR_EXTRAITE, texte.length())));
        if (!trouve.find()) {
            return "";
        }
        var groupe = trouve.groupCount() > 0 ? trouve.group(1) : trouve.group();
        return groupe == null ? "" : groupe;
    }
}
