package fr.maillage.feuillederoute.ressource;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.OffreConnue;
import fr.maillage.demarche.OffresConnues;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressource.Famille;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.ressource.Reprise.Connu;
import fr.maillage.feuillederoute.ressource.Reprise.Source;
import fr.maillage.presentation.Refus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lines to turn solid, resources to merge, to add, to take up from what the site knows. Each can be undone. */
@Controller
class GestesController {
    private static final String A_ACTIVER = RessourcesController.RESSOURCES + "/a-activer";
    private static final String REPRENDRE = RessourcesController.RESSOURCES + "/reprendre";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final int CHOIX_AU_PLUS = 200;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final GestesDeRessources gestes;
    private final ElementsEnBase elements;
    private final Acteurs acteurs;
    private final OffresConnues offres;
    private final Journal journal;
    private final Clock horloge;

    GestesController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            GestesDeRessources gestes,
            ElementsEnBase elements,
            Acteurs acteurs,
            OffresConnues offres,
            Journal journal,
            Clock horloge) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.gestes = gestes;
        this.elements = elements;
        this.acteurs = acteurs;
        this.offres = offres;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping(A_ACTIVER)
    ModelAndView aActiver(@PathVariable String id) {
        return aActiver(acces.trouver(id), OptionalLong.empty(), "");
    }

    private ModelAndView aActiver(Ouverte ouverte, OptionalLong geste, String avis) {
        var contenu = feuilles.contenu(ouverte.feuille());
        var noms = acteurs.structures(ouverte.demarche().id()).stream()
                .collect(Collectors.toMap(StructureDeDemarche::id, StructureDeDemarche::nom));
        return new ModelAndView(
                "feuillederoute/ressource/a-activer",
                "page",
                new PagesDeRessources.AActiver(
                        ouverte.enTete("Liens à activer", RessourcesController.lien(ouverte))
                                .avecStyle("ressources.css"),
                        ouverte.feuille().chemin(),
                        RessourcesController.chemin(ouverte),
                        Activation.de(contenu, noms),
                        Doublons.de(contenu),
                        geste,
                        avis));
    }

    @PostMapping(A_ACTIVER)
    ModelAndView activer(@PathVariable String id, @RequestParam String fiche, @RequestParam String cle) {
        var ouverte = acces.trouver(id);
        var jour = LocalDate.now(horloge.withZone(FRANCE));
        var geste = gestes.activer(
                ouverte.feuille(), fiche, cle, jour, ouverte.compte().id());
        return aActiver(
                ouverte,
                noter(geste, "feuillederoute.lien", id),
                geste.isPresent()
                        ? "Le lien est opérant, à la date d’aujourd’hui."
                        : "Ce lien a changé entre-temps. La liste ci-dessous est à jour, rien d’autre n’a bougé.");
    }

    @PostMapping(RessourcesController.RESSOURCES + "/reunir")
    ModelAndView reunir(@PathVariable String id, @RequestParam String gardee, @RequestParam String absorbee) {
        var ouverte = acces.trouver(id);
        var geste = gestes.reunir(
                ouverte.feuille(), gardee, absorbee, ouverte.compte().id());
        return aActiver(
                ouverte,
                noter(geste, "feuillederoute.reunir", id),
                geste.isPresent()
                        ? "Les deux ressources n’en font plus qu’une. Les liens de l’une sont passés à l’autre."
                        : "L’une de ces ressources a été retirée entre-temps. Rien n’a changé.");
    }

    @PostMapping(RessourcesController.RESSOURCES + "/annuler")
    ModelAndView annuler(@PathVariable String id, @RequestParam long geste) {
        var ouverte = acces.trouver(id);
        var retour =
                elements.annuler(ouverte.feuille().id(), geste, ouverte.compte().id());
        return aActiver(
                ouverte,
                noter(retour, "feuillederoute.annuler", id),
                retour.isPresent()
                        ? "C’est annulé\u00a0: tout est comme avant."
                        : "Ce changement ne peut plus être annulé d’un coup\u00a0: quelqu’un a travaillé dessus depuis. Rien n’a changé.");
    }

    private OptionalLong noter(OptionalLong geste, String acte, String feuille) {
        geste.ifPresent(g -> journal.noter(acte, feuille, "geste " + g));
        return geste;
    }

    @GetMapping(REPRENDRE)
    ModelAndView reprendre(
            @PathVariable String id,
            @RequestParam(defaultValue = "structures") String source,
            @RequestParam(defaultValue = "") String q) {
        return reprendre(acces.trouver(id), source(source), borne(q), "", OptionalLong.empty());
    }

    private static Source source(String cle) {
        return cle.equals("lieux") ? Source.LIEUX : Source.STRUCTURES;
    }

    private static String borne(String texte) {
        return texte.strip().substring(0, Math.min(texte.strip().length(), 200));
    }

    private ModelAndView reprendre(Ouverte ouverte, Source source, String q, String avis, OptionalLong geste) {
        return new ModelAndView(
                "feuillederoute/ressource/reprendre",
                "page",
                new PagesDeRessources.AReprendre(
                        ouverte.enTete("Ajouter des ressources", RessourcesController.lien(ouverte))
                                .avecStyle("ressources.css"),
                        ouverte.feuille().chemin(),
                        RessourcesController.chemin(ouverte),
                        Reprise.de(feuilles.contenu(ouverte.feuille()), connus(ouverte, source), source, q),
                        source,
                        q,
                        avis,
                        geste));
    }

    private List<Connu> connus(Ouverte ouverte, Source source) {
        if (source == Source.STRUCTURES) {
            return acteurs.structures(ouverte.demarche().id()).stream()
                    .map(s -> new Connu(s.id(), s.nom(), s.role()))
                    .toList();
        }
        var offre = offres.offre(ouverte.demarche().perimetre());
        return Stream.concat(offre.fixes().stream(), offre.itinerants().stream())
                .map(GestesController::lieu)
                .toList();
    }

    private static Connu lieu(OffreConnue.Ligne ligne) {
        var adresse = ligne.lieu().adresse();
        return new Connu(
                adresse.substring(adresse.lastIndexOf('/') + 1),
                ligne.lieu().libelle(),
                String.join(", ", ligne.communes()));
    }

    @PostMapping(REPRENDRE)
    ModelAndView prendre(
            @PathVariable String id,
            @RequestParam String source,
            @RequestParam String famille,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> choix) {
        var ouverte = acces.trouver(id);
        var lue = source(source);
        var retenue = famille(famille);
        var voulus = connus(ouverte, lue).stream()
                .filter(c -> choix.contains(c.id()))
                .limit(CHOIX_AU_PLUS)
                .map(c -> Reprise.presentation(c, lue, retenue))
                .toList();
        if (voulus.isEmpty()) {
            return reprendre(
                    ouverte, lue, borne(q), "Rien n’est coché\u00a0: cochez au moins un nom.", OptionalLong.empty());
        }
        var geste = gestes.ajouter(ouverte.feuille(), voulus, ouverte.compte().id());
        return reprendre(
                ouverte,
                lue,
                borne(q),
                geste.isPresent() ? "C’est ajouté à la carte." : "Tout ce qui était coché est déjà dans la carte.",
                noter(geste, "feuillederoute.reprendre", id));
    }

    private static Famille famille(String nom) {
        return Arrays.stream(Famille.values())
                .filter(f -> f.name().equals(nom))
                .findFirst()
                .orElseThrow(() -> Refus.illisible("Choisissez une famille de ressources dans la liste."));
    }

    /** A resource by its name. One of the same name is told, not refused. */
    @PostMapping(RessourcesController.RESSOURCES + "/ajouter")
    ModelAndView ajouter(@PathVariable String id, @RequestParam String nom, @RequestParam String famille) {
        var ouverte = acces.trouver(id);
        var propre = borne(nom);
        if (propre.isEmpty()) {
            return reprendre(
                    ouverte,
                    Source.STRUCTURES,
                    "",
                    "Il manque le nom\u00a0: écrivez-le puis ajoutez.",
                    OptionalLong.empty());
        }
        var semblable = Doublons.nommee(feuilles.contenu(ouverte.feuille()), propre);
        var geste = gestes.ajouter(
                ouverte.feuille(),
                List.of(new Ressource.Presentation(famille(famille), propre, "", "", "")),
                ouverte.compte().id());
        return reprendre(
                ouverte,
                Source.STRUCTURES,
                "",
                semblable
                        .map(r -> "«\u00a0" + propre
                                + "\u00a0» est ajoutée. Attention\u00a0: une ressource porte déjà ce nom."
                                + " Si c’est la même, réunissez-les depuis «\u00a0Liens à activer\u00a0».")
                        .orElse("«\u00a0" + propre + "\u00a0» est ajoutée à la carte."),
                noter(geste, "feuillederoute.ressource", id));
    }
}
