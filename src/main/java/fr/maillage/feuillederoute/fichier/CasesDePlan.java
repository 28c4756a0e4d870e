package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Gouvernance.Responsable;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Moyens.Depense;
import fr.maillage.feuillederoute.modele.Niveau;
import fr.maillage.feuillederoute.modele.Participation;
import fr.maillage.feuillederoute.modele.Realite;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What an action says in each column of a plan. */
final class CasesDePlan {
    static final String ENTRE = " ; ";

    private final Contenu contenu;
    private final NomsDePersonnes personnes;
    private final Map<String, ObjectNode> arbres = new HashMap<>();

    CasesDePlan(Contenu contenu, NomsDePersonnes personnes) {
        this.contenu = contenu;
        this.personnes = personnes;
    }

    Cellule ecrire(ColonneDePlan colonne, Action action) {
        return switch (colonne.effet()) {
            case NIVEAU ->
                Cellule.de(niveau(colonne.cle(), action).map(CasesDePlan::nomme).orElse(""));
            case ACTION -> Cellule.de(titre(colonne.cle().equals("sous-action"), action));
            case CHAMP -> champ(colonne, action);
            case LISTE ->
                joindre(arbre(action)
                        .path(colonne.section())
                        .path(colonne.champ().cle())
                        .valueStream()
                        .map(l -> l.path(colonne.colonne().cle()).asString("")));
            case STRUCTURES ->
                joindre(responsables(action, colonne)
                        .filter(r -> r.personne().isEmpty())
                        .map(Responsable::nom));
            case PERSONNES ->
                joindre(responsables(action, colonne)
                        .filter(r -> !r.personne().isEmpty())
                        .map(r -> personnes.nom(r.personne())));
            case FINANCEUR -> financement(colonne, action, f -> Cellule.de(f.financeur()));
            case MONTANT -> financement(colonne, action, f -> Cellule.de(f.montant()));
            case BUDGET ->
                prevu(action).map(b -> (Cellule) new Cellule.Nombre(b)).orElse(Cellule.VIDE);
        };
    }

    /** Empty when no amount is planned. */
    static Optional<BigDecimal> prevu(Action action) {
        return action.moyens().budget().stream()
                .filter(d -> d.realite() == Realite.PREVU)
                .map(Depense::montant)
                .filter(Objects::nonNull)
                .map(m -> (BigDecimal) m)
                .reduce(BigDecimal::add);
    }

    private static Stream<Responsable> responsables(Action action, ColonneDePlan colonne) {
        return action.gouvernance().de(Fonction.valueOf(colonne.vers())).stream();
    }

    private static Cellule financement(
            ColonneDePlan colonne,
            Action action,
            Function<fr.maillage.feuillederoute.modele.Moyens.Financement, Cellule> lecture) {
        int rang = colonne.cle().charAt(colonne.cle().length() - 1) - '1';
        var financements = action.moyens().financements();
        return rang < financements.size() ? lecture.apply(financements.get(rang)) : Cellule.VIDE;
    }

    private static Cellule joindre(Stream<String> valeurs) {
        return Cellule.de(valeurs.filter(v -> !v.isBlank())
                .map(v -> v.replace(';', ',').replaceAll("\\s+", " ").strip())
                .distinct()
                .collect(Collectors.joining(ENTRE)));
    }

    private Cellule champ(ColonneDePlan colonne, Action action) {
        var vide = switch (colonne.cle()) {
            case "priorite" -> action.priorite().niveau() == Niveau.NON_FIXE;
            case "participation" -> action.gouvernance().participation() == Participation.NON_FIXEE;
            default -> false;
        };
        if (vide) {
            return Cellule.VIDE;
        }
        var valeur = arbre(action).path(colonne.section()).path(colonne.champ().cle());
        return Valeurs.ecrire(colonne.champ(), valeur, contenu, Noms.AUCUN);
    }

    private ObjectNode arbre(Action action) {
        return arbres.computeIfAbsent(action.id(), id -> Json.arbre(action));
    }

    private String titre(boolean sousAction, Action action) {
        var mere = contenu.element(action.presentation().actionMere()).filter(Action.class::isInstance);
        if (sousAction) {
            return mere.isPresent() ? nomme(action) : "";
        }
        return nomme(mere.orElse(action));
    }

    /** « 1.a. Former les agents » */
    static String nomme(Element element) {
        return (element.numero().isEmpty() ? "" : element.numero() + ". ") + element.titre();
    }

    private Optional<Element> niveau(String cle, Action action) {
        var chantier = contenu.element(action.presentation().chantier()).filter(Chantier.class::isInstance);
        var defi = chantier.flatMap(c -> parent(c, Genre.DEFI));
        return switch (cle) {
            case "axe", "enjeu" -> defi.map(Defi.class::cast).flatMap(d -> parent(d, Genre.ENJEU));
            case "sous-axe", "defi" -> defi;
            default -> chantier;
        };
    }

    private Optional<Element> parent(Element element, Genre genre) {
        return element.parents().stream()
                .flatMap(id -> contenu.element(id).stream())
                .filter(e -> e.genre() == genre)
                .findFirst();
    }
}
