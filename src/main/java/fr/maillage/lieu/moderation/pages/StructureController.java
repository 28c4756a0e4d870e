package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Journal;
import fr.maillage.compte.Role;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Moderation;
import fr.maillage.lieu.moderation.Partenariats;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a place to a structure, and to the partners who keep it. */
@Controller
class StructureController {
    private static final String AILLEURS =
            "Des lieux de cette structure sont hors de votre périmètre. Rien n’a été changé\u00a0:"
                    + " agissez sur ce lieu seul, ou demandez-le à un administrateur.";

    private final Droits droits;
    private final Lieux lieux;
    private final Moderation moderation;
    private final Partenariats partenariats;
    private final Comptes comptes;
    private final Journal journal;

    StructureController(
            Droits droits,
            Lieux lieux,
            Moderation moderation,
            Partenariats partenariats,
            Comptes comptes,
            Journal journal) {
        this.droits = droits;
        this.lieux = lieux;
        this.moderation = moderation;
        this.partenariats = partenariats;
        this.comptes = comptes;
        this.journal = journal;
    }

    /** What was typed, and what is wrong with it. */
    private record Saisie(
            String nom,
            String pivot,
            String courriel,
            @Nullable String fauteNom,
            @Nullable String fauteCourriel) {}

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/structure")
    ModelAndView editer(@PathVariable String id) {
        var lieu = droits.lieu(id, droits.exiger(Role.CHARGE_DE_MISSION));
        return page(lieu, actuelle(lieu, "", null), HttpStatus.OK);
    }

    private Saisie actuelle(Lieu lieu, String courriel, @Nullable String fauteCourriel) {
        var structure = structure(lieu);
        return new Saisie(
                structure.map(Structure::nom).orElse(""),
                structure.map(Structure::pivot).orElse(""),
                courriel,
                null,
                fauteCourriel);
    }

    private Optional<Structure> structure(Lieu lieu) {
        return lieu.structure() == null ? Optional.empty() : lieux.structure(lieu.structure());
    }

    /** An empty name takes the place away from its structure. */
    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/structure")
    ModelAndView changer(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var lieu = droits.lieu(id, compte);
        var nom = Entrees.court(envoi, "nom");
        var pivot = Entrees.court(envoi, "pivot").replace(" ", "");
        if (nom.isEmpty() && !pivot.isEmpty()) {
            var faute = "Écrivez le nom de la structure, ou videz aussi son numéro.";
            return page(lieu, new Saisie(nom, pivot, "", faute, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (Entrees.entier(envoi, "version") != lieu.version()) {
            return depasse(lieu, nom, pivot);
        }
        var structure = nom.isEmpty() ? null : lieux.structure(nom, pivot).id();
        try {
            moderation.ecrire(lieu, Contenu.de(lieu).avecStructure(structure), compte, "structure");
            return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=structure");
        } catch (ConflitDeVersion e) {
            return depasse(droits.lieu(id, compte), nom, pivot);
        }
    }

    private ModelAndView depasse(Lieu lieu, String nom, String pivot) {
        var actuelle = structure(lieu).map(s -> "«\u00a0" + s.nom() + "\u00a0»").orElse("aucune");
        var faute = "Quelqu’un a modifié ce lieu depuis (structure actuelle\u00a0: " + actuelle
                + "). Votre saisie est gardée\u00a0: vérifiez-la et enregistrez de nouveau.";
        return page(lieu, new Saisie(nom, pivot, "", faute, null), HttpStatus.CONFLICT);
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/partenaires")
    ModelAndView confier(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var lieu = droits.lieu(id, compte);
        var courriel = Entrees.court(envoi, "courriel");
        var partenaire = comptes.parCourriel(courriel).filter(c -> c.role() == Role.PARTENAIRE);
        if (partenaire.isEmpty()) {
            var faute = "Aucun compte partenaire n’a cette adresse. Un administrateur peut en créer un.";
            return page(lieu, actuelle(lieu, courriel, faute), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean tous = envoi.containsKey("tous") && lieu.structure() != null;
        if (tous && !tousDansLeRessort(lieu, compte)) {
            return page(lieu, actuelle(lieu, courriel, AILLEURS), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        partenariats.confier(
                partenaire.get().id(), tous ? null : lieu.id(), tous ? lieu.structure() : null, compte.id());
        journal.noter("lieu.confier", id, "au compte " + partenaire.get().id());
        return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=partenaire");
    }

    /** One cannot give what one does not hold: a structure may have places out of the account's perimeter. */
    private boolean tousDansLeRessort(Lieu lieu, Compte compte) {
        var ressort = droits.ressort(compte);
        return lieu.structure() != null
                && lieux.deLaStructure(lieu.structure()).stream().allMatch(ressort::contient);
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/partenaires/retirer")
    ModelAndView retirer(@PathVariable String id, @RequestParam(defaultValue = "") String partenaire) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var lieu = droits.lieu(id, compte);
        boolean structure = tousDansLeRessort(lieu, compte);
        boolean parStructure = partenariats.du(lieu).stream()
                .anyMatch(p -> p.structure() && p.compte().equals(partenaire));
        if (parStructure && !structure) {
            return page(lieu, actuelle(lieu, "", AILLEURS), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        partenariats.retirer(partenaire, lieu, structure);
        journal.noter("lieu.reprendre", id, "au compte " + partenaire.replaceAll("[^0-9a-z]", ""));
        return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=partenaire");
    }

    private ModelAndView page(Lieu lieu, Saisie saisie, HttpStatus statut) {
        var nom = ChampTexte.de(
                Etiquette.de("nom", "Nom de la structure")
                        .avecAide("La mairie, l’association, l’entreprise… Videz pour ne noter aucune structure.")
                        .avecErreur(saisie.fauteNom()),
                saisie.nom());
        var pivot = ChampTexte.de(Etiquette.de("pivot", "SIRET ou RNA (facultatif)"), saisie.pivot())
                .numerique(20);
        var courriel = new ChampTexte(
                Etiquette.de("courriel", "Adresse électronique du compte partenaire")
                        .avecErreur(saisie.fauteCourriel()),
                saisie.courriel(),
                "email",
                null,
                null,
                254,
                false);
        var memes = lieu.structure() == null ? List.<Lieu>of() : lieux.deLaStructure(lieu.structure());
        var page = new StructurePage(
                EnTeteDeGestion.de(
                        "Structure et partenaires", EnTeteDeGestion.LIEUX, EnTeteDeGestion.lieu(lieu.id(), lieu.nom())),
                lieu.id(),
                lieu.version(),
                ResumeErreurs.de(List.of(nom, pivot, courriel)),
                nom,
                pivot,
                memes.stream()
                        .filter(l -> l.absorbePar() == null)
                        .map(l -> EnTeteDeGestion.lieu(l.id(), l.nom()))
                        .toList(),
                partenariats.du(lieu).stream()
                        .map(p -> new LieuPage.Partenaire(
                                p.compte(),
                                comptes.parId(p.compte()).map(Compte::nom).orElse(p.compte()),
                                p.structure()))
                        .toList(),
                courriel,
                lieu.structure() != null);
        return new ModelAndView("lieu/moderation/structure", Map.of("page", page), statut);
    }
}
