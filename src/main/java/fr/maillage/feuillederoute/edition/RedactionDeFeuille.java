package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Bloc;
import fr.maillage.document.DocumentTexte;
import fr.maillage.feuillederoute.modele.Element;
import java.util.ArrayList;
import java.util.List;

/** A whole roadmap as a document. */
public final class RedactionDeFeuille {
    /** Beyond, a table of contents would be longer than what one looks for in it: it names the parts only. */
    private static final int ENTREES = 200;

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
                                : dossier.territoire() + ", " + dossier.demarche().nom()),
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
