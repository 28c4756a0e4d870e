package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Tableau;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Calendrier;
import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When: the actions that have a date, the first to begin first. */
final class TableauDuCalendrier {
    private static final Comparator<Action> ORDRE = Comparator.comparing(TableauDuCalendrier::premier)
            .thenComparing(a -> Objects.requireNonNullElse(a.calendrier().fin(), LocalDate.MAX));

    private TableauDuCalendrier() {}

    static List<Bloc> blocs(Dossier dossier) {
        var datees = dossier.contenu().actions().stream()
                .filter(a -> !a.calendrier().equals(Calendrier.VIDE))
                .sorted(ORDRE)
                .toList();
        if (datees.isEmpty()) {
            return List.of();
        }
        var tableau = Tableau.de(
                Formats.compte(datees.size(), "action datée", "actions datées"),
                List.of(
                        Tableau.Colonne.texte("Action", 4),
                        Tableau.Colonne.texte("Début", 2.6),
                        Tableau.Colonne.texte("Fin", 2.6),
                        Tableau.Colonne.texte("Étapes à venir", 4),
                        Tableau.Colonne.texte("Statut", 2)),
                datees.stream()
                        .map(a -> List.of(
                                a.titre(),
                                date(a.calendrier().debut()),
                                fin(a),
                                etapes(a),
                                a.suivi().statut().libelle()))
                        .toList());
        int sans = dossier.contenu().actions().size() - datees.size();
        return sans == 0
                ? List.of(new Bloc.SautDePage(), new Bloc.Titre(1, "Calendrier"), tableau)
                : List.of(
                        new Bloc.SautDePage(),
                        new Bloc.Titre(1, "Calendrier"),
                        tableau,
                        Bloc.Paragraphe.de(
                                Formats.compte(sans, "action n’a pas de date.", "actions n’ont pas de date.")));
    }

    private static LocalDate premier(Action action) {
        var debut = action.calendrier().debut();
        return debut == null ? Objects.requireNonNullElse(action.calendrier().fin(), LocalDate.MAX) : debut;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.date(date);
    }

    private static String fin(Action action) {
        var fin = date(action.calendrier().fin());
        return !action.calendrier().recurrente() ? fin : fin.isEmpty() ? "chaque année" : fin + ", chaque année";
    }

    private static String etapes(Action action) {
        return action.calendrier().etapes().stream()
                .filter(e -> !e.faite())
                .map(e -> e.nom() + (e.echeance() == null ? "" : " (" + date(e.echeance()) + ")"))
                .collect(Collectors.joining("\n"));
    }
}
