package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Tableau;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Gouvernance;
import fr.maillage.presentation.Formats;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who takes part, structure by structure. */
final class AnnexeDesStructures {
    private AnnexeDesStructures() {}

    static List<Bloc> blocs(Dossier dossier) {
        var ordre = Collator.getInstance(Locale.FRENCH);
        var roles = new TreeMap<String, Map<String, List<String>>>(ordre::compare);
        for (var element : dossier.contenu().tous()) {
            for (var responsable : gouvernance(element).responsables()) {
                var nom = responsable.structure().isBlank()
                        ? responsable.nom().strip()
                        : dossier.noms().structure(responsable.structure()).libelle();
                if (!nom.isEmpty()) {
                    roles.computeIfAbsent(nom, n -> new TreeMap<>())
                            .computeIfAbsent(responsable.fonction().libelle(), f -> new ArrayList<>())
                            .add(PartieDuDiagnostic.court(element));
                }
            }
        }
        if (roles.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Bloc.SautDePage(),
                new Bloc.Titre(1, "Les structures et leurs rôles"),
                Tableau.de(
                        Formats.compte(roles.size(), "structure ou service", "structures et services"),
                        List.of(Tableau.Colonne.texte("Structure ou service", 3), Tableau.Colonne.texte("Rôles", 6)),
                        roles.entrySet().stream()
                                .map(e -> List.of(
                                        e.getKey(),
                                        e.getValue().entrySet().stream()
                                                .map(r -> r.getKey() + "\u00a0: "
                                                        + r.getValue().stream()
                                                                .distinct()
                                                                .collect(Collectors.joining(", ")))
                                                .collect(Collectors.joining("\n"))))
                                .toList()));
    }

    private static Gouvernance gouvernance(Element element) {
        return switch (element) {
            case Fiche fiche -> fiche.gouvernance();
            case Defi defi -> defi.gouvernance();
            default -> Gouvernance.VIDE;
        };
    }
}
