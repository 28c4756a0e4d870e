package fr.maillage.atelier.invitation;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.compte.Journal;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing to people: chosen, the letter read once more, sent; then reminders. */
@Controller
class EnvoiController {
    private static final String ENVOI = InvitationsController.ADRESSE + "/envoi";
    private static final int ADRESSES_MAX = 30_000;
    private static final int LIGNES_D_ADRESSES = 5;
    private static final int LIGNES_DE_LETTRE = 14;

    private final AccesAuxAteliers acces;
    private final AccueilsEnBase accueils;
    private final Repertoire repertoire;
    private final Invitations invitations;
    private final SuiviDuCourrier courrier;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    EnvoiController(
            AccesAuxAteliers acces,
            AccueilsEnBase accueils,
            Repertoire repertoire,
            Invitations invitations,
            SuiviDuCourrier courrier,
            HorlogeDeDemarche horloge,
            Journal journal) {
        this.acces = acces;
        this.accueils = accueils;
        this.repertoire = repertoire;
        this.invitations = invitations;
        this.courrier = courrier;
        this.horloge = horloge;
        this.journal = journal;
    }

    @GetMapping(ENVOI)
    ModelAndView choisir(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        var lettre =
                LettreDInvitation.proposee(ouvert.atelier(), ouvert.demarche().nom());
        return page(
                ouvert,
                LectureDeFormulaire.de(Map.of("objet", lettre.objet(), "texte", lettre.texte())),
                Set.of(),
                List.of());
    }

    @PostMapping(ENVOI)
    ModelAndView ecrire(
            @PathVariable String id,
            @RequestParam Map<String, String> parametres,
            @RequestParam(name = "personnes", defaultValue = "") Set<String> personnes) {
        var ouvert = acces.trouver(id);
        verifierLaDate(ouvert);
        var lecture = LectureDeFormulaire.de(parametres);
        var lettre = lettre(lecture);
        var invitees = invitees(ouvert, lecture, personnes);
        var geste = lecture.valeur("geste");
        if (!lecture.juste() || "corriger".equals(geste)) {
            return page(ouvert, lecture, personnes, List.of());
        }
        if (!"envoyer".equals(geste)) {
            return page(ouvert, lecture, personnes, invitees);
        }
        int envoyees = invitations.envoyer(ouvert.atelier(), invitees, lettre);
        journal.noter("atelier.inviter", id, envoyees + " lettres");
        return InvitationsController.retour(ouvert, "envoyees");
    }

    @PostMapping(InvitationsController.ADRESSE + "/relancer")
    ModelAndView relancer(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        verifierLaDate(ouvert);
        int envoyees = invitations.relancer(
                ouvert.atelier(),
                LettreDInvitation.proposee(ouvert.atelier(), ouvert.demarche().nom()));
        journal.noter("atelier.relancer", id, envoyees + " lettres");
        return InvitationsController.retour(ouvert, "envoyees");
    }

    private void verifierLaDate(Ouvert ouvert) {
        var jour = ouvert.atelier().jour();
        if (ouvert.atelier().retire()
                || jour != null && horloge.aujourdhui(ouvert.demarche()).isAfter(jour)) {
            throw Refus.illisible(
                    "Aucune lettre n’est partie\u00a0: cet atelier a déjà eu lieu, ou il est retiré de la liste. Corrigez sa date ou remettez-le dans la liste, puis recommencez.");
        }
    }

    private static LettreDInvitation lettre(LectureDeFormulaire lecture) {
        var objet = lecture.texteExige("objet", LettreDInvitation.OBJET_MAX, "Donnez un objet à la lettre.");
        if (objet.contains("\n") || objet.contains("\t")) {
            lecture.refuser("objet", "Écrivez l’objet sur une seule ligne.");
        }
        var lettre = new LettreDInvitation(
                objet, lecture.texteExige("texte", LettreDInvitation.TEXTE_MAX, "Écrivez la lettre."));
        if (!lettre.complete()) {
            lecture.refuser(
                    "texte",
                    "Gardez " + LettreDInvitation.LIEN
                            + " dans la lettre\u00a0: il est remplacé par le lien de chaque personne.");
        }
        return lettre;
    }

