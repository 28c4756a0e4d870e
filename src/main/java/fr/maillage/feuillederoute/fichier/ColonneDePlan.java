package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.NoeudYaml;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an action plan that has one row for each action: {@code colonnes-de-plan.yaml}.
 *
 * @param cle stable
 * @param tet its title in the workbook of Territoires en Transitions; empty when that one has no such column
 * @param noms simplified titles that name it
 * @param vers « presentation.description », « mesure.indicateurs.nom », « PILOTE »; empty when the effect needs none
 */
record ColonneDePlan(String cle, Effet effet, String tet, Set<String> noms, String vers) {
    enum Effet {
        NIVEAU,
        ACTION,
        CHAMP,
        LISTE,
        STRUCTURES,
        PERSONNES,
        FINANCEUR,
        MONTANT,
        BUDGET
    }

    private static final List<ColonneDePlan> TOUTES = NoeudYaml.livre(
            "/donnees/feuillederoute/colonnes-de-plan.yaml",
            racine -> racine.liste().stream().map(ColonneDePlan::lire).toList());

    ColonneDePlan {
        noms = Set.copyOf(noms);
    }

    private static ColonneDePlan lire(NoeudYaml noeud) {
        noeud.attendre("cle", "effet", "tet", "noms", "vers");
        var tet = noeud.a("tet") ? noeud.champ("tet").texte() : "";
        var noms = new HashSet<String>();
        if (!tet.isEmpty()) {
            noms.add(Titres.simplifie(tet));
        }
        if (noeud.a("noms")) {
            noeud.champ("noms").liste().forEach(n -> noms.add(Titres.simplifie(n.texte())));
        }
        return new ColonneDePlan(
                noeud.champ("cle").texte(),
                Effet.valueOf(noeud.champ("effet").texte().toUpperCase(Locale.ROOT)),
                tet,
                noms,
                noeud.a("vers") ? noeud.champ("vers").texte() : "");
    }

    static List<ColonneDePlan> toutes() {
        return TOUTES;
    }

    /** Those of the workbook of Territoires en Transitions, in its order. */
    static List<ColonneDePlan> deTet() {
        return TOUTES.stream().filter(c -> !c.tet().isEmpty()).toList();
    }

    /** The first one that a title names. */
    static Optional<ColonneDePlan> nommee(String titre) {
        var mots = Titres.simplifie(titre);
        return TOUTES.stream().filter(c -> c.noms().contains(mots)).findFirst();
    }

    static ColonneDePlan de(String cle) {
        return TOUTES.stream().filter(c -> c.cle().equals(cle)).findFirst().orElseThrow();
    }

    /** « presentation » of « presentation.description » */
    String section() {
        return vers.substring(0, Math.max(0, vers.indexOf('.')));
    }

    /** The field of an action, or the table that holds the rows. */
    Champ champ() {
        var reste = vers.substring(vers.indexOf('.') + 1);
        int point = reste.indexOf('.');
        return Catalogue.section(Genre.ACTION, section())
                .orElseThrow()
                .champ(point < 0 ? reste : reste.substring(0, point));
    }

    /** The column by which rows of a table are told apart. */
    Champ colonne() {
        var nom = vers.substring(vers.lastIndexOf('.') + 1);
        return champ().colonnes().stream()
                .filter(c -> c.cle().equals(nom))
                .findFirst()
                .orElseThrow();
    }
}
