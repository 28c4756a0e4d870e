package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import java.util.ArrayList;
import java.util.List;

/** A whole roadmap as a document. */
public final class RedactionDeFeuille {
    /** Beyond, a table of contents would be longer than what one looks for in it: it names the parts only. */
    private static final int ENTREES = 200;

    /** Sheets of actions that a printer of PDF holds in memory beside the site. */
    private static final int PAR_VOLUME = 200;

    private RedactionDeFeuille() {}

    public static DocumentTexte document(Dossier dossier, Etendue etendue) {
        var contenu = dossier.contenu();
        var fiches = new PartieDesFiches(dossier);
        var blocs = new ArrayList<Bloc>(dossier.avis());
        int entrees = contenu.chantiers().size()
                + (etendue.fichesActions() ? contenu.actions().size() : 0);
        blocs.add(new Bloc.Sommaire(entrees > ENTREES ? 1 : 2));
        blocs.add(new Bloc.SautDePage());
        blocs.addAll(CommentLire.blocs(dossier, etendue));
        if (!etendue.chantiersSeuls()) {
            blocs.addAll(PartieDuDiagnostic.blocs(dossier));
            blocs.addAll(new PartieDesEnjeux(dossier).blocs());
        }
        blocs.addAll(fiches.chantiers());
        if (etendue.fichesActions()) {
            blocs.addAll(fiches.actions());
        }
        if (!etendue.chantiersSeuls()) {
            blocs.addAll(TableauDuCalendrier.blocs(dossier));
            blocs.addAll(TableauxDeLArgent.blocs(dossier));
            blocs.addAll(AnnexeDesOrigines.blocs(dossier));
            blocs.addAll(AnnexeDesStructures.blocs(dossier));
        }
        return new DocumentTexte(
                dossier.intitule(
                        dossier.feuille().nom(),
                        etendue.chantiersSeuls()
                                ? "Les chantiers. " + dossier.territoire()
                                : dossier.territoire() + ", "
                                        + dossier.demarche().nom()),
                dossier.theme(),
                blocs);
    }

    /** In how many documents sheets come apart from the rest, so that each holds in memory; 0 when they hold in the document itself. */
    public static int volumes(Contenu contenu) {
        int actions = contenu.actions().size();
        return actions <= PAR_VOLUME ? 0 : (actions + PAR_VOLUME - 1) / PAR_VOLUME;
    }

    /** @param numero from 1 to {@link #volumes} */
    public static DocumentTexte volume(Dossier dossier, int numero) {
        var toutes = dossier.contenu().actions();
        int debut = (numero - 1) * PAR_VOLUME;
        int fin = Math.min(debut + PAR_VOLUME, toutes.size());
        var fiches = new PartieDesFiches(dossier);
        var remplies = fiches.remplies(toutes.subList(debut, fin));
        var blocs = new ArrayList<Bloc>(dossier.avis());
        if (remplies.isEmpty()) {
            blocs.add(Bloc.Paragraphe.de("Aucune de ces actions n’a encore de fiche remplie."));
        } else {
            blocs.add(new Bloc.Sommaire(1));
            blocs.add(new Bloc.SautDePage());
            blocs.addAll(fiches.fiches(remplies, 1));
        }
        return new DocumentTexte(
                dossier.intitule(
                        dossier.feuille().nom(),
                        "Fiches des actions, volume " + numero + " sur " + volumes(dossier.contenu())),
                dossier.theme(),
                blocs);
    }

    /** One fiche, a document by itself. */
    public static DocumentTexte fiche(Dossier dossier, Element element) {
        var blocs = new ArrayList<Bloc>(dossier.avis());
        blocs.addAll(new PartieDesFiches(dossier).seule(element));
        return new DocumentTexte(
                dossier.intitule(element.intitule(), dossier.feuille().nom() + ", " + dossier.territoire()),
                dossier.theme(),
                List.copyOf(blocs));
    }
}
