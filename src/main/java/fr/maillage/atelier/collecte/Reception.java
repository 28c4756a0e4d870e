package fr.maillage.atelier.collecte;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.Depots;
import fr.maillage.atelier.registre.Participants.Participant;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import org.springframework.stereotype.Component;

/** Reads what a phone sent and says what became of it, in words for its owner. */
@Component
class Reception {
    private static final int LONGUEUR_DE_CLE = 20;

    private final Depots depots;

    Reception(Depots depots) {
        this.depots = depots;
    }

    /** What became of it: {@code phrase} is for the participant. */
    sealed interface Issue {
        String phrase();

        /** On the board, once. */
        record Envoyee(String id, String phrase) implements Issue {}

        /** Wrong as it stands: to be corrected. */
        record Refusee(Genre genre, String phrase) implements Issue {}

        /** Right, but not now: to be sent again as it is. */
        record Ajournee(Genre genre, String phrase) implements Issue {}
    }

    Issue recevoir(Atelier atelier, Participant participant, LectureDeFormulaire lecture) {
        var genre = lecture.valeur("genre").equals(Genre.IDEE.name()) ? Genre.IDEE : Genre.BESOIN;
        var prefixe = FormulaireDeDepot.prefixe(genre);
        var texte = lecture.valeur(prefixe + "texte");
        if (texte.isEmpty()) {
            lecture.refuser(
                    prefixe + "texte",
                    genre == Genre.BESOIN
                            ? "Écrivez votre besoin en quelques mots."
                            : "Écrivez votre idée en quelques mots.");
        } else if (texte.length() > Contribution.TEXTE_MAX) {
            lecture.refuser(
                    prefixe + "texte",
                    "Ce texte a " + texte.length() + " caractères\u00a0: gardez-en " + Contribution.TEXTE_MAX
                            + " au plus, ou envoyez-le en plusieurs fois.");
        }
        if (!lecture.juste()) {
            return new Issue.Refusee(
                    genre,
                    lecture.etiquette(prefixe + "texte", "").erreur() + " Rien n’est envoyé, votre texte est gardé.");
        }
        return switch (depots.deposer(atelier.id(), depot(participant, lecture, genre, texte))) {
            case Depot.Suite.Ecrite(String id, boolean deja) ->
                new Issue.Envoyee(id, (deja ? "Déjà reçu, une seule fois\u00a0: " : "Envoyé\u00a0: ") + id + ".");
            case Depot.Suite.Fermee() -> new Issue.Ajournee(genre, ferme(atelier));
            case Depot.Suite.TropSouvent() ->
                new Issue.Ajournee(
                        genre,
                        "Vous avez envoyé beaucoup de contributions. Celle-ci n’est pas encore envoyée, votre texte est gardé\u00a0: réessayez dans"
                                + " dix minutes.");
        };
    }

    static String ferme(Atelier atelier) {
        return switch (atelier.etat()) {
            case PREPARATION ->
                "L’atelier n’a pas commencé. Rien n’est envoyé, votre texte est gardé\u00a0: envoyez-le quand il ouvrira.";
            case CLOS ->
                "L’atelier est clos. Rien n’est envoyé, votre texte est ci-dessous\u00a0: montrez-le à la personne qui anime.";
            case COLLECTE, VOTE ->
                "L’atelier est en pause. Rien n’est envoyé, votre texte est gardé\u00a0: envoyez-le à la reprise.";
        };
    }

    private static Depot depot(Participant participant, LectureDeFormulaire lecture, Genre genre, String texte) {
        var prefixe = FormulaireDeDepot.prefixe(genre);
        var cle = lecture.valeur("cle");
        return new Depot(
                genre,
                lecture.valeur(prefixe + "famille"),
                texte,
                lecture.cochee(prefixe + "verbatim"),
                lecture.valeur(prefixe + "besoin"),
                participant.role(),
                Contribution.Source.TELEPHONE,
                participant.id(),
                0,
                cle.matches("[0-9a-z]{8,40}") ? cle : Hasard.texte(LONGUEUR_DE_CLE));
    }
}
