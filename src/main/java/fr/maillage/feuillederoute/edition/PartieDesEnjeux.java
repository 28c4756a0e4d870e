package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.Puce;
import fr.maillage.feuillederoute.arbre.Arbre;
import fr.maillage.feuillederoute.arbre.Arbre.SousChantier;
import fr.maillage.feuillederoute.arbre.Arbre.SousDefi;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import java.util.ArrayList;
import java.util.List;

/** Enjeux, the défis that answer them, their chantiers by name. */
final class PartieDesEnjeux {
    private final Dossier dossier;
    private final BlocsDElement champs;

    PartieDesEnjeux(Dossier dossier) {
        this.dossier = dossier;
        this.champs = PartieDesFiches.champs(dossier);
    }

    List<Bloc> blocs() {
        var arbre = Arbre.de(dossier.contenu());
        var blocs = new ArrayList<Bloc>();
        if (!arbre.enjeux().isEmpty() || !arbre.defis().isEmpty()) {
            blocs.add(new Bloc.SautDePage());
            blocs.add(new Bloc.Titre(1, "Les enjeux et les défis"));
        }
        for (var enjeu : arbre.enjeux()) {
            blocs.add(new Bloc.Titre(2, enjeu.enjeu().intitule()));
            blocs.addAll(champs.de(enjeu.enjeu(), 3));
            blocs.add(new Bloc.Titre(3, "Les défis qui y répondent"));
            blocs.add(
                    enjeu.defis().isEmpty()
                            ? Bloc.Paragraphe.de("Aucun défi ne répond encore à cet enjeu.")
                            : new Bloc.Liste(
                                    false,
                                    enjeu.defis().stream()
                                            .map(PartieDesEnjeux::puce)
                                            .toList()));
        }
        if (!arbre.defis().isEmpty()) {
            blocs.add(new Bloc.Titre(2, "Défis qui ne répondent à aucun enjeu"));
            blocs.add(new Bloc.Liste(
                    false, arbre.defis().stream().map(PartieDesEnjeux::puce).toList()));
        }
        defis(blocs);
        return blocs;
    }

    private static Puce puce(SousDefi defi) {
        return Puce.de(
                defi.defi().intitule(),
                defi.chantiers().stream()
                        .map(SousChantier::chantier)
                        .map(Element::intitule)
                        .toList());
    }

    /** Those that say more than their title, each once: a défi may answer several enjeux. */
    private void defis(List<Bloc> blocs) {
        var remplis = dossier.contenu().defis().stream()
                .filter(d -> !champs.de(d, 3).isEmpty())
                .toList();
        if (!remplis.isEmpty()) {
            blocs.add(new Bloc.Titre(1, "Les défis"));
        }
        for (Defi defi : remplis) {
            blocs.add(new Bloc.Titre(2, defi.intitule()));
            blocs.addAll(champs.de(defi, 3));
        }
    }
}
