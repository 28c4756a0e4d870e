package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Role;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Structure;
import fr.maillage.lieu.Version;
import fr.maillage.lieu.moderation.Auteurs;
import fr.maillage.lieu.moderation.Difference;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Moderation;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Any two versions of a place side by side; any of them brought back. */
@Controller
class HistoriqueController {
    private final Droits droits;
    private final Lieux lieux;
    private final Auteurs auteurs;
    private final Moderation moderation;

    HistoriqueController(Droits droits, Lieux lieux, Auteurs auteurs, Moderation moderation) {
        this.droits = droits;
        this.lieux = lieux;
        this.auteurs = auteurs;
        this.moderation = moderation;
    }

    /** @param de older version; without it, the one before {@code a} */
    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/comparer")
    ModelAndView comparer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        var histoire = lieux.historique(id);
        int vers = Entrees.entier(parametres, "a");
        int a = vers == 0 ? lieu.version() : vers;
        int depuis = Entrees.entier(parametres, "de");
        int de = depuis == 0 ? Math.max(1, a - 1) : depuis;
        var ancienne = version(histoire, de);
        var nouvelle = version(histoire, a);
        boolean restaure = compte.role().auMoins(Role.CHARGE_DE_MISSION)
                && lieu.absorbePar() == null
                && ancienne.lieu().absorbePar() == null
                && a == lieu.version()
                && de != a;
        var page = new ComparaisonPage(
                EnTeteDeGestion.de(
                        "Comparer deux versions", EnTeteDeGestion.LIEUX, EnTeteDeGestion.lieu(id, lieu.nom())),
                id,
                lieu.version(),
                de,
                a,
                libelle(ancienne),
                libelle(nouvelle),
                histoire.stream()
                        .map(v -> new Option(String.valueOf(v.numero()), libelle(v)))
                        .toList(),
                Difference.entre(Contenu.de(ancienne.lieu()), Contenu.de(nouvelle.lieu()), this::structure),
                restaure ? de : 0);
        return new ModelAndView("lieu/moderation/comparaison", "page", page);
    }

    private String structure(String id) {
        return lieux.structure(id).map(Structure::nom).orElse(id);
    }

    private static Version version(List<Version> histoire, int numero) {
        return histoire.stream()
                .filter(v -> v.numero() == numero)
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce lieu n’a pas de version " + numero + "."));
    }

    private String libelle(Version version) {
        return "Version " + version.numero() + ", " + Moments.dire(version.le()) + ", "
                + version.acte().genre().libelle().toLowerCase(java.util.Locale.FRENCH) + ", "
                + auteurs.nom(version.acte());
    }

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/restaurer")
    ModelAndView restaurer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var lieu = droits.lieu(id, compte);
        int numero = Entrees.entier(parametres, "numero");
        if (Entrees.entier(parametres, "version") != lieu.version()) {
            return modifieDepuis(lieu, numero);
        }
        try {
            moderation.restaurer(lieu, numero, compte, Entrees.court(parametres, "motif"));
            return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=restaure");
        } catch (ConflitDeVersion e) {
            return modifieDepuis(lieu, numero);
        }
    }

    /** Shows the comparison anew, with the version that somebody else has just written. */
    private static ModelAndView modifieDepuis(Lieu lieu, int numero) {
        return new ModelAndView("redirect:/gestion/lieux/" + lieu.id() + "/comparer?de=" + numero);
    }
}
