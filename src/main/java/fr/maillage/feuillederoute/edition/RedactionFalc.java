package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import java.util.ArrayList;
import java.util.List;

/** The easy-to-read summary as a document: a sentence a line. */
final class RedactionFalc {
    private RedactionFalc() {}

    static DocumentTexte document(Dossier dossier, ResumeFalc resume) {
        var blocs = new ArrayList<Bloc>(dossier.avis());
        blocs.add(new Bloc.Titre(1, "De quoi parle ce texte\u202f?"));
        phrases(blocs, resume.introduction());
        for (var partie : resume.parties()) {
            blocs.add(new Bloc.Titre(1, partie.titre()));
            phrases(blocs, partie.phrases());
        }
        if (!resume.manquants().isEmpty()) {
            blocs.add(new Bloc.Titre(1, "Ce qui manque"));
            phrases(blocs, resume.ceQuiManque());
        }
        return new DocumentTexte(
                dossier.intitule(dossier.feuille().nom(), "En facile à lire. " + dossier.territoire()),
                dossier.theme(),
                blocs);
    }

    private static void phrases(List<Bloc> blocs, List<String> phrases) {
        phrases.forEach(p -> blocs.add(Bloc.Paragraphe.de(p)));
    }
}
