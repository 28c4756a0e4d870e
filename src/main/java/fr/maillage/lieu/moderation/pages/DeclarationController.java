package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Role;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.EtatDeDeclaration;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Examen;
import fr.maillage.lieu.moderation.ModelesDeReponse;
import fr.maillage.lieu.moderation.pages.DeclarationAssemblage.Saisie;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Declarations: read beside what is known, accepted whole or field by field, questioned, refused. */
@Controller
class DeclarationController {
    private static final int TEXTE_MAX = 5_000;
    private static final Map<String, String> ANNONCES = Map.of(
            "acceptee", "La déclaration est acceptée, et le lieu est à jour.",
            "question", "La question est envoyée. La déclaration reviendra ici avec la réponse.",
            "refusee", "La déclaration est refusée, avec la raison que vous avez écrite.");

    private final Droits droits;
    private final Examen examen;
    private final DeclarationAssemblage assemblage;
    private final ModelesDeReponse modeles;

    DeclarationController(Droits droits, Examen examen, DeclarationAssemblage assemblage, ModelesDeReponse modeles) {
        this.droits = droits;
        this.examen = examen;
        this.assemblage = assemblage;
        this.modeles = modeles;
    }

    @GetMapping("/gestion/declarations")
    ModelAndView lister(@RequestParam(defaultValue = "") String etat, @RequestParam(defaultValue = "") String fait) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var etats = etats(etat);
        var lignes = examen.dansEtats(etats, droits.ressort(compte)).stream()
                .map(DeclarationController::ligne)
                .toList();
        var page = new DeclarationsPage(
                EnTeteDeGestion.de("Déclarations"),
                ANNONCES.getOrDefault(fait, ""),
                List.of(
                        onglet("", "À traiter", etat),
                        onglet("question", "En attente d’une réponse", etat),
                        onglet("decidees", "Décidées", etat)),
                lignes);
        return new ModelAndView("lieu/moderation/declarations", "page", page);
    }

    private static Set<EtatDeDeclaration> etats(String etat) {
        return switch (etat) {
            case "question" -> EnumSet.of(EtatDeDeclaration.QUESTION);
            case "decidees" ->
                EnumSet.of(EtatDeDeclaration.ACCEPTEE, EtatDeDeclaration.REFUSEE, EtatDeDeclaration.RETIREE);
            default -> EnumSet.of(EtatDeDeclaration.ENVOYEE);
        };
    }

    private static FilePage.Onglet onglet(String cle, String libelle, String courant) {
        return new FilePage.Onglet(
                libelle, "/gestion/declarations" + (cle.isEmpty() ? "" : "?etat=" + cle), cle.equals(courant));
    }

    private static DeclarationsPage.Ligne ligne(Examen.Piece piece) {
        var d = piece.declaration();
        int signaux = d.signaux().size();
        return new DeclarationsPage.Ligne(
                d.id(),
                d.genre().libelle(),
                LieuAssemblage.nom(piece.lieu()),
                piece.lieu().fiche().texteOuVide(Champ.COMMUNE),
                d.etat().libelle(),
                d.envoyeeLe() == null ? "" : Moments.dire(d.envoyeeLe()),
                signaux == 0 ? "" : signaux == 1 ? "1 point à regarder" : signaux + " points à regarder");
    }

    /** @param modele identifier of a sentence to start from */
    @GetMapping("/gestion/declarations/{id:[0-9a-z]{8}}")
    ModelAndView lire(@PathVariable String id, @RequestParam(defaultValue = "0") String modele) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var piece = examen.trouver(id, compte);
        var saisie = modele.matches("\\d{1,12}")
                ? modeles.trouver(Long.parseLong(modele))
                        .map(m -> prerempli(m, piece.lieu().nom()))
                        .orElse(Saisie.VIDE)
                : Saisie.VIDE;
        return page(piece, compte, saisie, HttpStatus.OK);
    }

    private static Saisie prerempli(ModelesDeReponse.Modele modele, String lieu) {
        return modele.refus()
                ? new Saisie(modele.pour(lieu), "", "", "", "")
                : new Saisie("", modele.pour(lieu), "", "", "");
    }

    /** Takes the fields ticked; all of them when {@code tout} is sent. */
    @PostMapping("/gestion/declarations/{id:[0-9a-z]{8}}/accepter")
    ModelAndView accepter(@PathVariable String id, @RequestParam MultiValueMap<String, String> envoi) {
        var champs = EnumSet.noneOf(Champ.class);
        var coches = envoi.getOrDefault("champ", List.of());
        coches.forEach(cle -> Champ.deCle(cle).ifPresent(champs::add));
        boolean tout = envoi.containsKey("tout");
        return decider(
                id,
                envoi.toSingleValueMap(),
                Saisie.VIDE,
                "acceptee",
                (piece, version, compte) -> examen.accepter(
                        piece,
                        version,
                        Entrees.entier(envoi.toSingleValueMap(), "version-lieu"),
                        tout ? null : champs,
                        coches.contains("passages"),
                        compte));
    }

    @PostMapping("/gestion/declarations/{id:[0-9a-z]{8}}/questionner")
    ModelAndView questionner(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var texte = envoi.getOrDefault("question", "").strip();
        var faute = faute(texte, "Écrivez la question.");
        return decider(
                id,
                envoi,
                new Saisie("", texte, "", "", faute),
                "question",
                (piece, version, compte) -> examen.questionner(piece, version, texte, compte));
    }

    @PostMapping("/gestion/declarations/{id:[0-9a-z]{8}}/refuser")
    ModelAndView refuser(@PathVariable String id, @RequestParam Map<String, String> envoi) {
        var texte = envoi.getOrDefault("motif", "").strip();
        var faute = faute(texte, "Écrivez la raison du refus\u00a0: le déclarant la lira.");
        return decider(
                id,
                envoi,
                new Saisie(texte, "", "", faute, ""),
                "refusee",
                (piece, version, compte) -> examen.refuser(piece, version, texte, compte));
    }

    private static String faute(String texte, String vide) {
        return texte.isEmpty()
                ? vide
                : texte.length() > TEXTE_MAX ? "Ce texte est trop long\u00a0: 5\u202f000 caractères au plus." : "";
    }

    private interface Geste {
        void faire(Examen.Piece piece, int version, Compte compte);
    }

    private ModelAndView decider(String id, Map<String, String> envoi, Saisie saisie, String fait, Geste geste) {
        var compte = droits.exiger(Role.CHARGE_DE_MISSION);
        var piece = examen.trouver(id, compte);
        if (!saisie.fauteMotif().isEmpty() || !saisie.fauteQuestion().isEmpty()) {
            return page(piece, compte, saisie, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!piece.declaration().etat().ouverte()) {
            return page(
                    piece,
                    compte,
                    refus(saisie, "Cette déclaration est déjà décidée. Rien n’a été changé."),
                    HttpStatus.CONFLICT);
        }
        try {
            geste.faire(piece, Entrees.entier(envoi, "version"), compte);
            return new ModelAndView("redirect:/gestion/declarations?fait=" + fait);
        } catch (ConflitDeVersion e) {
            return page(
                    examen.trouver(id, compte),
                    compte,
                    refus(
                            saisie,
                            "La déclaration ou le lieu a changé depuis que vous avez ouvert cette page."
                                    + " Rien n’est encore décidé\u00a0: relisez, puis recommencez."),
                    HttpStatus.CONFLICT);
        }
    }

    private static Saisie refus(Saisie saisie, String phrase) {
        return new Saisie(saisie.motif(), saisie.question(), phrase, "", "");
    }

    private ModelAndView page(Examen.Piece piece, Compte compte, Saisie saisie, HttpStatus statut) {
        return new ModelAndView(
                "lieu/moderation/declaration", Map.of("page", assemblage.page(piece, compte, saisie)), statut);
    }
}
