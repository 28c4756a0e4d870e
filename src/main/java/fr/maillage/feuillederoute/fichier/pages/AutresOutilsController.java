package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.Acteurs;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.fichier.ClasseurTet;
import fr.maillage.feuillederoute.fichier.EcritureCsv;
import fr.maillage.feuillederoute.fichier.EcritureXlsx;
import fr.maillage.feuillederoute.fichier.NomsDePersonnes;
import fr.maillage.feuillederoute.fichier.TableDeLEtat;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Gouvernance;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Telechargement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The roadmap in the layouts of Territoires en Transitions and of the State's tool; what each of them loses or lacks is told first. */
@Controller
class AutresOutilsController {
    private static final int PAR_PAGE = 100;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final Acteurs acteurs;
    private final Journal journal;

    AutresOutilsController(AccesAuxFeuilles acces, FeuillesDeRoute feuilles, Acteurs acteurs, Journal journal) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.acteurs = acteurs;
        this.journal = journal;
    }

    @GetMapping(EssaisController.RACINE + "/territoires-en-transitions")
    ModelAndView tet(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var racine = AssemblageDesFichiers.racine(ouverte);
        return new ModelAndView(
                "feuillederoute/fichier/tet",
                "page",
                new PagesDeFichiers.Tet(
                        ouverte.enTete("Pour Territoires en Transitions", new Lien("Fichiers", racine)),
                        racine,
                        contenu.actions().size(),
                        ClasseurTet.pertes(contenu, false, false)));
    }

    /**
     * @param noms « oui » names the people cited whose name is not erased; the journal keeps that it was asked
     * @param confidentielles « oui » adds confidential actions
     */
    @GetMapping(EssaisController.RACINE + "/territoires-en-transitions.xlsx")
    ResponseEntity<byte[]> tet(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String noms,
            @RequestParam(defaultValue = "") String confidentielles) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        boolean nommer = noms.equals("oui");
        if (nommer) {
            journal.noter("feuille.exporter-des-noms", id, "");
        }
        return Telechargement.reponse(
                Telechargement.XLSX,
                NomsDeFichiers.de(ouverte.feuille(), "-territoires-en-transitions.xlsx"),
                ClasseurTet.ecrire(
                        contenu,
                        nommer ? personnes(ouverte, contenu) : NomsDePersonnes.AUCUN,
                        confidentielles.equals("oui")));
    }

    private NomsDePersonnes personnes(Ouverte ouverte, Contenu contenu) {
        var citees = contenu.tous().stream()
                .flatMap(AutresOutilsController::gouvernance)
                .flatMap(g -> g.responsables().stream())
                .map(Gouvernance.Responsable::personne)
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
        var connues = acteurs.personnes(ouverte.demarche().id(), citees);
        return id -> {
            var personne = connues.get(id);
            return personne == null || personne.purgee() ? "" : personne.nom();
        };
    }

    private static Stream<Gouvernance> gouvernance(Element element) {
        return switch (element) {
            case Defi defi -> Stream.of(defi.gouvernance());
            case Fiche fiche -> Stream.of(fiche.gouvernance());
            default -> Stream.empty();
        };
    }

    @GetMapping(EssaisController.RACINE + "/etat")
    ModelAndView etat(@PathVariable String id, @RequestParam(name = "page", defaultValue = "") String numero) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var racine = AssemblageDesFichiers.racine(ouverte);
        var manques = TableDeLEtat.manques(contenu);
        var pages = new Pagination(Pagination.lire(numero), PAR_PAGE, manques.size(), racine + "/etat");
        long completes = manques.stream().filter(m -> m.manques().isEmpty()).count();
        return new ModelAndView(
                "feuillederoute/fichier/etat",
                "page",
                new PagesDeFichiers.Etat(
                        ouverte.enTete("Pour Mon inclusion numérique", new Lien("Fichiers", racine)),
                        racine,
                        Formats.compte(completes, "action a tout", "actions ont tout") + " ce qui est demandé, sur "
                                + Formats.entier(manques.size()),
                        contenu.actions().size() - manques.size(),
                        manques.stream()
                                .skip(pages.saut())
                                .limit(PAR_PAGE)
                                .map(m -> new PagesDeFichiers.Incomplete(
                                        new Lien(
                                                m.action().titre(),
                                                ouverte.feuille().chemin() + "/"
                                                        + m.action().id()),
                                        m.manques()))
                                .toList(),
                        pages));
    }

    @GetMapping(EssaisController.RACINE + "/etat.xlsx")
    ResponseEntity<byte[]> etatEnClasseur(@PathVariable String id) {
        var feuille = acces.trouver(id).feuille();
        return Telechargement.reponse(
                Telechargement.XLSX,
                NomsDeFichiers.de(feuille, "-mon-inclusion-numerique.xlsx"),
                EcritureXlsx.ecrire(List.of(TableDeLEtat.table(feuilles.contenu(feuille)))));
    }

    @GetMapping(EssaisController.RACINE + "/etat.csv")
    ResponseEntity<byte[]> etatEnCsv(@PathVariable String id) {
        var feuille = acces.trouver(id).feuille();
        return Telechargement.reponse(
                Telechargement.CSV,
                NomsDeFichiers.de(feuille, "-mon-inclusion-numerique.csv"),
                EcritureCsv.ecrire(TableDeLEtat.table(feuilles.contenu(feuille))));
    }
}
