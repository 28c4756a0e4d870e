package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.Nomenclature.Terme;
import fr.maillage.lieu.declaration.Question;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions as fields of a page. */
final class Champs {
    private Champs() {}

    static Saisie de(Question question, Reponses reponses, Map<String, String> fautes) {
        var etiquette = new Etiquette(
                question.nom(),
                question.libelle(),
                question.aide(),
                fautes.get(question.nom()),
                question.obligatoire());
        var valeur = reponses.texte(question.nom());
        return switch (question.forme()) {
            case ZONE -> new ZoneDeTexte(etiquette, valeur, question.lignes(), question.longueur());
            case LISTE -> new Liste(etiquette, options(question), valeur);
            case CASES ->
                new Choix(etiquette, options(question), new LinkedHashSet<>(reponses.valeurs(question.nom())), true);
            case TELEPHONE -> texte(question, etiquette, valeur, "tel");
            case TEXTE, NOMBRE, COURRIELS, SITES -> texte(question, etiquette, valeur, "text");
        };
    }

    private static ChampTexte texte(Question question, Etiquette etiquette, String valeur, String type) {
        return new ChampTexte(
                etiquette,
                valeur,
                type,
                question.clavier(),
                question.completion(),
                question.longueur(),
                question.court());
    }

    private static List<Option> options(Question question) {
        var options = Nomenclature.livree().termes(question.champConnu()).stream()
                .map(terme -> new Option(terme.valeur(), libelle(terme)));
        // A long list is looked through by name; a short one keeps the order of its file.
        return question.forme() == Question.Forme.LISTE
                ? options.sorted(Comparator.comparing(Option::libelle, Collator.getInstance(Locale.FRENCH)))
                        .toList()
                : options.toList();
    }

    /** Plain words, then the professionals' own where they differ. */
    static String libelle(Terme terme) {
        return terme.simple().equals(terme.libelle()) ? terme.simple() : terme.simple() + " (" + terme.libelle() + ")";
    }
}
