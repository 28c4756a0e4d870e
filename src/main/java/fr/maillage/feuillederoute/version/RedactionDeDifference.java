package fr.maillage.feuillederoute.version;

import fr.maillage.demarche.Demarche;
import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Intitule;
import fr.maillage.document.Morceau;
import fr.maillage.document.Puce;
import fr.maillage.document.Texte;
import fr.maillage.document.Theme;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.version.Changement.Nature;
import fr.maillage.feuillederoute.version.Moments.Moment;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.EcritureDeTable.Variante;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Differences as a document and as a table. What was crossed out is between square brackets: a document shows no struck words that all can read. */
final class RedactionDeDifference {
    private RedactionDeDifference() {}

    static DocumentTexte document(
            Ouverte ouverte,
            Moment avant,
            Moment apres,
            Difference difference,
            Valeurs valeurs,
            LocalDate jour,
            Theme theme) {
        var blocs = new ArrayList<Bloc>();
        if (ouverte.demarche().demonstration()) {
            blocs.add(new Bloc.Encart(
                    Bloc.Encart.Nature.ATTENTION, "Démonstration", List.of(Texte.de(Demarche.AVIS_DE_DEMONSTRATION))));
        }
        blocs.add(Bloc.Paragraphe.de(
                difference.vide() ? "Rien n’a changé." : "En bref\u00a0: " + bilan(difference) + "."));
        if (!difference.vide()) {
            blocs.add(Bloc.Paragraphe.de(
                    "Les mots retirés sont entre crochets, en italique\u00a0; les mots ajoutés sont en gras."));
        }
        for (var changement : difference.changements()) {
            var recit = Recit.de(changement, valeurs);
            blocs.add(new Bloc.Titre(1, titre(recit)));
            recit.phrases().forEach(p -> blocs.add(Bloc.Paragraphe.de(p)));
            if (!recit.details().isEmpty()) {
                blocs.add(new Bloc.Liste(
                        false,
                        recit.details().stream()
                                .map(RedactionDeDifference::puce)
                                .toList()));
            }
        }
        return new DocumentTexte(
                new Intitule(
                        "Ce qui a changé dans la feuille de route",
                        ouverte.feuille().nom(),
                        "De " + avant.libelle() + " à " + apres.libelle(),
                        ouverte.demarche().porteur(),
                        jour),
                theme,
                blocs);
    }

    private static String titre(Recit recit) {
        return recit.titre() + " (" + natures(recit) + ")";
    }

    private static String natures(Recit recit) {
        return recit.natures().stream()
                .map(n -> n.libelle().toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }

    static String bilan(Difference difference) {
        return Arrays.stream(Nature.values())
                .map(n -> difference.nombre(n) + "\u00a0" + n.accorde(difference.nombre(n)))
                .collect(Collectors.joining(", "));
    }

    private static Puce puce(Recit.Detail detail) {
        var morceaux = new ArrayList<Morceau>();
        morceaux.add(Morceau.de(detail.ou() + "\u00a0: "));
        for (var segment : detail.segments()) {
            morceaux.add(
                    switch (segment.sorte()) {
                        case GARDE -> Morceau.de(segment.texte());
                        case RETIRE -> Morceau.italique("[" + segment.texte().strip() + "] ");
                        case AJOUTE -> Morceau.gras(segment.texte());
                    });
        }
        return new Puce(new Texte(morceaux), List.of());
    }

    static CharSequence csv(Difference difference, Valeurs valeurs) {
        var lignes = new ArrayList<List<Object>>();
        for (var changement : difference.changements()) {
            var recit = Recit.de(changement, valeurs);
            var phrases = String.join(" ", recit.phrases());
            if (recit.details().isEmpty()) {
                lignes.add(List.of(recit.id(), recit.titre(), natures(recit), phrases, "", "", ""));
            }
            for (var detail : recit.details()) {
                lignes.add(List.of(
                        recit.id(),
                        recit.titre(),
                        natures(recit),
                        phrases,
                        detail.ou(),
                        sauf(detail, DiffDeMots.Sorte.AJOUTE),
                        sauf(detail, DiffDeMots.Sorte.RETIRE)));
            }
        }
        var texte = new StringBuilder();
        new EcritureDeTable(List.of("Identifiant", "Élément", "Changement", "En bref", "Champ", "Avant", "Après"), 0)
                .csv(texte, lignes, Variante.TABLEUR);
        return texte;
    }

    private static String sauf(Recit.Detail detail, DiffDeMots.Sorte sorte) {
        return detail.segments().stream()
                .filter(s -> s.sorte() != sorte)
                .map(DiffDeMots.Segment::texte)
                .collect(Collectors.joining());
    }
}
