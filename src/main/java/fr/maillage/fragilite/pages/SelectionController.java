package fr.maillage.fragilite.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Selection;
import fr.maillage.territoire.SelectionRefusee;
import fr.maillage.territoire.Selections;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Composes a free selection of communes; once recorded it has its own address, to be shared. */
@Controller
class SelectionController {
    private static final int GROUPES_OUVERTS = 2;
    private static final int SAISIE_MAXIMALE = 60_000;

    private final Demandes demandes;
    private final SaisieDeCommunes saisies;
    private final Selections selections;
    private final Territoires territoires;

    SelectionController(Demandes demandes, SaisieDeCommunes saisies, Selections selections, Territoires territoires) {
        this.demandes = demandes;
        this.saisies = saisies;
        this.selections = selections;
        this.territoires = territoires;
    }

    /** @param depuis « niveau:code » of a territory whose communes are proposed; those of a selection are ticked */
    @GetMapping("/territoires/selection")
    ModelAndView composer(@RequestParam(defaultValue = "") String depuis) {
        Perimetre propose = propose(depuis);
        if (propose == null || propose.niveau() != Niveau.SELECTION) {
            return formulaire(depuis, propose, Set.of(), nom("", null), communes("", null), HttpStatus.OK);
        }
        return formulaire(depuis, propose, codes(propose), nom(propose.nom(), null), communes("", null), HttpStatus.OK);
    }

    @PostMapping("/territoires/selection")
    ModelAndView enregistrer(
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String communes,
            @RequestParam @Nullable List<String> commune) {
        var cochees = new LinkedHashSet<>(commune == null ? List.of() : commune);
        Perimetre propose = propose(depuis);
        var lues = saisies.lire(communes, departements(propose, cochees));
        var codes = new LinkedHashSet<>(cochees);
        codes.addAll(lues.codes());
        String erreur = lues.refus().isEmpty() ? null : String.join(" ", lues.refus());
        if (erreur == null && codes.isEmpty()) {
            erreur = "Cochez au moins une commune, ou écrivez-en une.";
        }
        String erreurDeNom = null;
        if (erreur == null) {
            try {
                Selection selection = selections.enregistrer(nom, codes);
                return new ModelAndView("redirect:" + Perimetre.chemin(Niveau.SELECTION, selection.id()));
            } catch (SelectionRefusee refus) {
                if (nom.strip().length() > Selection.NOM_MAX) {
                    erreurDeNom = refus.getMessage();
                } else {
                    erreur = refus.getMessage();
                }
            }
        }
        return formulaire(
                depuis,
                propose,
                cochees,
                nom(nom, erreurDeNom),
                communes(communes, erreur),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Set<String> departements(@Nullable Perimetre propose, Set<String> cochees) {
        var proposees =
                propose == null ? Stream.<Commune>of() : propose.positions().mapToObj(territoires::commune);
        var choisies = cochees.stream().flatMap(code -> territoires.commune(code).stream());
        return Stream.concat(proposees, choisies).map(Commune::departement).collect(Collectors.toSet());
    }

    private @Nullable Perimetre propose(String depuis) {
        String[] parties = depuis.split(":", 2);
        if (parties.length < 2) {
            return null;
        }
        Perimetre propose = demandes.perimetre(parties[0], parties[1]);
        return propose.taille() > Selection.COMMUNES_MAX ? null : propose;
    }

    private ModelAndView formulaire(
            String depuis,
            @Nullable Perimetre propose,
            Set<String> cochees,
            ChampTexte nom,
            ZoneDeTexte communes,
            HttpStatus statut) {
        var groupes = groupes(propose, cochees);
        var fil = new ArrayList<Lien>();
        fil.add(new Lien("Territoires", "/territoires"));
        if (propose != null) {
            fil.add(new Lien(propose.nom(), propose.chemin()));
        }
        var page = new SelectionPage(
                EnTete.de("Composer une sélection de communes", Rubrique.TERRITOIRES)
                        .sous(fil.toArray(Lien[]::new)),
                ResumeErreurs.de(List.of(nom, communes)),
                nom,
                communes,
                depuis,
                groupes,
                groupes.size() <= GROUPES_OUVERTS);
        return new ModelAndView("fragilite/selection", Map.of("page", page), statut);
    }

    private List<SelectionPage.Groupe> groupes(@Nullable Perimetre propose, Set<String> cochees) {
        var parEpci = new LinkedHashMap<String, List<SelectionPage.Case>>();
        var proposees = new HashSet<String>();
        if (propose != null) {
            for (int i : propose.positionsEnTableau()) {
                var commune = territoires.commune(i);
                proposees.add(commune.code());
                String groupe = commune.epci() == null
                        ? "Hors intercommunalité"
                        : territoires.epci(commune.epci()).orElseThrow().nom();
                parEpci.computeIfAbsent(groupe, g -> new ArrayList<>())
                        .add(new SelectionPage.Case(commune.code(), commune.nom(), cochees.contains(commune.code())));
            }
        }
        // What was ticked on another territory is not lost.
        cochees.stream()
                .filter(code -> !proposees.contains(code))
                .map(code -> territoires.commune(code).orElse(null))
                .filter(Objects::nonNull)
                .forEach(c -> parEpci.computeIfAbsent("Déjà choisies", g -> new ArrayList<>())
                        .add(new SelectionPage.Case(c.code(), c.nom(), true)));
        return parEpci.entrySet().stream()
                .map(e -> new SelectionPage.Groupe(e.getKey(), e.getValue()))
                .toList();
    }

    private Set<String> codes(Perimetre perimetre) {
        var codes = new LinkedHashSet<String>();
        perimetre.positions().forEach(i -> codes.add(territoires.commune(i).code()));
        return codes;
    }

    private static ChampTexte nom(String valeur, @Nullable String erreur) {
        return ChampTexte.de(
                Etiquette.de("nom", "Nom de la sélection (facultatif)")
                        .avecAide("Par exemple\u00a0: Bassin de Verdun. N’écrivez le nom d’aucune personne.")
                        .avecErreur(erreur),
                valeur);
    }

    private static ZoneDeTexte communes(String valeur, @Nullable String erreur) {
        return new ZoneDeTexte(
                Etiquette.de("communes", "Ajouter des communes")
                        .avecAide("Un nom ou un code INSEE par ligne. Vous pouvez coller une colonne de tableur.")
                        .avecErreur(erreur),
                valeur,
                5,
                SAISIE_MAXIMALE);
    }
}
