package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import java.util.ArrayList;
import java.util.List;

/**
 * A roadmap in easy-to-read French: what people wrote, between a few fixed sentences. What nobody wrote is told, never made up.
 *
 * @param introduction sentences
 * @param parties in reading order, each once
 * @param manquants elements without easy-to-read text
 */
public record ResumeFalc(List<String> introduction, List<Partie> parties, List<Element> manquants) {
    /** @param phrases one under the other */
    public record Partie(String titre, List<String> phrases) {}

    static ResumeFalc de(Contenu contenu) {
        var parties = new ArrayList<Partie>();
        var manquants = new ArrayList<Element>();
        contenu.enjeux().forEach(e -> ajouter(e, "Une grande question", parties, manquants));
        contenu.defis().forEach(d -> ajouter(d, "Ce que nous voulons faire", parties, manquants));
        contenu.chantiers().forEach(c -> ajouter(c, "Un travail à faire", parties, manquants));
        return new ResumeFalc(
                List.of(
                        "Ce texte explique une feuille de route.",
                        "Une feuille de route dit ce que nous allons faire.",
                        "Ici, la feuille de route parle du numérique.",
                        "Le numérique, ce sont les ordinateurs, les téléphones et internet.",
                        "Nous voulons que chaque personne puisse s’en servir.",
                        "Par exemple\u00a0: prendre un rendez-vous chez le médecin avec son téléphone."),
                List.copyOf(parties),
                List.copyOf(manquants));
    }

    private static void ajouter(Element element, String nom, List<Partie> parties, List<Element> manquants) {
        var texte = texte(element);
        if (texte.isBlank()) {
            manquants.add(element);
        } else {
            parties.add(new Partie(
                    nom + (element.numero().isBlank() ? "" : " (" + element.numero() + ")"),
                    VerificationFalc.phrases(texte)));
        }
    }

    /** Empty while nobody wrote it, and for what has none. */
    static String texte(Element element) {
        return switch (element) {
            case Enjeu enjeu -> enjeu.falc().texte();
            case Defi defi -> defi.falc().texte();
            case Chantier chantier -> chantier.falc().texte();
            default -> "";
        };
    }

    /** What stands for the parts that nobody wrote; none when all is written. */
    public List<String> ceQuiManque() {
        return manquants.isEmpty()
                ? List.of()
                : List.of(
                        "Tout n’est pas encore écrit en facile à lire.",
                        "La suite arrivera plus tard.",
                        "Vous pouvez lire la feuille de route complète.",
                        "Une personne peut vous aider à la lire.");
    }
}
