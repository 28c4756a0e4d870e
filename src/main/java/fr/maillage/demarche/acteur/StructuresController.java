package fr.maillage.demarche.acteur;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.CompteursDeDemarche;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The structures of a démarche: listed, added, changed, removed and put back. */
@Controller
class StructuresController {
    static final String RACINE = AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}/acteurs";
    private static final String UNE = RACINE + "/structures/{structure:[0-9a-z]{8}}";

    private final AccesAuxDemarches acces;
    private final StructuresEnBase structures;
    private final RechercheDActeurs recherche;
    private final TerritoiresCites territoires;
    private final StructuresDeLieux deLieux;
    private final Lieux lieux;
    private final Acteurs acteurs;
    private final EntretiensEnBase entretiens;
    private final CompteursDeDemarche compteurs;
    private final Journal journal;

    StructuresController(
            AccesAuxDemarches acces,
            StructuresEnBase structures,
            RechercheDActeurs recherche,
            TerritoiresCites territoires,
            StructuresDeLieux deLieux,
            Lieux lieux,
            Acteurs acteurs,
            EntretiensEnBase entretiens,
            CompteursDeDemarche compteurs,
            Journal journal) {
        this.acces = acces;
        this.structures = structures;
        this.recherche = recherche;
        this.territoires = territoires;
        this.deLieux = deLieux;
        this.lieux = lieux;
        this.acteurs = acteurs;
        this.entretiens = entretiens;
        this.compteurs = compteurs;
        this.journal = journal;
    }

    /** Filters of the list, as its address says them. */
    record Filtres(String q, String type, boolean partenaires) {
        static Filtres de(String q, String type, String partenaires) {
            return new Filtres(
                    q.length() > 100 ? q.substring(0, 100) : q,
                    TypesDeStructures.livres().options().stream()
                                    .anyMatch(o -> o.valeur().equals(type))
                            ? type
                            : "",
                    partenaires.equals("oui"));
        }

        String parametres() {
            var parametres = new StringBuilder();
            if (!q.isBlank()) {
                parametres
                        .append("q=")
                        .append(URLEncoder.encode(q, StandardCharsets.UTF_8))
                        .append('&');
            }
            if (!type.isEmpty()) {
                parametres.append("type=").append(type).append('&');
            }
            return partenaires ? parametres.append("partenaires=oui&").toString() : parametres.toString();
        }
    }

    @GetMapping(RACINE)
    ModelAndView liste(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String partenaires,
            @RequestParam(defaultValue = "") String tri,
            @RequestParam(defaultValue = "1") String page) {
        var demarche = acces.trouver(id);
        var filtres = Filtres.de(q, type, partenaires);
        var demande = new RechercheDActeurs.Demande(
                id,
                filtres.q(),
                filtres.type(),
                filtres.partenaires(),
                RechercheDActeurs.triDesStructures(tri),
                Pagination.lire(page));
        var trouvees = recherche.structures(demande);
        var racine = PagesDActeurs.racine(demarche);
        var adresse = racine + "?" + filtres.parametres() + "tri="
                + (demande.tri().decroissant() ? "-" : "") + demande.tri().colonne();
        var comptes = compteurs.compteurs(id);
        return new ModelAndView(
                "demarche/acteur/structures",
                "page",
                new PagesDActeurs.Structures(
                        AccesAuxDemarches.enTete(demarche, "Structures et personnes"),
                        racine,
                        comptes.vides() ? List.of() : comptes.chiffres(),
                        trouvees.total() == 0 && filtres.parametres().isEmpty(),
                        filtres.q(),
                        filtres.type(),
                        filtres.partenaires(),
                        TypesDeStructures.livres().options(),
                        demande.tri(),
                        filtres.parametres(),
                        trouvees.lignes().stream().map(t -> ligne(racine, t)).toList(),
                        new Pagination(demande.page(), RechercheDActeurs.PAGE, trouvees.total(), adresse)));
    }

    private PagesDActeurs.LigneDeStructure ligne(String racine, RechercheDActeurs.StructureTrouvee trouvee) {
        var structure = trouvee.structure();
        return new PagesDActeurs.LigneDeStructure(
                new Lien(structure.nom(), racine + "/structures/" + structure.id()),
                TypesDeStructures.livres().libelle(structure.type()),
                structure.territoires().stream().map(territoires::nom).collect(Collectors.joining(", ")),
                structure.partenaire(),
                structure.role(),
                trouvee.personnes());
    }

    private FormulaireDeStructure formulaire(Demarche demarche) {
        return new FormulaireDeStructure(
                territoires.annuaire(demarche.perimetre()), deLieux.options(demarche.perimetre()));
    }

    @GetMapping(RACINE + "/structures/nouvelle")
    ModelAndView nouvelle(@PathVariable String id) {
        return nouvelle(acces.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView nouvelle(Demarche demarche, LectureDeFormulaire lecture) {
        var racine = PagesDActeurs.racine(demarche);
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                        AccesAuxDemarches.enTete(
                                demarche, "Ajouter une structure", new Lien("Structures et personnes", racine)),
                        racine + "/structures",
                        0,
                        formulaire(demarche).saisies(lecture),
                        "Ajouter la structure",
                        racine));
    }

    @PostMapping(RACINE + "/structures")
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = formulaire(demarche).lire(lecture);
        if (contenu.isPresent() && structures.parCle(id, contenu.get().cle()).isPresent()) {
            lecture.refuser("nom", "Une structure porte déjà ce nom. Complétez-la, ou précisez le nom de celle-ci.");
        }
        if (contenu.isEmpty() || !lecture.juste()) {
            return nouvelle(demarche, lecture);
        }
        var structure = structures.creer(id, contenu.get());
        journal.noter("demarche.structure.creer", id, structure);
        return vers(demarche, structure);
    }

    private static ModelAndView vers(Demarche demarche, String structure) {
        return new ModelAndView("redirect:" + PagesDActeurs.racine(demarche) + "/structures/" + structure);
    }

    private StructureDeDemarche trouver(String demarche, String structure) {
        return structures
                .trouver(demarche, structure)
                .orElseThrow(() -> Refus.introuvable("Cette structure n’est pas dans la démarche."));
    }

    @GetMapping(UNE)
    ModelAndView structure(@PathVariable String id, @PathVariable String structure) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, structure);
        var racine = PagesDActeurs.racine(demarche);
        return new ModelAndView(
                "demarche/acteur/structure",
                "page",
                new PagesDActeurs.UneStructure(
                        AccesAuxDemarches.enTete(demarche, lue.nom(), new Lien("Structures et personnes", racine)),
                        racine + "/structures/" + structure,
                        lue.retiree(),
                        TypesDeStructures.livres().libelle(lue.type()),
                        lue.partenaire(),
                        lue.itinerante(),
                        lue.role(),
                        territoires.pages(lue.territoires()),
                        lieux(lue),
                        acteurs.personnes(id).stream()
                                .filter(p -> structure.equals(p.structure()))
                                .map(p -> new PagesDActeurs.LigneDePersonne(
                                        new Lien(p.nom(), racine + "/personnes/" + p.id()),
                                        p.fonction(),
                                        lue.nom(),
                                        Formats.date(p.purgeLe())))
                                .toList(),
                        racine + "/personnes/nouvelle?structure=" + structure,
                        entretiens.tous(id).stream()
                                .filter(e -> structure.equals(e.structure()))
                                .map(e -> new Lien(
                                        e.etat().libelle() + (e.jour() == null ? "" : ", " + Formats.date(e.jour())),
                                        demarche.chemin() + "/entretiens/" + e.id()))
                                .toList(),
                        demarche.chemin() + "/entretiens/nouveau?structure=" + structure));
    }

    private List<Lien> lieux(StructureDeDemarche structure) {
        return structure.structureDeLieu() == null
                ? List.of()
                : lieux.deLaStructure(Objects.requireNonNull(structure.structureDeLieu())).stream()
                        .map(l -> new Lien(l.nom(), "/lieux/" + l.id()))
                        .limit(50)
                        .toList();
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id, @PathVariable String structure) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, structure);
        return changement(demarche, lue, FormulaireDeStructure.de(lue, territoires), "");
    }

    private ModelAndView changement(
            Demarche demarche, StructureDeDemarche lue, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDActeurs.racine(demarche);
        var chemin = racine + "/structures/" + lue.id();
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        "Modifier la structure",
                                        new Lien("Structures et personnes", racine),
                                        new Lien(lue.nom(), chemin)),
                                chemin + "/modifier",
                                lue.version(),
                                formulaire(demarche).saisies(lecture),
                                "Enregistrer",
                                chemin)
                        .avecAvis(avis));
    }

    @PostMapping(UNE + "/modifier")
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String structure, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, structure);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = formulaire(demarche).lire(lecture);
        if (contenu.isEmpty()) {
            return changement(demarche, lue, lecture, "");
        }
        if (!structures.changer(id, structure, version, contenu.get())) {
            return changement(demarche, trouver(id, structure), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.structure.changer", id, structure);
        return vers(demarche, structure);
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String structure,
            @RequestParam(defaultValue = "oui") String retiree) {
        var demarche = acces.trouver(id);
        trouver(id, structure);
        structures.retirer(id, structure, retiree.equals("oui"));
        journal.noter("demarche.structure.retirer", id, retiree);
        return vers(demarche, structure);
    }
}
