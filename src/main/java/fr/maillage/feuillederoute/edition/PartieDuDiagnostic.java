package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Puce;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Where it starts from: the context that somebody wrote, and the figures that elements cite. */
final class PartieDuDiagnostic {
    private static final Set<GenreDOrigine> MESURES = Set.of(GenreDOrigine.CHIFFRE, GenreDOrigine.ENQUETE);

    private PartieDuDiagnostic() {}

    static List<Bloc> blocs(Dossier dossier) {
        var blocs = new ArrayList<Bloc>();
        var chiffres = chiffres(dossier);
        if (dossier.feuille().contexte().isBlank() && chiffres.isEmpty()) {
            return blocs;
        }
        blocs.add(new Bloc.Titre(1, "Le diagnostic en bref"));
        if (!dossier.feuille().contexte().isBlank()) {
            blocs.addAll(BlocsDElement.texte("", dossier.feuille().contexte(), true));
        }
        if (!chiffres.isEmpty()) {
            blocs.add(new Bloc.Titre(2, "Les chiffres sur lesquels elle s’appuie"));
            blocs.add(new Bloc.Liste(false, chiffres));
        }
        return blocs;
    }

    /** Each figure once, with the elements that it supports. */
    private static List<Puce> chiffres(Dossier dossier) {
        var soutenus = new LinkedHashMap<String, List<String>>();
        for (var element : dossier.contenu().tous()) {
            for (var citation : CitationsLues.de(element)) {
                if (MESURES.contains(citation.genre())) {
                    soutenus.computeIfAbsent(CitationsLues.phrase(citation), c -> new ArrayList<>())
                            .add(court(element));
                }
            }
        }
        return soutenus.entrySet().stream()
                .map(e -> Puce.de(e.getKey(), List.of("Cité par\u00a0: " + String.join(", ", e.getValue()))))
                .toList();
    }

    /** « enjeu 1 », the whole title of what has no number. */
    static String court(Element element) {
        return element.numero().isBlank()
                ? element.genre().nom() + " «\u00a0" + element.titre() + "\u00a0»"
                : element.genre().nom() + "\u00a0" + element.numero();
    }
}
