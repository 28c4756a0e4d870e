package fr.maillage.feuillederoute.arbre;

import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;

/** What a roadmap does otherwise than the method proposes: told, never refused. */
public final class Avertissements {
    /** The method proposes 4 or 5 chantiers for each enjeu. */
    private static final int CHANTIERS_MIN = 4;

    private static final int CHANTIERS_MAX = 5;

    private Avertissements() {}

    /** Sentences in French; none for an empty roadmap. */
    public static List<String> de(Contenu contenu) {
        var phrases = new ArrayList<String>();
        nombreDeChantiers(contenu, phrases);
        int vides = (int) contenu.enjeux().stream()
                .filter(e -> contenu.defisDe(e).stream()
                        .allMatch(d -> contenu.chantiersDe(d).isEmpty()))
                .count();
        dire(phrases, vides, "enjeu n’a encore aucun chantier.", "enjeux n’ont encore aucun chantier.");
        orphelins(contenu, Genre.DEFI, "défi ne répond à aucun enjeu.", "défis ne répondent à aucun enjeu.", phrases);
        orphelins(
                contenu,
                Genre.CHANTIER,
                "chantier n’est rattaché à aucun défi.",
                "chantiers ne sont rattachés à aucun défi.",
                phrases);
        orphelins(
                contenu,
                Genre.ACTION,
                "action n’est rattachée à aucun chantier.",
                "actions ne sont rattachées à aucun chantier.",
                phrases);
        int sansRepere = (int) contenu.chantiers().stream()
                .map(Chantier::numero)
                .filter(String::isBlank)
                .count();
        dire(phrases, sansRepere, "chantier n’a pas de repère.", "chantiers n’ont pas de repère.");
        return phrases;
    }

    private static void nombreDeChantiers(Contenu contenu, List<String> phrases) {
        int enjeux = contenu.enjeux().size();
        int chantiers = contenu.chantiers().size();
        if (enjeux > 0 && chantiers > 0 && (chantiers < CHANTIERS_MIN * enjeux || chantiers > CHANTIERS_MAX * enjeux)) {
            phrases.add(Formats.compte(chantiers, "chantier", "chantiers") + " pour "
                    + Formats.compte(enjeux, "enjeu", "enjeux") + "\u00a0: la méthode en propose " + CHANTIERS_MIN
                    + " ou " + CHANTIERS_MAX + " par enjeu. C’est un repère, pas une obligation.");
        }
    }

    private static void orphelins(Contenu contenu, Genre genre, String un, String plusieurs, List<String> phrases) {
        dire(phrases, contenu.sansAttache(genre).size(), un, plusieurs);
    }

    private static void dire(List<String> phrases, int nombre, String un, String plusieurs) {
        if (nombre > 0) {
            phrases.add(Formats.compte(nombre, un, plusieurs));
        }
    }
}
