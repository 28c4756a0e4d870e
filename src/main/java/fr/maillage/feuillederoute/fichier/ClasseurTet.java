package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbook that Territoires en Transitions takes: titles on row 2, explanations on row 3, actions from row 4. */
public final class ClasseurTet {
    /** One financer more has no column. */
    private static final int FINANCEURS = 3;

    private ClasseurTet() {}

    /** @param confidentielles with the actions that nothing public shows; the other tool will not know that they are */
    public static byte[] ecrire(Contenu contenu, NomsDePersonnes personnes, boolean confidentielles) {
        var cases = new CasesDePlan(contenu, personnes);
        var colonnes = ColonneDePlan.deTet();
        var lignes = actions(contenu, confidentielles)
                .map(a -> colonnes.stream().map(c -> cases.ecrire(c, a)).toList())
                .toList();
        var table = new Table(
                "Plan",
                colonnes.stream()
                        .map(c -> new Table.Colonne(c.tet(), largeur(c)))
                        .toList(),
                lignes);
        var consigne = new ArrayList<>(Collections.nCopies(colonnes.size(), ""));
        consigne.set(0, "Cette ligne n’est pas lue. Les actions commencent à la ligne 4.");
        return EcritureXlsx.ecrire(
                List.of(table),
                List.of(List.of("Plan d’action, au modèle d’import de Territoires en Transitions")),
                List.of(consigne));
    }

    /** Whole actions each before its parts, in reading order. */
    private static Stream<Action> actions(Contenu contenu, boolean confidentielles) {
        var parties = contenu.actions().stream()
                .collect(Collectors.groupingBy(a -> a.presentation().actionMere()));
        return contenu.actions().stream()
                .filter(a -> contenu.element(a.presentation().actionMere()).isEmpty())
                .flatMap(a -> avecSesParties(parties, a))
                .filter(a -> confidentielles || !a.presentation().confidentielle());
    }

    private static Stream<Action> avecSesParties(Map<String, List<Action>> parties, Action action) {
        return Stream.concat(
                Stream.of(action),
                parties.getOrDefault(action.id(), List.of()).stream().flatMap(a -> avecSesParties(parties, a)));
    }

    private static int largeur(ColonneDePlan colonne) {
        return switch (colonne.effet()) {
            case NIVEAU, ACTION -> 36;
            case CHAMP ->
                colonne.champ().nature() == fr.maillage.feuillederoute.modele.Champ.Nature.PARAGRAPHE ? 48 : 18;
            case LISTE, STRUCTURES, PERSONNES, FINANCEUR -> 28;
            case MONTANT, BUDGET -> 15;
        };
    }

    /** What this workbook has no place for, in words for whoever takes it away. */
    public static List<String> pertes(Contenu contenu, boolean noms, boolean confidentielles) {
        var pertes = new ArrayList<String>();
        dire(
                pertes,
                contenu.chantiers().stream()
                        .filter(c -> contenu.actionsDe(c).isEmpty())
                        .count(),
                "chantier sans action n’y figure pas",
                "chantiers sans action n’y figurent pas");
        if (!confidentielles) {
            dire(
                    pertes,
                    contenu.actions().stream()
                            .filter(a -> a.presentation().confidentielle())
                            .count(),
                    "action confidentielle n’y figure pas",
                    "actions confidentielles n’y figurent pas");
        }
        dire(
                pertes,
                contenu.actions().stream()
                        .filter(a -> a.moyens().financements().size() > FINANCEURS)
                        .count(),
                "action a plus de trois financeurs\u00a0: seuls les trois premiers y sont",
                "actions ont plus de trois financeurs\u00a0: seuls les trois premiers y sont");
        dire(
                pertes,
                contenu.defis().stream().filter(d -> d.parents().size() > 1).count(),
                "défi répond à plusieurs enjeux\u00a0: il y est sous le premier",
                "défis répondent à plusieurs enjeux\u00a0: ils y sont sous le premier");
        if (!noms) {
            dire(
                    pertes,
                    contenu.actions().stream()
                            .filter(a -> a.gouvernance().responsables().stream()
                                    .anyMatch(r -> !r.personne().isEmpty()))
                            .count(),
                    "action cite une personne, qui n’y est pas nommée",
                    "actions citent des personnes, qui n’y sont pas nommées");
        }
        dire(
                pertes,
                contenu.fiches().stream()
                        .filter(f -> !f.freins().freins().isEmpty()
                                || !f.reussite().criteres().isEmpty())
                        .count(),
                "fiche a des freins ou des critères de réussite\u00a0: il n’y a pas de colonne pour eux",
                "fiches ont des freins ou des critères de réussite\u00a0: il n’y a pas de colonne pour eux");
        dire(pertes, contenu.ressources().size(), "ressource n’y figure pas", "ressources n’y figurent pas");
        return pertes;
    }

    private static void dire(List<String> pertes, long nombre, String singulier, String pluriel) {
        if (nombre > 0) {
            pertes.add(Formats.compte(nombre, singulier, pluriel) + ".");
        }
    }
}
