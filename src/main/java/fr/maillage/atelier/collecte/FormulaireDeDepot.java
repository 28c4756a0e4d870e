package fr.maillage.atelier.collecte;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form of a need or of an idea.
 *
 * @param cle of this showing of the form: sent twice, it is one contribution
 */
public record FormulaireDeDepot(Genre genre, String titre, String cle, List<Saisie> saisies, String bouton) {
    private static final int LONGUEUR_DE_CLE = 20;
    private static final int BESOINS_PROPOSES = 60;
    private static final int EXTRAIT = 70;
    private static final int LIGNES = 4;

    static FormulaireDeDepot de(
            Genre genre, LectureDeFormulaire lecture, List<Famille> familles, List<Contribution> besoins) {
        var prefixe = prefixe(genre);
        var cle = lecture.valeur("cle");
        var saisies = new ArrayList<Saisie>();
        if (genre == Genre.IDEE) {
            var options = new ArrayList<Option>();
            options.add(new Option("aucun", "Aucun en particulier"));
            besoins.stream()
                    .limit(BESOINS_PROPOSES)
                    .map(b -> new Option(
                            b.id(), b.id() + " " + extrait(b.contenu().texte())))
                    .forEach(options::add);
            saisies.add(new Liste(
                    lecture.etiquette(prefixe + "besoin", "Elle répond au besoin"),
                    options,
                    lecture.valeur(prefixe + "besoin", "aucun")));
        } else {
            var options = new ArrayList<Option>();
            familles.forEach(f -> options.add(new Option(f.id(), f.nom())));
            options.add(new Option("autre", "Je ne sais pas, autre chose"));
            saisies.add(new Liste(
                    lecture.etiquette(prefixe + "famille", "De quoi s’agit-il"),
                    options,
                    lecture.valeur(prefixe + "famille")));
        }
        saisies.add(new ZoneDeTexte(
                lecture.etiquette(prefixe + "texte", genre == Genre.BESOIN ? "Votre besoin" : "Votre idée")
                        .avecAide("Une seule chose à la fois, sans nommer personne."),
                lecture.valeur(prefixe + "texte"),
                LIGNES,
                Contribution.TEXTE_MAX));
        if (genre == Genre.BESOIN) {
            saisies.add(new Choix(
                    lecture.etiquette(prefixe + "verbatim", "Comment le citer"),
                    List.of(new Option("oui", "Mot pour mot, entre guillemets")),
                    lecture.cochee(prefixe + "verbatim") ? Set.of("oui") : Set.of(),
                    true));
        }
        return new FormulaireDeDepot(
                genre,
                genre == Genre.BESOIN ? "Dire un besoin" : "Proposer une idée",
                cle.matches("[0-9a-z]{8,40}") ? cle : Hasard.texte(LONGUEUR_DE_CLE),
                saisies,
                genre == Genre.BESOIN ? "Envoyer ce besoin" : "Envoyer cette idée");
    }

    /** Before the names of the fields: both forms are on one page. */
    static String prefixe(Genre genre) {
        return genre == Genre.BESOIN ? "besoin-" : "idee-";
    }

    private static String extrait(String texte) {
        var ligne = texte.replace('\n', ' ');
        return ligne.length() <= EXTRAIT
                ? ligne
                : ligne.substring(0, EXTRAIT - 1).strip() + "…";
    }
}
