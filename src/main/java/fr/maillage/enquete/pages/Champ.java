package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.reponse.LectureDeReponses;
import fr.maillage.enquete.reponse.Saisies;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is put on a page, with what was typed. */
public sealed interface Champ {
    /** Characters of a commune's name. */
    int NOM_DE_COMMUNE = 100;

    /** What people tell without thinking: said beside each field of text. */
    String AVERTISSEMENT = "N’écrivez ni nom, ni adresse, ni téléphone, ni détail qui permet de vous reconnaître.";

    Etiquette etiquette();

    /** Where the error summary leads. */
    String ancre();

    /** A field of the ordinary forms. */
    record Ordinaire(Saisie saisie) implements Champ {
        @Override
        public Etiquette etiquette() {
            return saisie.etiquette();
        }

        @Override
        public String ancre() {
            return saisie.ancre();
        }
    }

    /** A scale: radio buttons in a row. */
    record SurEchelle(Etiquette etiquette, Genre.Echelle echelle, List<String> valeurs, String retenue)
            implements Champ {
        @Override
        public String ancre() {
            return id(valeurs.getFirst());
        }

        public String id(String valeur) {
            return etiquette.nom() + "-" + valeur;
        }
    }

    /** A choice whose last answer asks to say more. */
    record SurChoixPrecise(Choix choix, ChampTexte precision) implements Champ {
        @Override
        public Etiquette etiquette() {
            return choix.etiquette();
        }

        @Override
        public String ancre() {
            return choix.ancre();
        }
    }

    /**
     * A commune: its name, then a choice when the name may mean several.
     *
     * @param propositions null when there is nothing to choose from
     */
    record SurCommune(ChampTexte nom, @Nullable Choix propositions) implements Champ {
        @Override
        public Etiquette etiquette() {
            return nom.etiquette();
        }

        @Override
        public String ancre() {
            return propositions == null ? nom.ancre() : propositions.ancre();
        }
    }

    /** @param montrerErreurs false for a page that was not sent yet */
    static Champ de(Question question, LectureDeReponses lecture, boolean montrerErreurs) {
        return de(
                question,
                new Etiquette(
                        question.id(),
                        question.intitule(),
                        question.aide().isEmpty() ? null : question.aide(),
                        montrerErreurs ? lecture.erreur(question) : null,
                        question.obligatoire()),
                lecture);
    }

    /** As on a sheet of paper: with its number, without help, and nothing is obligatory. */
    static Champ numerote(int numero, Question question, LectureDeReponses lecture) {
        return de(
                question,
                new Etiquette(
                        question.id(),
                        numero + ". " + question.intitule(),
                        null,
                        lecture.erreurs().get(question.id()),
                        false),
                lecture);
    }

    private static Champ de(Question question, Etiquette etiquette, LectureDeReponses lecture) {
        var saisies = lecture.saisies();
        return switch (question.genre()) {
            case Genre.Choix choix -> choix(question, choix, etiquette, lecture);
            case Genre.Echelle echelle ->
                new SurEchelle(etiquette, echelle, question.valeurs(), saisies.valeur(question.id()));
            case Genre.TexteLibre() ->
                new Ordinaire(new ZoneDeTexte(
                        etiquette.avecAide((question.aide() + " " + AVERTISSEMENT).strip()),
                        saisies.valeur(question.id()),
                        4,
                        Genre.TexteLibre.LONGUEUR_MAX));
            case Genre.Nombre nombre ->
                new Ordinaire(ChampTexte.de(
                                nombre.unite().isEmpty()
                                        ? etiquette
                                        : etiquette.avecAide(
                                                (question.aide() + " En nombre de " + nombre.unite() + ".").strip()),
                                saisies.valeur(question.id()))
                        .numerique(9));
            case Genre.CommuneDemandee() -> commune(question, etiquette, lecture);
        };
    }

    private static Champ choix(Question question, Genre.Choix choix, Etiquette etiquette, LectureDeReponses lecture) {
        var cases = new Choix(
                etiquette,
                choix.modalites().stream()
                        .map(m -> new Option(m.id(), m.libelle()))
                        .toList(),
                new HashSet<>(lecture.saisies().valeurs(question.id())),
                choix.plusieurs());
        return choix.aPreciser()
                .<Champ>map(autre -> new SurChoixPrecise(
                        cases,
                        new ChampTexte(
                                Etiquette.de(
                                                question.champDePrecision(),
                                                "Si «\u00a0" + autre.libelle() + "\u00a0», précisez")
                                        .avecAide(AVERTISSEMENT),
                                lecture.saisies().valeur(question.champDePrecision()),
                                "text",
                                null,
                                null,
                                Genre.Choix.PRECISION_MAX,
                                false)))
                .orElseGet(() -> new Ordinaire(cases));
    }

    private static Champ commune(Question question, Etiquette etiquette, LectureDeReponses lecture) {
        var champ = Saisies.champDuNom(question);
        var nom = new ChampTexte(
                new Etiquette(
                        champ,
                        etiquette.libelle(),
                        ((etiquette.aide() == null ? "" : etiquette.aide()) + " Écrivez son nom ou son code postal.")
                                .strip(),
                        etiquette.erreur(),
                        etiquette.obligatoire()),
                lecture.saisies().valeur(champ),
                "text",
                null,
                null,
                NOM_DE_COMMUNE,
                false);
        var propositions = lecture.propositions().get(question.id());
        return new SurCommune(
                nom,
                propositions == null
                        ? null
                        : new Choix(
                                Etiquette.de(question.id(), "Est-ce l’une de ces communes\u00a0?"),
                                propositions.stream()
                                        .map(p -> new Option(p.code(), p.libelle()))
                                        .toList(),
                                new HashSet<>(lecture.saisies().valeurs(question.id())),
                                false));
    }
}