    private List<Invitee> invitees(Ouvert ouvert, LectureDeFormulaire lecture, Set<String> personnes) {
        var choisies = new ArrayList<>(repertoire.pour(ouvert.atelier()).invitables().stream()
                .filter(i -> i.personne() != null && personnes.contains(i.personne()))
                .toList());
        var collees = AdressesCollees.lire(lecture.texte("adresses", ADRESSES_MAX));
        if (!collees.refus().isEmpty()) {
            lecture.refuser("adresses", collees.refus().getFirst().explication());
        }
        var connues = invitations.connues(ouvert.atelier().id());
        collees.adresses().stream()
                .filter(a -> !connues.contains(a.toLowerCase(Locale.ROOT)))
                .map(a -> new Invitee(null, null, "", "", a))
                .forEach(choisies::add);
        if (choisies.isEmpty()) {
            lecture.refuser(
                    "adresses",
                    "Choisissez au moins une personne, ou écrivez une adresse qui n’est pas déjà dans la liste de l’atelier.");
        }
        return choisies;
    }

    /** @param invitees those of the letter to read once more; empty while the form is filled */
    private ModelAndView page(
            Ouvert ouvert, LectureDeFormulaire lecture, Set<String> personnes, List<Invitee> invitees) {
        var atelier = ouvert.atelier();
        var contenu = repertoire.pour(atelier);
        var champs = champs(lecture, contenu, personnes);
        var lettre = new LettreDInvitation(lecture.valeur("objet"), lecture.valeur("texte"));
        var apercu = invitees.isEmpty()
                ? ""
                : lettre.pour(
                                invitees.getFirst().courriel(),
                                "[lien personnel]",
                                Formats.date(accueils.de(atelier.id()).purgeLe(atelier)))
                        .texte();
        return new ModelAndView(
                "atelier/invitation/envoi",
                "page",
                new PageDEnvoi(
                        ouvert.enTete(
                                invitees.isEmpty() ? "Inviter par courriel" : "Relire avant d’envoyer",
                                new Lien("Invitations", atelier.chemin() + "/invitations")),
                        atelier,
                        courrier.part(),
                        ResumeErreurs.de(champs),
                        champs,
                        personnes.stream().filter(p -> !p.isBlank()).toList(),
                        lecture.valeur("adresses"),
                        lettre.objet(),
                        lettre.texte(),
                        apercu,
                        invitees.stream()
                                .map(i -> i.nom().isEmpty() ? i.courriel() : i.nom() + " (" + i.courriel() + ")")
                                .toList(),
                        contenu.sansAdresse()));
    }

    private static List<Saisie> champs(LectureDeFormulaire lecture, Repertoire.Contenu contenu, Set<String> personnes) {
        var champs = new ArrayList<Saisie>();
        var options = contenu.invitables().stream()
                .flatMap(i -> Stream.ofNullable(i.personne())
                        .map(p -> new Option(
                                p, i.structureDite().isEmpty() ? i.nom() : i.nom() + ", " + i.structureDite())))
                .toList();
        if (!options.isEmpty()) {
            champs.add(new Choix(lecture.etiquette("personnes", "Personnes de la démarche"), options, personnes, true));
        }
        champs.add(new ZoneDeTexte(
                lecture.etiquette("adresses", "Autres adresses électroniques")
                        .avecAide("Une par ligne, ou séparées par des virgules."),
                lecture.valeur("adresses"),
                LIGNES_D_ADRESSES,
                ADRESSES_MAX));
        champs.add(new ChampTexte(
                lecture.etiquette("objet", "Objet"),
                lecture.valeur("objet"),
                "text",
                null,
                null,
                LettreDInvitation.OBJET_MAX,
                false));
        champs.add(new ZoneDeTexte(
                lecture.etiquette("texte", "Lettre")
                        .avecAide(
                                LettreDInvitation.LIEN
                                        + " est remplacé par le lien de chaque personne. L’usage de l’adresse et sa date d’effacement sont ajoutés à la fin."),
                lecture.valeur("texte"),
                LIGNES_DE_LETTRE,
                LettreDInvitation.TEXTE_MAX));
        return champs;
    }
}
