package fr.maillage.demarche.acteur;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.acteur.ImportsDActeurs.Ligne;
import fr.maillage.demarche.acteur.ImportsDActeurs.Sort;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Lists of structures and people: pasted or given as a file, accounted for row by row, taken back. */
@Controller
class ImportsDActeursController {
    private static final String UN = StructuresController.RACINE + "/imports/{numero:[0-9]{1,12}}";
    private static final int TEXTE_MAX = 300_000;

    private final AccesAuxDemarches acces;
    private final ImportsDActeurs imports;
    private final Acteurs acteurs;
    private final Journal journal;

    ImportsDActeursController(AccesAuxDemarches acces, ImportsDActeurs imports, Acteurs acteurs, Journal journal) {
        this.acces = acces;
        this.imports = imports;
        this.acteurs = acteurs;
        this.journal = journal;
    }

    @GetMapping(StructuresController.RACINE + "/importer")
    ModelAndView depot(@PathVariable String id) {
        return depot(acces.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private static ModelAndView depot(Demarche demarche, LectureDeFormulaire lecture) {
        var racine = PagesDActeurs.racine(demarche);
        var zone = new ZoneDeTexte(
                lecture.etiquette("liste", "Liste à coller")
                        .avecAide(
                                "Copiez les lignes depuis votre tableur, titres compris, ou écrivez une structure par ligne."),
                lecture.valeur("liste"),
                12,
                TEXTE_MAX);
        return new ModelAndView(
                "demarche/acteur/importer",
                "page",
                new PagesDImports.Depot(
                        AccesAuxDemarches.enTete(
                                demarche, "Importer une liste", new Lien("Structures et personnes", racine)),
                        racine,
                        zone,
                        ResumeErreurs.de(List.of(zone))));
    }

    @PostMapping(StructuresController.RACINE + "/imports")
    ModelAndView importer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String liste,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var demarche = acces.trouver(id);
        var texte = fichier == null || fichier.isEmpty() ? liste : LectureDActeurs.decoder(fichier.getBytes());
        var lecture = LectureDeFormulaire.de(Map.of("liste", liste));
        var lue = texte.length() > TEXTE_MAX ? null : LectureDActeurs.lire(texte);
        if (lue == null || lue.coupee()) {
            lecture.refuser(
                    "liste",
                    "Cette liste est trop longue\u00a0: " + Formats.entier(LectureDActeurs.LIGNES_MAX)
                            + " lignes au plus. Rien n’est importé\u00a0: importez-la en plusieurs fois.");
            return depot(demarche, lecture);
        }
        if (lue.lignes().isEmpty()) {
            lecture.refuser("liste", "Collez une liste, ou choisissez un fichier CSV qui contient au moins une ligne.");
            return depot(demarche, lecture);
        }
        if (texte.startsWith("PK")) {
            lecture.refuser(
                    "liste", "Ce fichier est un classeur. Enregistrez-le au format CSV, ou copiez ses lignes ici.");
            return depot(demarche, lecture);
        }
        long numero = imports.importer(demarche, lue.lignes());
        journal.noter(
                "demarche.acteurs.importer", id, Formats.compte(lue.lignes().size(), "ligne", "lignes"));
        return vers(demarche, numero);
    }

    private static ModelAndView vers(Demarche demarche, long numero) {
        return new ModelAndView("redirect:" + PagesDActeurs.racine(demarche) + "/imports/" + numero);
    }

    @GetMapping(StructuresController.RACINE + "/imports")
    ModelAndView tous(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var racine = PagesDActeurs.racine(demarche);
        return new ModelAndView(
                "demarche/acteur/imports",
                "page",
                new PagesDImports.Tous(
                        AccesAuxDemarches.enTete(
                                demarche, "Imports de listes", new Lien("Structures et personnes", racine)),
                        racine,
                        imports.tous(id).stream()
                                .map(i -> new PagesDImports.Ligne(
                                        new Lien(Formats.moment(i.creeLe()), racine + "/imports/" + i.id()),
                                        equation(i.bilan()),
                                        i.annule()))
                                .toList()));
    }

    static String equation(ImportsDActeurs.Bilan bilan) {
        return Formats.compte(bilan.lues(), "ligne lue", "lignes lues") + " = "
                + Formats.compte(bilan.nombre(Sort.CREEE), "créée", "créées") + " + "
                + Formats.compte(bilan.nombre(Sort.FUSIONNEE), "fusionnée", "fusionnées") + " + "
                + Formats.entier(bilan.nombre(Sort.A_REVOIR)) + "\u00a0à revoir + "
                + Formats.compte(bilan.nombre(Sort.REJETEE), "rejetée", "rejetées");
    }

    private ImportsDActeurs.Import trouver(String demarche, String numero) {
        return imports.trouver(demarche, Long.parseLong(numero))
                .orElseThrow(() -> Refus.introuvable("Cet import n’est pas dans la démarche."));
    }

    @GetMapping(UN)
    ModelAndView un(@PathVariable String id, @PathVariable String numero) {
        return page(acces.trouver(id), numero, "");
    }

    private ModelAndView page(Demarche demarche, String numero, String avis) {
        var lu = trouver(demarche.id(), numero);
        var lignes = imports.lignes(lu.id());
        var racine = PagesDActeurs.racine(demarche);
        var noms = new Noms(demarche.id(), racine, lignes);
        return new ModelAndView(
                "demarche/acteur/import",
                "page",
                new PagesDImports.Un(
                        AccesAuxDemarches.enTete(
                                demarche,
                                "Import du " + Formats.moment(lu.creeLe()),
                                new Lien("Structures et personnes", racine),
                                new Lien("Imports", racine + "/imports")),
                        racine,
                        racine + "/imports/" + lu.id(),
                        equation(lu.bilan()),
                        avis,
                        lu.annule(),
                        lignes.stream()
                                .filter(l -> l.sort() == Sort.A_REVOIR)
                                .map(l -> new PagesDImports.ARevoir(l.rang(), texte(l), l.motif(), noms.proche(l)))
                                .toList(),
                        lignes.stream()
                                .filter(l -> l.sort() == Sort.REJETEE)
                                .map(l -> new PagesDImports.Rejetee(l.rang(), texte(l), l.motif()))
                                .toList(),
                        lignes.stream()
                                .filter(l -> l.sort() == Sort.CREEE || l.sort() == Sort.FUSIONNEE)
                                .map(l -> new PagesDImports.Ecrite(
                                        l.rang(),
                                        l.sort() == Sort.CREEE ? "créée" : "fusionnée",
                                        noms.ecrits(l),
                                        l.motif()))
                                .toList()));
    }

    private static String texte(Ligne ligne) {
        // The database keeps cells in no order: they are told in that of the columns.
        return ligne.cellules().isEmpty()
                ? "texte effacé"
                : String.join(
                        " · ", LigneDActeur.de(ligne.cellules()).cellules().values());
    }

    /** Names and pages of what rows tell of. */
    private final class Noms {
        private final String racine;
        private final Map<String, StructureDeDemarche> structures;
        private final Map<String, Personne> personnes;

        Noms(String demarche, String racine, List<Ligne> lignes) {
            this.racine = racine;
            var idsDeStructures = new ArrayList<String>();
            var idsDePersonnes = new ArrayList<String>();
            for (var ligne : lignes) {
                Optional.ofNullable(ligne.structure()).ifPresent(idsDeStructures::add);
                Optional.ofNullable(ligne.structureProche()).ifPresent(idsDeStructures::add);
                Optional.ofNullable(ligne.personne()).ifPresent(idsDePersonnes::add);
                Optional.ofNullable(ligne.personneProche()).ifPresent(idsDePersonnes::add);
            }
            structures = acteurs.structures(demarche, idsDeStructures);
            personnes = acteurs.personnes(demarche, idsDePersonnes);
        }

        private List<Lien> liens(@Nullable String structure, @Nullable String personne) {
            var liens = new ArrayList<Lien>();
            Optional.ofNullable(structure)
                    .map(structures::get)
                    .ifPresent(s -> liens.add(new Lien(s.nom(), racine + "/structures/" + s.id())));
            Optional.ofNullable(personne)
                    .map(personnes::get)
                    .ifPresent(p -> liens.add(new Lien(p.nomMontre(), racine + "/personnes/" + p.id())));
            return liens;
        }

        List<Lien> ecrits(Ligne ligne) {
            return liens(ligne.structure(), ligne.personne());
        }

        Lien proche(Ligne ligne) {
            return liens(ligne.structureProche(), ligne.personneProche()).stream()
                    .findFirst()
                    .orElse(new Lien("une ligne retirée depuis", racine));
        }
    }

    /** One answer for each row that waits: « meme », « autre », « ecarter », or nothing to decide later. */
    @PostMapping(UN + "/decider")
    ModelAndView decider(
            @PathVariable String id, @PathVariable String numero, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, numero);
        if (lu.annule()) {
            return page(demarche, numero, "Cet import est annulé\u00a0: il n’y a plus rien à décider.");
        }
        int decidees = 0;
        for (var ligne : imports.lignes(lu.id())) {
            var choix = Objects.requireNonNullElse(parametres.get("ligne-" + ligne.rang()), "");
            if (ligne.sort() == Sort.A_REVOIR
                    && List.of("meme", "autre", "ecarter").contains(choix)) {
                imports.decider(demarche, lu.id(), ligne.rang(), decision(choix));
                decidees++;
            }
        }
        journal.noter("demarche.acteurs.decider", id, Formats.compte(decidees, "ligne", "lignes"));
        return decidees == 0
                ? page(demarche, numero, "Aucune ligne n’est décidée. Choisissez une réponse pour au moins une ligne.")
                : vers(demarche, lu.id());
    }

    private static DeroulementDImport.@Nullable Decision decision(String choix) {
        return switch (choix) {
            case "meme" -> DeroulementDImport.Decision.C_EST_LA_MEME;
            case "autre" -> DeroulementDImport.Decision.C_EN_EST_UNE_AUTRE;
            default -> null;
        };
    }

    @PostMapping(UN + "/annuler")
    ModelAndView annuler(@PathVariable String id, @PathVariable String numero) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, numero);
        if (lu.annule()) {
            return page(demarche, numero, "Cet import est déjà annulé.");
        }
        var compte = imports.annuler(demarche, lu.id());
        journal.noter("demarche.acteurs.annuler", id, Formats.compte(compte.remis(), "fiche remise", "fiches remises"));
        return page(
                demarche,
                numero,
                "Import annulé\u00a0: " + Formats.compte(compte.remis(), "fiche remise", "fiches remises")
                        + " comme avant"
                        + (compte.gardes() == 0
                                ? "."
                                : ", " + Formats.compte(compte.gardes(), "gardée", "gardées")
                                        + " parce que quelqu’un s’en est servi depuis."));
    }
}
