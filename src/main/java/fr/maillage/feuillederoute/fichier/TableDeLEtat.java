package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeFinancement;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Gouvernance.Responsable;
import fr.maillage.feuillederoute.modele.Moyens.Financement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the State's tool of local governance asks of each action, from what the roadmap holds; and what it would still ask.
 *
 * <p>The funding that names an envelope is the subsidy that is asked of the State; the others are co-funding. Those who do the action are those
 * who receive.
 */
public final class TableDeLEtat {
    private static final List<Table.Colonne> COLONNES = List.of(
            new Table.Colonne("Nom de l’action", 40),
            new Table.Colonne("Contexte", 45),
            new Table.Colonne("Description", 45),
            new Table.Colonne("Besoins", 36),
            new Table.Colonne("Budget global (€)", 14),
            new Table.Colonne("Année de début", 10),
            new Table.Colonne("Année de fin", 10),
            new Table.Colonne("Porteurs", 28),
            new Table.Colonne("Destinataires", 28),
            new Table.Colonne("Enveloppe", 24),
            new Table.Colonne("Montant de la subvention (€)", 16),
            new Table.Colonne("Part ETP (€)", 14),
            new Table.Colonne("Part prestation (€)", 14),
            new Table.Colonne("Statut de la demande", 14),
            new Table.Colonne("Co-financements", 34),
            new Table.Colonne("Ce qui manque", 45));

    private TableDeLEtat() {}

    /**
     * An action and what it lacks.
     *
     * @param manques in a few words each; empty when it has all that is asked
     */
    public record Manque(Action action, List<String> manques) {}

    public static List<Manque> manques(Contenu contenu) {
        return actions(contenu).stream().map(a -> new Manque(a, manques(a))).toList();
    }

    /** One row for each action, and one more for each subsidy after its first. Confidential actions are left out. */
    public static Table table(Contenu contenu) {
        var lignes = new ArrayList<List<Cellule>>();
        for (var action : actions(contenu)) {
            var demandes = demandes(action);
            lignes.add(ligne(action, demandes.isEmpty() ? null : demandes.getFirst()));
            demandes.stream().skip(1).forEach(d -> lignes.add(ligne(action, d)));
        }
        return new Table("Actions", COLONNES, lignes);
    }

    private static List<Action> actions(Contenu contenu) {
        return contenu.actions().stream()
                .filter(a -> !a.presentation().confidentielle())
                .toList();
    }

    private static List<Financement> demandes(Action action) {
        return action.moyens().financements().stream()
                .filter(f -> !f.enveloppe().isBlank())
                .toList();
    }

    private static List<Cellule> ligne(Action action, @Nullable Financement demande) {
        var montant = demande == null ? null : demande.montant();
        var etp = demande == null ? null : demande.partEtp();
        return List.of(
                Cellule.de(action.titre()),
                Cellule.de(action.presentation().contexte()),
                Cellule.de(action.presentation().description()),
                Cellule.de(action.moyens().besoins().stream()
                        .map(b -> b.besoin().libelle())
                        .distinct()
                        .collect(Collectors.joining(CasesDePlan.ENTRE))),
                Cellule.de(CasesDePlan.prevu(action).orElse(null)),
                annee(action.calendrier().debut()),
                annee(action.calendrier().fin()),
                Cellule.de(porteurs(action)),
                Cellule.de(noms(action, Fonction.FAIT)),
                Cellule.de(demande == null ? "" : demande.enveloppe()),
                Cellule.de(montant),
                Cellule.de(etp),
                Cellule.de(montant == null || etp == null ? null : montant.subtract(etp)),
                Cellule.de(demande == null ? "" : statut(demande.etat())),
                Cellule.de(cofinancements(action)),
                Cellule.de(String.join(CasesDePlan.ENTRE, manques(action))));
    }

    private static Cellule annee(@Nullable LocalDate jour) {
        return jour == null ? Cellule.VIDE : Cellule.de(jour.getYear());
    }

    private static String porteurs(Action action) {
        var pilotes = noms(action, Fonction.PILOTE);
        return pilotes.isEmpty() ? noms(action, Fonction.COORDONNE) : pilotes;
    }

    private static String noms(Action action, Fonction fonction) {
        return action.gouvernance().de(fonction).stream()
                .map(Responsable::nom)
                .filter(n -> !n.isBlank())
                .distinct()
                .collect(Collectors.joining(CasesDePlan.ENTRE));
    }

    private static String statut(EtatDeFinancement etat) {
        return switch (etat) {
            case ENVISAGE -> "";
            case DEMANDE -> "Déposée";
            case ACCORDE, VERSE -> "Acceptée";
            case REFUSE -> "Refusée";
        };
    }

    private static String cofinancements(Action action) {
        return action.moyens().financements().stream()
                .filter(f -> f.enveloppe().isBlank() && !f.financeur().isBlank())
                .map(f -> f.financeur()
                        + Optional.ofNullable(f.montant())
                                .map(m -> "\u00a0: " + m.toPlainString().replace('.', ',') + "\u00a0€")
                                .orElse(""))
                .collect(Collectors.joining(CasesDePlan.ENTRE));
    }

    private static List<String> manques(Action action) {
        var manques = new ArrayList<String>();
        dire(manques, action.presentation().contexte().isBlank(), "le constat de départ");
        dire(manques, action.presentation().description().isBlank(), "ce qui sera fait");
        dire(manques, action.moyens().besoins().isEmpty(), "les besoins de la liste de l’État");
        dire(manques, CasesDePlan.prevu(action).isEmpty(), "un budget prévu");
        dire(manques, action.calendrier().debut() == null, "la date de début");
        dire(manques, action.calendrier().fin() == null, "la date de fin");
        dire(manques, porteurs(action).isEmpty(), "qui pilote");
        dire(manques, noms(action, Fonction.FAIT).isEmpty(), "qui fait, et reçoit les fonds");
        for (var demande : demandes(action)) {
            var montant = demande.montant();
            var etp = demande.partEtp();
            dire(manques, montant == null, "le montant de la subvention «\u00a0" + demande.enveloppe() + "\u00a0»");
            dire(
                    manques,
                    etp == null,
                    "la part de personnel de la subvention «\u00a0" + demande.enveloppe() + "\u00a0»");
            dire(
                    manques,
                    depasse(etp, montant),
                    "une part de personnel plus petite que la subvention «\u00a0" + demande.enveloppe() + "\u00a0»");
        }
        return manques;
    }

    private static boolean depasse(@Nullable BigDecimal part, @Nullable BigDecimal tout) {
        return part != null && tout != null && part.compareTo(tout) > 0;
    }

    private static void dire(List<String> manques, boolean manque, String quoi) {
        if (manque) {
            manques.add(quoi);
        }
    }
}
