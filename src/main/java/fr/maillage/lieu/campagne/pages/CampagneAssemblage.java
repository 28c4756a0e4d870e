package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.campagne.Attendu;
import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Collectes;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.moderation.pages.Moments;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the page of a campaign shows. */
@Component
class CampagneAssemblage {
    private final Confirmations confirmations;
    private final Collectes collectes;

    CampagneAssemblage(Confirmations confirmations, Collectes collectes) {
        this.confirmations = confirmations;
        this.collectes = collectes;
    }

    /** @param formulaire of the letter, as stored or as typed */
    CampagnePage page(
            Campagne campagne,
            String territoire,
            String annonce,
            FormulaireDeCampagne formulaire,
            List<String> refusees) {
        return campagne.genre() == Campagne.Genre.COLLECTE
                ? collecte(campagne, territoire, annonce, formulaire, refusees)
                : confirmation(campagne, territoire, annonce, formulaire);
    }

    static FormulaireDeCampagne lettre(Campagne campagne) {
        var envoi = new HashMap<String, String>();
        envoi.put("objet", campagne.objet());
        envoi.put("lettre", campagne.lettre());
        return new FormulaireDeCampagne(campagne.genre(), List.of(), envoi, true);
    }

    private String resume(Campagne campagne, String territoire) {
        return territoire + ", " + AccesAuxCampagnes.dates(campagne) + ". "
                + CampagnesController.etat(campagne, confirmations.aujourdhui()) + ".";
    }

    private CampagnePage confirmation(
            Campagne campagne, String territoire, String annonce, FormulaireDeCampagne formulaire) {
        var selection = confirmations.selection(campagne);
        var envois = confirmations.envois(campagne.id());
        var issues = confirmations.issues(campagne);
        var lieux = confirmations.lieux(
                envois.stream().map(Confirmations.Envoi::lieu).collect(Collectors.toSet()));
        var chiffres = new ArrayList<CampagnePage.Chiffre>();
        chiffres.add(chiffre("lieux à qui l’on a écrit", envois.size()));
        Confirmations.compter(issues).forEach((issue, nombre) -> chiffres.add(chiffre(pluriel(issue), nombre)));
        chiffres.add(
                chiffre("sans adresse à qui écrire", selection.sansAdresse().size()));
        chiffres.add(chiffre("ne veulent plus de lettre", selection.arretees().size()));
        var lignes = envois.stream()
                .map(e -> new CampagnePage.Ligne(
                        e.lieu(),
                        lieux.containsKey(e.lieu()) ? lieux.get(e.lieu()).nom() : e.lieu(),
                        lieux.containsKey(e.lieu())
                                ? lieux.get(e.lieu()).fiche().texteOuVide(Champ.COMMUNE)
                                : "",
                        e.courriel(),
                        Moments.jour(e.dernier()) + (e.relances() > 0 ? " (relance)" : ""),
                        issues.getOrDefault(e.lieu(), Confirmations.Issue.SILENCIEUX)
                                .libelle()))
                .toList();
        var saisies = formulaire.lettre();
        return new CampagnePage(
                AccesAuxCampagnes.enTete(campagne.titre(), AccesAuxCampagnes.CAMPAGNES),
                campagne.id(),
                false,
                campagne.demonstration(),
                campagne.closeLe() != null,
                annonce,
                resume(campagne, territoire),
                chiffres,
                Math.min(selection.parAdresse().size(), Confirmations.PAR_ENVOI),
                confirmations.apercu(campagne, selection),
                ResumeErreurs.de(saisies),
                saisies,
                null,
                lignes,
                List.of());
    }

    private static String pluriel(Confirmations.Issue issue) {
        return switch (issue) {
            case CONFIRME -> "confirmés";
            case CORRIGE -> "corrigés";
            case FERME -> "signalés fermés";
            case SILENCIEUX -> "sans réponse";
        };
    }

    private static CampagnePage.Chiffre chiffre(String libelle, long nombre) {
        return new CampagnePage.Chiffre(libelle, Formats.entier(nombre));
    }

    private CampagnePage collecte(
            Campagne campagne,
            String territoire,
            String annonce,
            FormulaireDeCampagne formulaire,
            List<String> refusees) {
        var attendus = collectes.attendus(campagne.id());
        var avancement = collectes.avancement(campagne);
        int aInviter = (int) attendus.stream()
                .filter(a -> a.inviteLe() == null && !a.courriel().isEmpty())
                .count();
        var saisies = formulaire.lettre();
        return new CampagnePage(
                AccesAuxCampagnes.enTete(campagne.titre(), AccesAuxCampagnes.CAMPAGNES),
                campagne.id(),
                true,
                campagne.demonstration(),
                campagne.closeLe() != null,
                annonce,
                resume(campagne, territoire),
                chiffres(avancement, attendus),
                Math.min(aInviter, Collectes.PAR_ENVOI),
                campagne.lettre(),
                ResumeErreurs.de(saisies),
                saisies,
                avancement,
                attendus.stream().map(a -> ligne(a, avancement)).toList(),
                refusees);
    }

    static List<CampagnePage.Chiffre> chiffres(Avancement avancement, List<Attendu> attendus) {
        var total = avancement.total();
        return List.of(
                chiffre("lieux déclarés", total.declares()),
                chiffre("dont après la fermeture", total.enRetard()),
                chiffre("structures attendues", total.attendus()),
                chiffre("ont répondu", total.repondus()),
                chiffre("silencieuses", total.silencieux()),
                chiffre(
                        "invitées",
                        attendus.stream().filter(a -> a.inviteLe() != null).count()));
    }

    static CampagnePage.Ligne ligne(Attendu attendu, Avancement avancement) {
        boolean repondu = avancement.repondus().contains(attendu.code());
        return new CampagnePage.Ligne(
                attendu.lieu() == null ? "" : attendu.lieu(),
                attendu.nom(),
                attendu.commune(),
                attendu.courriel(),
                attendu.inviteLe() == null
                        ? "non invitée"
                        : "invitée le " + Moments.jour(attendu.inviteLe())
                                + (attendu.relanceLe() == null
                                        ? ""
                                        : ", relancée le " + Moments.jour(attendu.relanceLe())),
                attendu.sansLieuLe() != null ? "Rien à déclarer" : repondu ? "A répondu" : "Silencieuse");
    }

    /** Silent ones, in the order of their names. */
    List<CampagnePage.Ligne> silencieux(Campagne campagne, Avancement avancement) {
        return collectes.attendus(campagne.id()).stream()
                .filter(a -> !avancement.repondus().contains(a.code()))
                .map(a -> ligne(a, avancement))
                .toList();
    }
}
