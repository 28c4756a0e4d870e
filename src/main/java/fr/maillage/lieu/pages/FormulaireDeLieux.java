package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.Filtres.Territoire;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Nomenclature.Terme;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form, with what was asked in it.
 *
 * @param pro true for the words of the national schema and all its filters
 * @param territoire value of {@code territoire}; empty when the form does not say where
 * @param territoires proposed by the professional form
 * @param besoins what one comes for
 * @param autres the other groups, folded
 */
public record FormulaireDeLieux(
        boolean pro,
        Filtres filtres,
        String territoire,
        List<Option> territoires,
        Groupe besoins,
        List<Groupe> autres) {
    /** Radii proposed, kilometres. */
    public static final List<Integer> RAYONS = List.of(5, 10, 20, 50, 100);

    private static final List<Champ> SIMPLES =
            List.of(Champ.DEMARCHES, Champ.PRISE_EN_CHARGE_SPECIFIQUE, Champ.EQUIPEMENTS);

    /** True once something was asked: the form then makes room for the answer. */
    public boolean replie() {
        return !filtres.dans(null).vides();
    }

    /** Check boxes of one parameter. */
    public record Groupe(String legende, String nom, List<Case> cases) {
        public long cochees() {
            return cases.stream().filter(Case::cochee).count();
        }
    }

    public record Case(String id, String valeur, String libelle, boolean cochee) {}

    static FormulaireDeLieux de(Filtres filtres, boolean pro, List<Option> territoires, Territoire chezNous) {
        var autres = pro
                ? Filtres.CHAMPS.stream()
                        .filter(c -> c != Champ.SERVICES && c.genre() == Champ.Genre.CODES)
                        .toList()
                : SIMPLES;
        return new FormulaireDeLieux(
                pro,
                filtres,
                territoire(filtres.territoire(), pro ? null : chezNous),
                territoires,
                groupe(Champ.SERVICES, pro ? "Services" : "J’ai besoin de…", filtres, pro),
                autres.stream()
                        .map(champ -> groupe(champ, legende(champ, pro), filtres, pro))
                        .toList());
    }

    /** « departements:55 »; the territory of the site goes without saying. */
    static String territoire(@Nullable Territoire territoire, @Nullable Territoire tu) {
        if (territoire == null || territoire.equals(tu)) {
            return "";
        }
        return territoire.codes().isEmpty()
                ? territoire.genre().cle()
                : territoire.genre().cle() + ":" + String.join(",", territoire.codes());
    }

    private static String legende(Champ champ, boolean pro) {
        if (pro) {
            return champ.libelle();
        }
        return switch (champ) {
            case DEMARCHES -> "Pour quelle démarche\u00a0?";
            case PRISE_EN_CHARGE_SPECIFIQUE -> "Un accueil adapté pour…";
            case EQUIPEMENTS -> "Sur place, je veux…";
            default -> champ.libelle();
        };
    }

    private static Groupe groupe(Champ champ, String legende, Filtres filtres, boolean pro) {
        List<Terme> termes = Nomenclature.livree().termes(champ);
        return new Groupe(
                legende,
                champ.cle(),
                IntStream.range(0, termes.size())
                        .mapToObj(i -> new Case(
                                champ.cle() + "-" + i,
                                termes.get(i).valeur(),
                                pro ? termes.get(i).libelle() : termes.get(i).simple(),
                                filtres.veut(champ, termes.get(i).valeur())))
                        .toList());
    }
}
