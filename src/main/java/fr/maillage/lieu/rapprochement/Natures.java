package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** All kinds of places, and how a name or a typology tells them. */
final class Natures {
    private record Ligne(
            String id,
            String libelle,
            boolean propre,
            boolean hote,
            boolean label,
            double poids,
            int seulSous,
            List<String> motifs,
            @Nullable Set<String> seul,
            Set<String> typologies) {
        Nature nature(int rang) {
            return new Nature(
                    rang,
                    id,
                    libelle,
                    propre,
                    hote,
                    label,
                    poids,
                    seulSous,
                    motifs.stream().map(m -> List.of(m.split(" "))).toList(),
                    seul == null ? Set.of() : Set.copyOf(seul),
                    Set.copyOf(typologies));
        }
    }

    private record Motif(List<String> mots, Nature nature) {}

    /**
     * What a name told.
     *
     * @param reste its words that tell no kind, in order
     */
    record Lecture(List<Nature> natures, List<String> reste) {}

    /** First word → stretches that start with it, longest first. */
    private final Map<String, List<Motif>> motifs = new HashMap<>();

    private final Map<String, Nature> parPremierMot = new HashMap<>();
    private final Map<String, Nature> parTypologie = new HashMap<>();

    private Natures(List<Nature> natures) {
        for (Nature nature : natures) {
            nature.typologies().forEach(code -> parTypologie.put(code, nature));
            nature.seul().forEach(mot -> parPremierMot.put(mot, nature));
            for (List<String> mots : nature.motifs()) {
                motifs.computeIfAbsent(mots.getFirst(), mot -> new ArrayList<>())
                        .add(new Motif(mots, nature));
            }
        }
        motifs.values()
                .forEach(liste -> liste.sort(
                        Comparator.comparingInt((Motif m) -> m.mots().size()).reversed()));
    }

    static Natures livrees() {
        List<Ligne> lignes = FichierYaml.lire("natures.yaml", new TypeReference<>() {});
        return new Natures(IntStream.range(0, lignes.size())
                .mapToObj(rang -> lignes.get(rang).nature(rang))
                .toList());
    }

    /** Words of all the stretches. */
    Set<String> mots() {
        return motifs.values().stream()
                .flatMap(List::stream)
                .flatMap(motif -> motif.mots().stream())
                .collect(Collectors.toSet());
    }

    /** @param mots words of a name, without articles */
    Lecture lire(List<String> mots) {
        var trouvees = new ArrayList<Nature>(2);
        var reste = new ArrayList<String>(mots.size());
        int i = 0;
        while (i < mots.size()) {
            int longueur = 0;
            for (Motif motif : motifs.getOrDefault(mots.get(i), List.of())) {
                if (Mots.commence(mots, i, motif.mots())) {
                    trouvees.add(motif.nature());
                    longueur = motif.mots().size();
                    break;
                }
            }
            if (longueur == 0) {
                reste.add(mots.get(i));
            }
            i += Math.max(1, longueur);
        }
        Nature seule = mots.isEmpty() || !trouvees.isEmpty() ? null : parPremierMot.get(mots.getFirst());
        return seule == null
                ? new Lecture(trouvees, reste)
                : new Lecture(List.of(seule), reste.subList(1, reste.size()));
    }

    EnsembleDeNatures parTypologies(Set<String> codes) {
        if (codes.isEmpty()) {
            return EnsembleDeNatures.AUCUNE;
        }
        var trouvees = new ArrayList<Nature>(codes.size());
        for (String code : codes) {
            Nature nature = parTypologie.get(code);
            if (nature != null) {
                trouvees.add(nature);
            }
        }
        trouvees.sort(Comparator.comparing(nature -> nature.rang()));
        return EnsembleDeNatures.de(trouvees);
    }
}
