package fr.maillage.document.ooxml;

import fr.maillage.document.Diaporama;
import fr.maillage.document.archive.Archive;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.planche.Cadre;
import fr.maillage.document.planche.MiseEnPlanches;
import fr.maillage.document.planche.Planche;
import fr.maillage.document.planche.Reperes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes PPTX. */
public final class EcriturePptx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final int DISPOSITIONS = 5;
    private static final int PREMIER_ID = 256;

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final Medias medias = new Medias();
    private final Relations relations = new Relations();
    private final Diaporama diaporama;

    private EcriturePptx(Diaporama diaporama) {
        this.diaporama = diaporama;
    }

    public static void ecrire(Diaporama diaporama, OutputStream sortie) throws IOException {
        var ecriture = new EcriturePptx(diaporama);
        var planches = MiseEnPlanches.de(diaporama);
        ecriture.modeles();
        ecriture.presentation(planches);
        var archive = new Archive(sortie);
        Proprietes.ecrire(archive, "ppt/presentation.xml", ecriture.types, diaporama.intitule());
        for (var piece : ecriture.pieces.entrySet()) {
            archive.ajouter(piece.getKey(), piece.getValue());
        }
        ecriture.medias.ecrire(archive, "ppt/media/");
        archive.finir();
    }

    private void poser(String chemin, String type, String xml, Relations liens) {
        types.put(chemin, type);
        pieces.put(chemin, xml);
        int barre = chemin.lastIndexOf('/');
        var relies = liens.xml();
        if (relies.contains("<Relationship ")) {
            pieces.put(chemin.substring(0, barre) + "/_rels" + chemin.substring(barre) + ".rels", relies);
        }
    }

    private void modeles() {
        var valeurs = new HashMap<>(Couleurs.de(diaporama.theme()));
        valeurs.putAll(Reperes.en(TextePptx.EMU));
        poser("ppt/theme/theme1.xml", THEME, Gabarit.lire("pptx/theme.xml", valeurs), new Relations());
        poser("ppt/theme/theme2.xml", THEME, Gabarit.lire("pptx/theme.xml", valeurs), new Relations());
        var duMaitre = new Relations();
        for (int i = 1; i <= DISPOSITIONS; i++) {
            duMaitre.vers("slideLayout", "../slideLayouts/slideLayout" + i + ".xml");
            var liens = new Relations();
            liens.vers("slideMaster", "../slideMasters/slideMaster1.xml");
            var chemin = "slideLayout" + i + ".xml";
            poser(
                    "ppt/slideLayouts/" + chemin,
                    TYPE + "slideLayout+xml",
                    Gabarit.lire("pptx/" + chemin, valeurs),
                    liens);
        }
        duMaitre.vers("theme", "../theme/theme1.xml");
        poser(
                "ppt/slideMasters/slideMaster1.xml",
                TYPE + "slideMaster+xml",
                Gabarit.lire("pptx/slideMaster1.xml", valeurs),
                duMaitre);
        var desNotes = new Relations();
        desNotes.vers("theme", "../theme/theme2.xml");
        poser(
                "ppt/notesMasters/notesMaster1.xml",
                TYPE + "notesMaster+xml",
                Gabarit.lire("pptx/notesMaster1.xml", valeurs),
                desNotes);
    }

    private void presentation(List<Planche> planches) {
        var xml = Xml.piece()
                .ouvrir(
                        "p:presentation",
                        "xmlns:a",
                        Medias.A,
                        "xmlns:r",
                        Relations.TYPES,
                        "xmlns:p",
                        DiapositivePptx.P);
        xml.ouvrir("p:sldMasterIdLst")
                .vide(
                        "p:sldMasterId",
                        "id",
                        "2147483648",
                        "r:id",
                        relations.vers("slideMaster", "slideMasters/slideMaster1.xml"));
        xml.fermer();
        xml.ouvrir("p:notesMasterIdLst")
                .vide("p:notesMasterId", "r:id", relations.vers("notesMaster", "notesMasters/notesMaster1.xml"));
        xml.fermer().ouvrir("p:sldIdLst");
        for (int i = 0; i < planches.size(); i++) {
            diapositive(planches.get(i), i + 1);
            xml.vide(
                    "p:sldId",
                    "id",
                    "" + (PREMIER_ID + i),
                    "r:id",
                    relations.vers("slide", "slides/slide" + (i + 1) + ".xml"));
        }
        xml.fermer();
        xml.vide("p:sldSz", "cx", TextePptx.emu(Cadre.LARGEUR), "cy", TextePptx.emu(Cadre.HAUTEUR));
        xml.vide("p:notesSz", "cx", "6858000", "cy", "9144000");
        relations.vers("theme", "theme/theme1.xml");
        poser(
                "ppt/presentation.xml",
                TYPE + "presentation.main+xml",
                xml.fermer().toString(),
                relations);
    }

    private void diapositive(Planche planche, int numero) {
        var liens = new Relations();
        liens.vers(
                "slideLayout", "../slideLayouts/slideLayout" + DiapositivePptx.disposition(planche.modele()) + ".xml");
        if (!planche.notes().isBlank()) {
            liens.vers("notesSlide", "../notesSlides/notesSlide" + numero + ".xml");
            notes(planche.notes(), numero);
        }
        var logo = diaporama.theme().logo();
        var xml = new DiapositivePptx(planche, liens, medias).xml(Mots.pied(diaporama), numero, diapositive -> {
            if (logo != null && planche.modele() == Planche.Modele.COUVERTURE) {
                diapositive.dessin(new Planche.Dessin(
                        Cadre.COUVERTURE_LOGO.calant(logo.dimensions().rapport()), logo));
            }
        });
        poser("ppt/slides/slide" + numero + ".xml", TYPE + "slide+xml", xml, liens);
    }

    private void notes(String notes, int numero) {
        var liens = new Relations();
        liens.vers("notesMaster", "../notesMasters/notesMaster1.xml");
        liens.vers("slide", "../slides/slide" + numero + ".xml");
        var xml = Xml.piece()
                .ouvrir("p:notes", "xmlns:a", Medias.A, "xmlns:r", Relations.TYPES, "xmlns:p", DiapositivePptx.P);
        xml.ouvrir("p:cSld").ouvrir("p:spTree").brut(DiapositivePptx.groupe());
        xml.ouvrir("p:sp").ouvrir("p:nvSpPr").vide("p:cNvPr", "id", "2", "name", "Diapositive");
        xml.ouvrir("p:cNvSpPr")
                .vide("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1")
                .fermer();
        xml.ouvrir("p:nvPr")
                .vide("p:ph", "type", "sldImg")
                .fermer()
                .fermer()
                .vide("p:spPr")
                .fermer();
        xml.ouvrir("p:sp").ouvrir("p:nvSpPr").vide("p:cNvPr", "id", "3", "name", "Notes");
        xml.ouvrir("p:cNvSpPr").vide("a:spLocks", "noGrp", "1").fermer();
        xml.ouvrir("p:nvPr")
                .vide("p:ph", "type", "body", "idx", "1")
                .fermer()
                .fermer()
                .vide("p:spPr");
        xml.ouvrir("p:txBody").vide("a:bodyPr").vide("a:lstStyle");
        notes.lines().forEach(ligne -> {
            xml.ouvrir("a:p")
                    .ouvrir("a:r")
                    .vide("a:rPr", "lang", "fr-FR")
                    .element("a:t", ligne)
                    .fermer()
                    .fermer();
        });
        xml.fermer().fermer().fermer().fermer();
        xml.ouvrir("p:clrMapOvr").vide("a:masterClrMapping").fermer();
        poser(
                "ppt/notesSlides/notesSlide" + numero + ".xml",
                TYPE + "notesSlide+xml",
                xml.fermer().toString(),
                liens);
    }
}
