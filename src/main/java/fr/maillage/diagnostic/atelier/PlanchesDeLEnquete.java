package fr.maillage.diagnostic.atelier;

import fr.maillage.atelier.Atelier;
import fr.maillage.demarche.Demarche;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Puce;
import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.Enquetes;
import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.enquete.ResultatsDEnquete.Compte;
import fr.maillage.enquete.ResultatsDEnquete.DeQuestion;
import fr.maillage.enquete.ResultatsDEnquete.Part;
import fr.maillage.presentation.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a survey of the démarche says, on one slide; no slide while it says nothing that may be shown. */
@Component
class PlanchesDeLEnquete {
    private static final int QUESTIONS = 3;
    private static final int REPONSES = 2;
    private static final String EPCI = "epci:";

    private final Enquetes enquetes;

    PlanchesDeLEnquete(Enquetes enquetes) {
        this.enquetes = enquetes;
    }

    /**
     * @param ou whose answers these are: « de ce territoire »; empty for the territory of the démarche
     * @param epci code of the only one told; empty for everybody
     */
    private record Lecture(Enquete enquete, ResultatsDEnquete resultats, String ou, String epci) {
        int reponses() {
            return epci.isEmpty()
                    ? resultats.reponses()
                    : ligne(resultats.participation(), epci).map(Compte::base).orElse(0);
        }

        Optional<Compte> compte(DeQuestion question) {
            return question.total()
                    .flatMap(total -> epci.isEmpty() ? Optional.of(total) : ligne(question.tableaux(), epci))
                    .filter(c -> c.base() > 0);
        }

        private static Optional<Compte> ligne(List<ResultatsDEnquete.Tableau> tableaux, String epci) {
            return tableaux.stream()
                    .filter(t -> t.decoupage() == Decoupage.EPCI)
                    .flatMap(t -> t.lignes().stream())
                    .filter(l -> l.id().equals(epci))
                    .map(ResultatsDEnquete.Ligne::compte)
                    .findFirst();
        }
    }

    /** The published survey to which most people of the territory answered. */
    Optional<Diapositive> de(Demarche demarche, Atelier atelier) {
        return enquetes.deLaDemarche(demarche.id()).stream()
                .filter(Enquete::publiee)
                .flatMap(e -> enquetes.resultats(e.id()).map(r -> lecture(demarche, atelier, e, r)).stream())
                .filter(l -> !puces(l).isEmpty())
                .max(Comparator.comparingInt(Lecture::reponses))
                .map(l -> planche(demarche, l));
    }

    /** An EPCI has its own counts. Any other part of a démarche would need sums that give small groups away: the whole is told. */
    private static Lecture lecture(Demarche demarche, Atelier atelier, Enquete enquete, ResultatsDEnquete resultats) {
        if (atelier.perimetre().equals(demarche.perimetre())) {
            return new Lecture(enquete, resultats, "", "");
        }
        return atelier.perimetre().startsWith(EPCI)
                ? new Lecture(
                        enquete,
                        resultats,
                        " de ce territoire",
                        atelier.perimetre().substring(EPCI.length()))
                : new Lecture(enquete, resultats, " de toute la démarche", "");
    }

    private static Diapositive planche(Demarche demarche, Lecture lecture) {
        var puces = Stream.concat(
                        Stream.of(Formats.compte(lecture.reponses(), "réponse", "réponses") + lecture.ou()
                                + ", de personnes qui ont choisi de répondre."),
                        puces(lecture).stream())
                .map(Puce::de)
                .toList();
        return new Diapositive.Puces(
                "Ce que dit l’enquête",
                puces,
                null,
                "Enquête\u00a0: " + lecture.enquete().titre()
                        + ".\nLes parts sont celles des personnes qui ont répondu à chaque question, sans pondération. Ce n’est pas un sondage."
                        + "\nLes groupes de moins de cinq personnes ne sont pas montrés."
                        + (demarche.demonstration() ? "\nDémonstration\u00a0: ces réponses sont inventées." : ""));
    }

    private static List<String> puces(Lecture lecture) {
        return lecture.resultats().questions().stream()
                .filter(DeQuestion::actuelle)
                .filter(q -> rang(q) >= 0)
                .filter(q -> lecture.compte(q).isPresent())
                .sorted(Comparator.comparingInt(PlanchesDeLEnquete::rang)
                        .thenComparing(q -> -lecture.compte(q).orElseThrow().base()))
                .limit(QUESTIONS)
                .map(q -> puce(q, lecture.compte(q).orElseThrow()))
                .toList();
    }

    /** What people tick among several says most of what they live; then what they rate; then single answers. −1 for what has no figure. */
    private static int rang(DeQuestion question) {
        return List.of("plusieurs", "echelle", "choix").indexOf(question.genre());
    }

    private static String puce(DeQuestion question, Compte compte) {
        var dit = Double.isNaN(compte.moyenne())
                ? compte.parts().stream()
                        .filter(p -> p.effectif() > 0)
                        .sorted(Comparator.comparingInt(Part::effectif).reversed())
                        .limit(REPONSES)
                        .map(p -> p.libelle() + " " + Formats.pourcent(compte.pourcentage(p), 0))
                        .collect(Collectors.joining(", "))
                : "moyenne " + Formats.nombre(compte.moyenne(), 1);
        return question.intitule() + " " + dit + " (" + Formats.compte(compte.base(), "personne", "personnes") + ", "
                + Formats.entier(compte.sansReponse()) + " sans réponse)";
    }
}
