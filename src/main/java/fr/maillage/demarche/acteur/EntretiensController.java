package fr.maillage.demarche.acteur;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The interviews of a démarche: planned, done, changed, removed and put back. */
@Controller
class EntretiensController {
    private static final String RACINE = AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}/entretiens";
    private static final String UN = RACINE + "/{entretien:[0-9a-z]{8}}";
    private static final int EXTRAIT = 160;

    private final AccesAuxDemarches acces;
    private final EntretiensEnBase entretiens;
    private final Acteurs acteurs;
    private final Journal journal;
    private final Clock horloge;

    EntretiensController(
            AccesAuxDemarches acces, EntretiensEnBase entretiens, Acteurs acteurs, Journal journal, Clock horloge) {
        this.acces = acces;
        this.entretiens = entretiens;
        this.acteurs = acteurs;
        this.journal = journal;
        this.horloge = horloge;
    }

    private static String racine(Demarche demarche) {
        return demarche.chemin() + "/entretiens";
    }

    @GetMapping(RACINE)
    ModelAndView liste(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var tous = entretiens.tous(id);
        var structures =
                acteurs.structures(id, tous.stream().map(Entretien::structure).toList());
        var personnes = acteurs.personnes(
                id,
                tous.stream().map(Entretien::menePar).filter(Objects::nonNull).toList());
        var lignes = tous.stream()
                .map(e -> new PagesDEntretiens.Ligne(
                        new Lien(nom(structures.get(e.structure())), racine(demarche) + "/" + e.id()),
                        e.etat().libelle(),
                        jour(e),
                        nom(e.menePar(), personnes),
                        extrait(e.besoins())))
                .toList();
        var bilan = Stream.of(Entretien.Etat.values())
                .map(etat -> etat.libelle() + "\u00a0: "
                        + tous.stream().filter(e -> e.etat() == etat).count())
                .collect(Collectors.joining(" · "));
        return new ModelAndView(
                "demarche/acteur/entretiens",
                "page",
                new PagesDEntretiens.Tous(
                        AccesAuxDemarches.enTete(demarche, "Entretiens"),
                        racine(demarche),
                        PagesDActeurs.racine(demarche),
                        bilan,
                        lignes));
    }

    private static String nom(@Nullable StructureDeDemarche structure) {
        return structure == null ? "Structure inconnue" : structure.nom();
    }

    private static String nom(@Nullable String personne, Map<String, Personne> personnes) {
        return personne == null
                ? ""
                : Optional.ofNullable(personnes.get(personne))
                        .map(Personne::nomMontre)
                        .orElse("");
    }

    private static String jour(Entretien entretien) {
        return entretien.jour() == null ? "" : Formats.date(entretien.jour());
    }

    private static String extrait(String texte) {
        return texte.length() <= EXTRAIT ? texte : texte.substring(0, EXTRAIT).stripTrailing() + "…";
    }

    private FormulaireDEntretien formulaire(Demarche demarche, @Nullable Entretien lu) {
        var structures = new ArrayList<>(acteurs.structures(demarche.id()));
        var personnes = new ArrayList<>(acteurs.personnes(demarche.id()));
        if (lu != null) {
            // What was chosen and has since left the list stays a choice of this interview.
            acteurs.structures(demarche.id(), List.of(lu.structure())).values().stream()
                    .filter(s -> !structures.contains(s))
                    .forEach(structures::add);
            var citees = Stream.of(lu.menePar(), lu.rencontree())
                    .filter(Objects::nonNull)
                    .toList();
            acteurs.personnes(demarche.id(), citees).values().stream()
                    .filter(p -> !personnes.contains(p))
                    .map(EntretiensController::montree)
                    .forEach(personnes::add);
        }
        return FormulaireDEntretien.de(structures, personnes, LocalDate.now(horloge.withZone(PersonnesEnBase.FRANCE)));
    }

    private static Personne montree(Personne p) {
        return new Personne(
                p.id(),
                p.demarche(),
                p.structure(),
                p.nomMontre(),
                p.fonction(),
                p.derniereActivite(),
                p.purgeLe(),
                p.purgeChoisie(),
                p.purgee(),
                p.version(),
                p.retiree());
    }

    @GetMapping(RACINE + "/nouveau")
    ModelAndView nouveau(@PathVariable String id, @RequestParam(defaultValue = "") String structure) {
        return nouveau(acces.trouver(id), LectureDeFormulaire.de(Map.of("structure", structure)));
    }

    private ModelAndView nouveau(Demarche demarche, LectureDeFormulaire lecture) {
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche, "Prévoir un entretien", new Lien("Entretiens", racine(demarche))),
                                racine(demarche),
                                0,
                                formulaire(demarche, null).saisies(lecture),
                                "Ajouter l’entretien",
                                racine(demarche))
                        .avecChapeau(
                                acteurs.structures(demarche.id()).isEmpty()
                                        ? "La démarche n’a encore aucune structure\u00a0: ajoutez-en une d’abord, dans «\u00a0Structures et"
                                                + " personnes\u00a0»."
                                        : ""));
    }

    @PostMapping(RACINE)
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = formulaire(demarche, null).lire(lecture);
        if (contenu.isEmpty()) {
            return nouveau(demarche, lecture);
        }
        var entretien = entretiens.creer(id, contenu.get());
        journal.noter("demarche.entretien.creer", id, entretien);
        return vers(demarche, entretien);
    }

    private static ModelAndView vers(Demarche demarche, String entretien) {
        return new ModelAndView("redirect:" + racine(demarche) + "/" + entretien);
    }

    private Entretien trouver(String demarche, String entretien) {
        return entretiens
                .trouver(demarche, entretien)
                .orElseThrow(() -> Refus.introuvable("Cet entretien n’est pas dans la démarche."));
    }

    @GetMapping(UN)
    ModelAndView entretien(@PathVariable String id, @PathVariable String entretien) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, entretien);
        var personnes = acteurs.personnes(
                id,
                Stream.of(lu.menePar(), lu.rencontree())
                        .filter(Objects::nonNull)
                        .toList());
        var structure = nom(acteurs.structures(id, List.of(lu.structure())).get(lu.structure()));
        return new ModelAndView(
                "demarche/acteur/entretien",
                "page",
                new PagesDEntretiens.Un(
                        AccesAuxDemarches.enTete(
                                demarche, "Entretien\u00a0: " + structure, new Lien("Entretiens", racine(demarche))),
                        racine(demarche) + "/" + entretien,
                        lu.retire(),
                        new Lien(structure, PagesDActeurs.racine(demarche) + "/structures/" + lu.structure()),
                        lu.etat().libelle(),
                        jour(lu),
                        nom(lu.menePar(), personnes),
                        nom(lu.rencontree(), personnes),
                        lu.besoins(),
                        lu.notes()));
    }

    @GetMapping(UN + "/modifier")
    ModelAndView modifier(@PathVariable String id, @PathVariable String entretien) {
        var lu = trouver(acces.trouver(id).id(), entretien);
        return changement(acces.trouver(id), lu, FormulaireDEntretien.de(lu), "");
    }

    private ModelAndView changement(Demarche demarche, Entretien lu, LectureDeFormulaire lecture, String avis) {
        var chemin = racine(demarche) + "/" + lu.id();
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        "Modifier l’entretien",
                                        new Lien("Entretiens", racine(demarche)),
                                        new Lien("Entretien", chemin)),
                                chemin + "/modifier",
                                lu.version(),
                                formulaire(demarche, lu).saisies(lecture),
                                "Enregistrer",
                                chemin)
                        .avecAvis(avis));
    }

    @PostMapping(UN + "/modifier")
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String entretien, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, entretien);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = formulaire(demarche, lu).lire(lecture);
        if (contenu.isEmpty()) {
            return changement(demarche, lu, lecture, "");
        }
        if (!entretiens.changer(id, entretien, version, contenu.get())) {
            return changement(demarche, trouver(id, entretien), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.entretien.changer", id, entretien);
        return vers(demarche, entretien);
    }

    /** @param retire « oui » takes it off the list, « non » puts it back */
    @PostMapping(UN + "/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String entretien,
            @RequestParam(defaultValue = "oui") String retire) {
        var demarche = acces.trouver(id);
        trouver(id, entretien);
        entretiens.retirer(id, entretien, retire.equals("oui"));
        journal.noter("demarche.entretien.retirer", id, retire);
        return vers(demarche, entretien);
    }
}
