package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.EtatDeCritere;
import fr.maillage.feuillederoute.modele.EtatDeFinancement;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Gouvernance.Responsable;
import fr.maillage.feuillederoute.modele.Moyens.Depense;
import fr.maillage.feuillederoute.modele.Moyens.Financement;
import fr.maillage.feuillederoute.modele.Niveau;
import fr.maillage.feuillederoute.modele.Realite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets that are there to be read: one row for each action with what matters, and how the workbook works. They are never read back. */
final class VueDEnsemble {
    static final String NOM = "Vue d’ensemble";
    static final String NOTICE = "Lisez-moi";

    private VueDEnsemble() {}

    static Table actions(Contenu contenu) {
        var colonnes = List.of(
                new Table.Colonne("Enjeu", 34),
                new Table.Colonne("Défi", 34),
                new Table.Colonne("Chantier", 34),
                new Table.Colonne("N°", 7),
                new Table.Colonne("Action", 45),
                new Table.Colonne("Qui pilote", 26),
                new Table.Colonne("Statut", 13),
                new Table.Colonne("Priorité", 10),
                new Table.Colonne("Début", 12),
                new Table.Colonne("Fin", 12),
                new Table.Colonne("Budget prévu (€ HT)", 14),
                new Table.Colonne("Demandé (€)", 14),
                new Table.Colonne("Accordé (€)", 14),
                new Table.Colonne("Critères atteints", 10));
        var lignes = new ArrayList<List<Cellule>>();
        for (var action : dansLOrdre(contenu)) {
            var chantier = parent(contenu, action, Chantier.class);
            var defi = chantier.flatMap(c -> parent(contenu, c, Defi.class));
            var enjeux = defi.stream()
                    .flatMap(d -> d.parents().stream())
                    .flatMap(id -> contenu.element(id).stream())
                    .map(VueDEnsemble::nomme)
                    .collect(Collectors.joining("\n"));
            lignes.add(List.of(
                    Cellule.de(enjeux),
                    Cellule.de(defi.map(VueDEnsemble::nomme).orElse("")),
                    Cellule.de(chantier.map(VueDEnsemble::nomme).orElse("")),
                    Cellule.de(action.numero()),
                    Cellule.de(action.titre()),
                    Cellule.de(pilotes(action)),
                    Cellule.de(action.suivi().statut().libelle()),
                    Cellule.de(
                            action.priorite().niveau() == Niveau.NON_FIXE
                                    ? ""
                                    : action.priorite().niveau().libelle()),
                    Cellule.de(action.calendrier().debut()),
                    Cellule.de(action.calendrier().fin()),
                    somme(action.moyens().budget().stream()
                            .filter(d -> d.realite() == Realite.PREVU)
                            .map(Depense::montant)),
                    financements(action, EtatDeFinancement.DEMANDE, EtatDeFinancement.ACCORDE, EtatDeFinancement.VERSE),
                    financements(action, EtatDeFinancement.ACCORDE, EtatDeFinancement.VERSE),
                    criteres(action)));
        }
        return new Table(NOM, colonnes, lignes);
    }

    /** By chantier, those that hang on none last. */
    private static List<Action> dansLOrdre(Contenu contenu) {
        return Stream.concat(
                        contenu.chantiers().stream().flatMap(c -> contenu.actionsDe(c).stream()),
                        contenu.sansAttache(fr.maillage.feuillederoute.modele.Genre.ACTION).stream()
                                .map(Action.class::cast))
                .distinct()
                .toList();
    }

    private static <E extends Element> Optional<E> parent(Contenu contenu, Element element, Class<E> genre) {
        return element.parents().stream()
                .flatMap(id -> contenu.element(id).stream())
                .filter(genre::isInstance)
                .map(genre::cast)
                .findFirst();
    }

    private static String nomme(Element element) {
        return (element.numero().isEmpty() ? "" : element.numero() + ". ") + element.titre();
    }

    private static String pilotes(Action action) {
        var pilotes = action.gouvernance().de(Fonction.PILOTE);
        return (pilotes.isEmpty() ? action.gouvernance().de(Fonction.COORDONNE) : pilotes)
                .stream().map(Responsable::nom).filter(n -> !n.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Cellule financements(Action action, EtatDeFinancement... etats) {
        var voulus = List.of(etats);
        return somme(action.moyens().financements().stream()
                .filter(f -> voulus.contains(f.etat()))
                .map(Financement::montant));
    }

    private static Cellule somme(Stream<? extends @org.jspecify.annotations.Nullable BigDecimal> montants) {
        return montants.filter(Objects::nonNull)
                .map(m -> (BigDecimal) m)
                .reduce(BigDecimal::add)
                .map(total -> (Cellule) new Cellule.Nombre(total))
                .orElse(Cellule.VIDE);
    }

    private static Cellule criteres(Action action) {
        var criteres = action.reussite().criteres();
        long atteints =
                criteres.stream().filter(c -> c.etat() == EtatDeCritere.ATTEINT).count();
        return Cellule.de(criteres.isEmpty() ? "" : atteints + " sur " + criteres.size());
    }

    static Table notice() {
        return new Table(
                NOTICE,
                List.of(new Table.Colonne("Ce classeur", 110)),
                Stream.of(
                                "Il contient toute la feuille de route. Vous pouvez le modifier, puis l’importer de nouveau\u00a0: un essai vous dit ligne par ligne ce qui changera, avant que rien ne soit écrit.",
                                "La feuille «\u00a0" + NOM
                                        + "\u00a0» est faite pour lire et imprimer. Elle n’est pas reprise à l’import.",
                                "Une ligne ajoutée sans identifiant crée une fiche. Une ligne supprimée d’une feuille de fiches ne retire rien\u00a0: la fiche reste comme elle est.",
                                "Une ligne supprimée d’une feuille de liste (freins, étapes, budget…) est retirée de sa fiche. La colonne «\u00a0De la fiche\u00a0» dit de quelle fiche il s’agit, par son identifiant entre crochets.",
                                "Une colonne supprimée, ou une feuille supprimée, ne change rien\u00a0: ce qu’elle dirait reste comme c’est.",
                                "Plusieurs valeurs dans une même case sont séparées par un point-virgule.",
                                "Les personnes ne sont pas nommées ici\u00a0: leur identifiant renvoie à la démarche, où leur nom s’efface à sa date.")
                        .map(t -> List.<Cellule>of(Cellule.de(t)))
                        .toList());
    }
}
