package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Morceau;
import fr.maillage.document.Puce;
import fr.maillage.document.Texte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader who was in no workshop needs to know first. */
final class CommentLire {
    private CommentLire() {}

    static List<Bloc> blocs(Dossier dossier, Etendue etendue) {
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Bloc.Titre(1, "Comment lire cette feuille de route"));
        blocs.add(
                Bloc.Paragraphe.de(
                        "Elle part de ce qui a été constaté sur le territoire, et va jusqu’à ce qui sera fait. On la lit de haut en bas\u00a0:"));
        blocs.add(new Bloc.Liste(
                true,
                List.of(
                        marche(
                                "Enjeu",
                                "une grande question à laquelle le territoire doit répondre. Elle commence par «\u00a0Comment\u00a0»."),
                        marche(
                                "Défi",
                                "ce que le territoire s’engage à faire pour y répondre. Un défi peut répondre à plusieurs enjeux."),
                        marche(
                                "Chantier",
                                "un ensemble de travaux qui relève le défi, avec ceux qui le coordonnent. Son repère reprend le numéro du défi, suivi d’une lettre."),
                        marche(
                                "Ressource",
                                "ce sur quoi le chantier s’appuie\u00a0: partenaires, matériel, intervenants, financements."),
                        marche("Action", "une tâche concrète du chantier, avec un début, une fin, des moyens."))));
        blocs.add(
                Bloc.Paragraphe.de(
                        "Une ressource est «\u00a0en lien opérant\u00a0» (trait plein) quand elle sert déjà au chantier. Elle est «\u00a0sans lien encore\u00a0» (pointillé) quand on la connaît, mais qu’on ne travaille pas avec elle."));
        var compte = compte(dossier.contenu());
        if (!compte.isEmpty()) {
            blocs.add(Bloc.Paragraphe.de("Cette feuille de route contient " + compte + "."));
        }
        blocs.add(
                Bloc.Paragraphe.de(
                        dossier.publique()
                                ? "Ce document est public. Les actions confidentielles et les noms de personnes n’y sont pas."
                                : "Ce document est destiné à ceux qui construisent la feuille de route. Il peut nommer des personnes et décrire des actions confidentielles\u00a0: ne le diffusez pas au-delà."));
        if (!etendue.fichesActions()) {
            blocs.add(Bloc.Paragraphe.de(
                    "Les fiches des actions n’y sont pas\u00a0: chaque chantier donne la liste des siennes."));
        }
        return blocs;
    }

    private static Puce marche(String nom, String sens) {
        return new Puce(Texte.de(Morceau.gras(nom), Morceau.de("\u00a0: " + sens)), List.of());
    }

    /** « 4 enjeux, 6 défis, 10 chantiers » */
    static String compte(Contenu contenu) {
        return Arrays.stream(Genre.values())
                .filter(g -> !contenu.de(g).isEmpty())
                .map(g -> Formats.compte(contenu.de(g).size(), g.nom(), g.pluriel()))
                .collect(Collectors.joining(", "));
    }
}
