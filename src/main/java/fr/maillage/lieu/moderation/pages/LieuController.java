package fr.maillage.lieu.moderation.pages;

import fr.maillage.compte.Role;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.FileDesLieux;
import fr.maillage.lieu.moderation.Lecture;
import fr.maillage.lieu.moderation.Moderation;
import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A place: read, and given another state. */
@Controller
class LieuController {
    private static final Map<String, String> ANNONCES = Map.of(
            "modifie", "Le lieu est enregistré.",
            "identique", "Rien n’a changé\u00a0: le lieu était déjà ainsi.",
            "etat", "L’état du lieu est enregistré.",
            "restaure", "Le lieu est revenu à cette version. Les versions suivantes restent dans l’historique.",
            "structure", "La structure du lieu est enregistrée.",
            "partenaire", "Les partenaires du lieu sont enregistrés.",
            "fusion", "Les deux lieux sont fusionnés. Vous pouvez annuler cette fusion plus bas.",
            "defusion", "La fusion est annulée\u00a0: les deux lieux sont revenus.",
            "confirme", "Les informations du lieu sont confirmées aujourd’hui.");

    private final Droits droits;
    private final LieuAssemblage assemblage;
    private final Moderation moderation;
    private final FileDesLieux file;

    LieuController(Droits droits, LieuAssemblage assemblage, Moderation moderation, FileDesLieux file) {
        this.droits = droits;
        this.assemblage = assemblage;
        this.moderation = moderation;
        this.file = file;
    }

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}")
    ModelAndView lire(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        return new ModelAndView(
                "lieu/moderation/lieu", "page", assemblage.page(lieu, compte, ANNONCES.getOrDefault(fait, "")));
    }

    @GetMapping("/gestion/lieux/{id:[0-9a-z]{8}}/etat")
    ModelAndView etat(@PathVariable String id, @RequestParam(defaultValue = "") String vers) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        var fermeture = lieu.fermeture();
        var saisie = new SaisieDEtat(
                vers,
                date("debut", fermeture == null ? file.aujourdhui() : fermeture.debut()),
                date("fin", fermeture == null ? null : fermeture.fin()),
                fermeture == null ? "" : fermeture.motif(),
                "",
                lieu.version());
        return formulaire(lieu, Moderation.etatsPossibles(compte, lieu), saisie, HttpStatus.OK);
    }

    private record SaisieDEtat(String etat, ChampDate debut, ChampDate fin, String raison, String motif, int version) {}

    @PostMapping("/gestion/lieux/{id:[0-9a-z]{8}}/etat")
    ModelAndView changer(@PathVariable String id, @RequestParam Map<String, String> p) {
        var compte = droits.exiger(Role.PARTENAIRE);
        var lieu = droits.lieu(id, compte);
        var possibles = Moderation.etatsPossibles(compte, lieu);
        var saisie = new SaisieDEtat(
                p.getOrDefault("etat", ""),
                date("debut", p),
                date("fin", p),
                Entrees.court(p, "raison"),
                Entrees.court(p, "motif"),
                Entrees.entier(p, "version"));
        var choisi =
                possibles.stream().filter(e -> e.cle().equals(saisie.etat())).findFirst();
        boolean fermer = choisi.filter(e -> e == Etat.FERME).isPresent();
        var refus = choisi.isEmpty() || (fermer && (saisie.debut().date().isEmpty() || finFausse(saisie)));
        if (refus) {
            return formulaire(lieu, possibles, avecErreurs(saisie, choisi.isEmpty()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (saisie.version() != lieu.version()) {
            return formulaire(lieu, possibles, saisie, HttpStatus.CONFLICT);
        }
        Fermeture fermeture = fermer
                ? new Fermeture(
                        saisie.debut().date().orElseThrow(), saisie.fin().date().orElse(null), saisie.raison())
                : null;
        try {
            moderation.changerEtat(lieu, choisi.get(), fermeture, compte, saisie.motif());
            return new ModelAndView("redirect:/gestion/lieux/" + id + "?fait=etat");
        } catch (ConflitDeVersion e) {
            return formulaire(droits.lieu(id, compte), possibles, saisie, HttpStatus.CONFLICT);
        }
    }

    private static boolean finFausse(SaisieDEtat saisie) {
        return !saisie.fin().vide()
                && saisie.fin()
                        .date()
                        .map(fin -> fin.isBefore(saisie.debut().date().orElse(fin)))
                        .orElse(true);
    }

    private static SaisieDEtat avecErreurs(SaisieDEtat saisie, boolean sansEtat) {
        if (sansEtat) {
            return saisie;
        }
        var debut = saisie.debut().date().isPresent()
                ? saisie.debut()
                : erreur(saisie.debut(), "Écrivez le premier jour de fermeture, par exemple 3 8 2026.");
        var fin = finFausse(saisie)
                ? erreur(saisie.fin(), "Écrivez un dernier jour qui suit le premier, ou laissez vide.")
                : saisie.fin();
        return new SaisieDEtat(saisie.etat(), debut, fin, saisie.raison(), saisie.motif(), saisie.version());
    }

    private static ChampDate erreur(ChampDate champ, String phrase) {
        return new ChampDate(champ.etiquette().avecErreur(phrase), champ.jour(), champ.mois(), champ.annee());
    }

    private ModelAndView formulaire(Lieu lieu, Set<Etat> possibles, SaisieDEtat saisie, HttpStatus statut) {
        var etats = Etiquette.de("etat", "Nouvel état").estObligatoire();
        if (statut == HttpStatus.UNPROCESSABLE_CONTENT
                && saisie.debut().etiquette().erreur() == null
                && saisie.fin().etiquette().erreur() == null) {
            etats = etats.avecErreur("Choisissez un état.");
        }
        var choix = possibles.isEmpty()
                ? null
                : new Choix(
                        etats,
                        possibles.stream()
                                .map(e -> new Option(e.cle(), verbe(e, lieu)))
                                .toList(),
                        saisie.etat().isEmpty() ? Set.of() : Set.of(saisie.etat()),
                        false);
        var page = new EtatPage(
                EnTeteDeGestion.de(
                        "Changer l’état", EnTeteDeGestion.LIEUX, EnTeteDeGestion.lieu(lieu.id(), lieu.nom())),
                lieu.id(),
                lieu.version(),
                statut == HttpStatus.CONFLICT
                        ? "Quelqu’un a modifié ce lieu depuis que vous avez ouvert cette page. Rien n’est encore changé\u00a0:"
                                + " vérifiez l’état actuel, puis envoyez de nouveau."
                        : "",
                lieu.etat().libelle(),
                Lecture.fermeture(lieu.fermeture()),
                choix,
                saisie.debut(),
                saisie.fin(),
                ChampTexte.de(
                        Etiquette.de("raison", "Raison donnée au public (facultatif)")
                                .avecAide("Par exemple\u00a0: travaux, congés. Pour une fermeture seulement."),
                        saisie.raison()),
                ChampTexte.de(
                        Etiquette.de("motif", "Note pour l’historique (facultatif)")
                                .avecAide("N’écrivez le nom d’aucune personne."),
                        saisie.motif()));
        var erreurs = choix == null ? List.of(page.debut(), page.fin()) : List.of(choix, page.debut(), page.fin());
        return new ModelAndView(
                "lieu/moderation/etat", Map.of("page", page, "erreurs", ResumeErreurs.de(erreurs)), statut);
    }

    private static String verbe(Etat etat, Lieu lieu) {
        return switch (etat) {
            case PUBLIE ->
                lieu.etat() == Etat.FERME ? "Rouvrir\u00a0: le lieu est de nouveau publié" : "Publier sur la carte";
            case A_REVOIR -> "Mettre à revoir\u00a0: retiré de la carte tant que ce n’est pas réglé";
            case FERME ->
                lieu.etat() == Etat.FERME
                        ? "Changer les dates de la fermeture"
                        : "Fermer, pour un temps ou pour de bon";
            case ARCHIVE -> "Archiver\u00a0: retiré de toutes les listes, gardé avec son historique";
            case DECLARE, BROUILLON -> etat.libelle();
        };
    }

    private static ChampDate date(String nom, @Nullable LocalDate jour) {
        return jour == null
                ? new ChampDate(etiquette(nom), "", "", "")
                : new ChampDate(
                        etiquette(nom),
                        String.valueOf(jour.getDayOfMonth()),
                        String.valueOf(jour.getMonthValue()),
                        String.valueOf(jour.getYear()));
    }

    private static ChampDate date(String nom, Map<String, String> p) {
        return Entrees.date(etiquette(nom), p);
    }

    private static Etiquette etiquette(String nom) {
        return nom.equals("debut")
                ? Etiquette.de(nom, "Premier jour de fermeture").avecAide("Pour une fermeture seulement.")
                : Etiquette.de(nom, "Dernier jour de fermeture (facultatif)")
                        .avecAide("Laissez vide si la date n’est pas connue.");
    }
}
