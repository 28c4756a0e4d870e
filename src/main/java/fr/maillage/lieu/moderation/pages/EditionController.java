package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.EditionATrois;
import fr.maillage.lieu.moderation.Moderation;
import fr.maillage.lieu.moderation.Saisies;
import fr.maillage.lieu.moderation.Section;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Edits a place section by section. When somebody else wrote meanwhile, both values are shown and nothing is lost. */
@Controller
class EditionController {
    private final Droits droits;
    private final Lieux lieux;
    private final Moderation moderation;

    EditionController(Droits droits, Lieux lieux, Moderation moderation) {
        this.droits = droits;
        this.lieux = lieux;
        this.moderation = moderation;
    }

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/modifier/{cle}")
    ModelAndView editer(@PathVariable String id, @PathVariable String cle) {
        var lieu = droits.lieu(id, droits.exiger(Role.PARTENAIRE));
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        var section = section(cle);
        section.champs().forEach(champ -> valeurs.put(champ, lieu.fiche().valeurs(champ)));
        return formulaire(lieu, section, valeurs, Map.of(), List.of(), "", HttpStatus.OK);
    }

    private static Section section(String cle) {
        return Section.deCle(cle)
                .filter(s -> s != Section.TOURNEE)
                .orElseThrow(() -> Refus.introuvable("Cette partie d’un lieu n’existe pas."));
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/modifier/{cle}")
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String cle, @RequestParam MultiValueMap<String, String> envoi) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        var section = section(cle);
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        var fautes = new EnumMap<Champ, String>(Champ.class);
        for (var champ : section.champs()) {
            var lues = Saisies.lire(champ, envoi.get(champ.cle()));
            valeurs.put(champ, lues);
            Saisies.faute(champ, lues).ifPresent(faute -> fautes.put(champ, faute));
        }
        var simples = envoi.toSingleValueMap();
        var motif = Entrees.court(simples, "motif");
        int version = Entrees.entier(simples, "version");
        if (!fautes.isEmpty()) {
            return formulaire(
                    lieu, version, section, valeurs, fautes, List.of(), motif, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return ecrire(lieu, version, section, valeurs, compte, motif);
    }

    private ModelAndView ecrire(
            Lieu lieu, int version, Section section, Map<Champ, List<String>> valeurs, Compte compte, String motif) {
        var lue = lieux.version(lieu.id(), version)
                .map(v -> v.lieu().fiche())
                .orElseThrow(
                        () -> Refus.illisible("Ce formulaire est incomplet. Rouvrez la page du lieu et recommencez."));
        var edition = EditionATrois.de(lue, lieu.fiche(), avec(lue, valeurs), section.champs());
        if (!edition.conflits().isEmpty()) {
            return conflit(lieu, section, edition, motif);
        }
        try {
            var ecrit = moderation.ecrire(lieu, Contenu.de(lieu).avecFiche(edition.fiche()), compte, motif);
            return new ModelAndView("redirect:/gestion/lieux/" + lieu.id() + "?fait="
                    + (ecrit.version() == lieu.version() ? "identique" : "modifie"));
        } catch (ConflitDeVersion e) {
            // Somebody wrote between the two lines above: the same comparison, with what they wrote.
            var relu = droits.lieu(lieu.id(), compte);
            return conflit(
                    relu, section, EditionATrois.de(lue, relu.fiche(), avec(lue, valeurs), section.champs()), motif);
        }
    }

    private static Fiche avec(Fiche fiche, Map<Champ, List<String>> valeurs) {
        var table = fiche.enTable();
        table.putAll(valeurs);
        return Fiche.de(table);
    }

    private ModelAndView conflit(Lieu lieu, Section section, EditionATrois edition, String motif) {
        var valeurs = new EnumMap<Champ, List<String>>(Champ.class);
        section.champs().forEach(champ -> valeurs.put(champ, edition.fiche().valeurs(champ)));
        return formulaire(lieu, section, valeurs, Map.of(), edition.conflits(), motif, HttpStatus.CONFLICT);
    }

    private ModelAndView formulaire(
            Lieu lieu,
            Section section,
            Map<Champ, List<String>> valeurs,
            Map<Champ, String> fautes,
            List<EditionATrois.Conflit> conflits,
            String motif,
            HttpStatus statut) {
        return formulaire(lieu, lieu.version(), section, valeurs, fautes, conflits, motif, statut);
    }

    private ModelAndView formulaire(
            Lieu lieu,
            int version,
            Section section,
            Map<Champ, List<String>> valeurs,
            Map<Champ, String> fautes,
            List<EditionATrois.Conflit> conflits,
            String motif,
            HttpStatus statut) {
        List<Saisie> saisies = section.champs().stream()
                .map(champ -> Saisies.champ(champ, valeurs.getOrDefault(champ, List.of()), fautes.get(champ)))
                .toList();
        var page = new EditionPage(
                EnTeteDeGestion.de(
                        "Modifier\u00a0: " + section.libelle().toLowerCase(java.util.Locale.FRENCH),
                        EnTeteDeGestion.LIEUX,
                        EnTeteDeGestion.lieu(lieu.id(), lieu.nom())),
                lieu.id(),
                section.cle(),
                version,
                ResumeErreurs.de(saisies),
                conflits.stream().map(EditionController::conflit).toList(),
                saisies,
                ChampTexte.de(
                        Etiquette.de("motif", "Pourquoi ce changement (facultatif)")
                                .avecAide("Gardé dans l’historique. N’écrivez le nom d’aucune personne."),
                        motif));
        return new ModelAndView("lieu/moderation/edition", Map.of("page", page), statut);
    }

    private static EditionPage.Conflit conflit(EditionATrois.Conflit conflit) {
        return new EditionPage.Conflit(
                conflit.champ().libelle(),
                String.join(" · ", conflit.avant()),
                String.join(" · ", conflit.autre()),
                String.join(" · ", conflit.saisie()));
    }
}
