package fr.maillage.feuillederoute.priorisation;

import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.MethodeDePriorite;
import fr.maillage.feuillederoute.modele.Niveau;
import fr.maillage.feuillederoute.modele.Priorite;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.GestesEnBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts note elements by a method; the ranking is looked at together, and what is decided is written in the elements, with its method. */
@Controller
class PriorisationController {
    private static final String PRIORISATION = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}/priorisation";
    private static final int MOTIF_MAX = 2000;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final NotationsEnBase notations;
    private final GestesEnBase gestes;
    private final HorlogeDeDemarche horloge;

    PriorisationController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            NotationsEnBase notations,
            GestesEnBase gestes,
            HorlogeDeDemarche horloge) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.notations = notations;
        this.gestes = gestes;
        this.horloge = horloge;
    }

    @Bean
    @Order(20)
    static PortesDeFeuille porteDeLaPriorisation() {
        return feuille -> List.of(new SectionDeDemarche(
                "Priorités",
                "Noter ensemble, par points, par utilité ou par effort, puis garder la décision et sa méthode.",
                feuille.chemin() + "/priorisation"));
    }

    /** What is looked at, and how. */
    private record Demande(Genre genre, MethodeDePriorite methode) {
        /** Anything unknown is chantiers by points. */
        static Demande de(Map<String, String> parametres) {
            return new Demande(
                    PageDePriorisation.GENRES.stream()
                            .filter(g -> g.name().equals(parametres.get("genre")))
                            .findFirst()
                            .orElse(Genre.CHANTIER),
                    PageDePriorisation.METHODES.stream()
                            .filter(m -> m.name().equals(parametres.get("methode")))
                            .findFirst()
                            .orElse(MethodeDePriorite.POINTS));
        }
    }

    @GetMapping(PRIORISATION)
    ModelAndView voir(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var avis = switch (parametres.getOrDefault("fait", "")) {
            case "notes" -> "Vos notes sont enregistrées. Elles comptent dans le classement.";
            case "decision" ->
                "La décision est écrite dans les fiches, avec sa méthode. L’historique permet de l’annuler.";
            default -> "";
        };
        return page(ouverte, Demande.de(parametres), Map.of(), Map.of(), avis);
    }

    private ModelAndView page(
            Ouverte ouverte,
            Demande demande,
            Map<String, Map<Critere, String>> saisies,
            Map<String, String> erreurs,
            String avis) {
        var contenu = feuilles.contenu(ouverte.feuille());
        var toutes = notations.toutes(ouverte.feuille().id());
        var classement = Classement.de(demande.methode(), contenu.de(demande.genre()), toutes);
        Map<String, Map<Critere, String>> miennes = new HashMap<>();
        Map<String, String> niveaux = new HashMap<>();
        for (var element : contenu.de(demande.genre())) {
            Map<Critere, String> notes = new EnumMap<>(Critere.class);
            NotationsEnBase.de(toutes, element.id(), ouverte.compte().id())
                    .forEach((critere, note) -> notes.put(critere, String.valueOf(note)));
            miennes.put(element.id(), notes);
            niveaux.put(element.id(), priorite(element).niveau().name());
        }
        miennes.putAll(saisies);
        return new ModelAndView(
                "feuillederoute/priorisation/priorisation",
                "page",
                new PageDePriorisation(
                        ouverte.enTete("Priorités").avecStyle("suivi.css"),
                        ouverte.feuille().chemin(),
                        demande.genre(),
                        classement,
                        new MatriceDEffort(classement.lignes()),
                        miennes,
                        niveaux,
                        erreurs,
                        avis,
                        (int) toutes.stream().map(Notation::compte).distinct().count()));
    }

    @PostMapping(PRIORISATION + "/notes")
    ModelAndView noter(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var contenu = feuilles.contenu(ouverte.feuille());
        var avant = notations.toutes(id);
        Map<String, Map<Critere, String>> saisies = new HashMap<>();
        Map<String, String> erreurs = new LinkedHashMap<>();
        List<Notation> lues = new ArrayList<>();
        int points = 0;
        for (var element : contenu.de(demande.genre())) {
            Map<Critere, Integer> notes = new HashMap<>(
                    NotationsEnBase.de(avant, element.id(), ouverte.compte().id()));
            Map<Critere, String> tapees = new EnumMap<>(Critere.class);
            for (var critere : Critere.de(demande.methode())) {
                var nom = critere.cle() + "-" + element.id();
                var texte = parametres.getOrDefault(nom, "").strip();
                tapees.put(critere, texte);
                notes.remove(critere);
                if (texte.matches("[0-9]{1,2}") && critere.admet(Integer.parseInt(texte))) {
                    notes.put(critere, Integer.parseInt(texte));
                } else if (!texte.isEmpty()) {
                    erreurs.put(nom, element.titre() + "\u00a0: écrivez une note " + critere.bornes() + ".");
                }
            }
            points += notes.getOrDefault(Critere.POINTS, 0);
            saisies.put(element.id(), tapees);
            lues.add(new Notation(element.id(), ouverte.compte().id(), notes));
        }
        if (demande.methode() == MethodeDePriorite.POINTS && points > PageDePriorisation.POINTS) {
            erreurs.put(
                    "points",
                    "Vous avez donné " + points + " points. Vous en avez " + PageDePriorisation.POINTS
                            + "\u00a0: retirez-en " + (points - PageDePriorisation.POINTS) + ".");
        }
        if (!erreurs.isEmpty()) {
            return page(ouverte, demande, saisies, erreurs, "");
        }
        lues.forEach(n -> notations.noter(id, n));
        return vers(ouverte, demande, "notes");
    }

    private static ModelAndView vers(Ouverte ouverte, Demande demande, String fait) {
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/priorisation?genre="
                + demande.genre().name() + "&methode=" + demande.methode().name() + "&fait=" + fait);
    }

    @PostMapping(PRIORISATION + "/decision")
    ModelAndView decider(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var demande = Demande.de(parametres);
        var motif = parametres.getOrDefault("motif", "").strip();
        if (motif.length() > MOTIF_MAX) {
            return page(
                    ouverte,
                    demande,
                    Map.of(),
                    Map.of(
                            "motif",
                            "Ce motif a " + motif.length() + " caractères\u00a0: raccourcissez-le à " + MOTIF_MAX
                                    + "."),
                    "");
        }
        gestes.faire(
                id,
                "Priorités décidées\u00a0: " + demande.genre().pluriel() + ", "
                        + demande.methode().libelle(),
                ouverte.compte().id(),
                contenu -> decisions(ouverte, demande, contenu, parametres, motif));
        return vers(ouverte, demande, "decision");
    }

    /** Those whose level changes: the others keep the decision that they had. */
    private List<Ecriture> decisions(
            Ouverte ouverte, Demande demande, Contenu contenu, Map<String, String> parametres, String motif) {
        var jour = horloge.aujourdhui(ouverte.demarche());
        var toutes = notations.toutes(ouverte.feuille().id());
        return Classement.de(demande.methode(), contenu.de(demande.genre()), toutes).lignes().stream()
                .flatMap(ligne -> niveau(
                        parametres.get("niveau-" + ligne.element().id()))
                        .filter(n -> n != priorite(ligne.element()).niveau())
                        .<Ecriture>map(n -> new Ecriture.Poser(Json.avec(
                                ligne.element(),
                                "priorite",
                                new Priorite(n, demande.methode(), ligne.score().orElse(null), motif, jour))))
                        .stream())
                .toList();
    }

    private static Optional<Niveau> niveau(@Nullable String nom) {
        return Arrays.stream(Niveau.values()).filter(n -> n.name().equals(nom)).findFirst();
    }

    private static Priorite priorite(Element element) {
        return switch (element) {
            case Enjeu e -> e.priorite();
            case Defi d -> d.priorite();
            case Chantier c -> c.priorite();
            case Action a -> a.priorite();
            case Ressource r -> Priorite.AUCUNE;
        };
    }
}
