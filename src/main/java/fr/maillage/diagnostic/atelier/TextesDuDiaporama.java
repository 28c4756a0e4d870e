package fr.maillage.diagnostic.atelier;

import fr.maillage.document.Diapositive;
import fr.maillage.document.Puce;
import java.util.List;

/** What the deck says when nobody wrote otherwise: the same words for every workshop. */
final class TextesDuDiaporama {
    static final List<String> OBJET = List.of(
            "Faire ensemble l’état des lieux\u00a0: qui a du mal avec le numérique, où, et qui l’aide déjà.",
            "Mettre l’offre en face des besoins, commune par commune.",
            "Choisir des actions que le territoire et ses partenaires porteront.");

    private TextesDuDiaporama() {}

    static List<Diapositive> surLesLieux() {
        return List.of(
                new Diapositive.Puces(
                        "Qu’est-ce qu’un lieu d’inclusion numérique\u00a0?",
                        List.of(
                                Puce.de(
                                        "Un lieu ouvert au public où l’on peut au moins\u00a0:",
                                        List.of(
                                                "se connecter à internet\u00a0;",
                                                "apprendre les gestes de base\u00a0;",
                                                "se faire aider dans ses démarches en ligne.")),
                                Puce.de("Parfois aussi travailler à distance, créer, réparer.")),
                        null,
                        ""),
                Diapositive.Puces.de(
                        "Comment les lieux sont recensés",
                        List.of(
                                "Chacun déclare ou corrige un lieu par un formulaire public, sans compte.",
                                "Les listes qui existent déjà sont reprises et les doublons réunis.",
                                "Tout suit le schéma national des lieux\u00a0: les données circulent.",
                                "Le service qui pilote la démarche vérifie avant de publier.")));
    }
}
