package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.pages.FormulaireDeTournee.Groupe;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of a form of round, with what was answered and what is wrong with it. */
final class ChampsDeTournee {
    private final FormulaireDeTournee formulaire;
    private final ChoixDeTournee choix;
    private final VerificationDeTournee verification;

    ChampsDeTournee(FormulaireDeTournee formulaire) {
        this.formulaire = formulaire;
        this.choix = formulaire.choix();
        this.verification = new VerificationDeTournee(formulaire);
    }

    List<Groupe> groupes() {
        return List.of(
                new Groupe("Le bus", bus()),
                new Groupe("Ses journées", journees()),
                new Groupe(
                        "Ses arrêts",
                        List.of(
                                liste("minimal", "Présence à un arrêt, au moins", OptionsDeTournee.PRESENCES),
                                liste(
                                        "maximal",
                                        "Présence à un arrêt, au plus",
                                        OptionsDeTournee.PRESENCES,
                                        "Le temps qui reste dans la journée allonge les arrêts."),
                                liste("installation", "Installation à chaque arrêt", OptionsDeTournee.INSTALLATIONS))),
                new Groupe(
                        "Le cycle",
                        List.of(
                                liste("semaines", "Durée du cycle", OptionsDeTournee.SEMAINES),
                                liste(
                                        "frequence",
                                        "Délai entre deux passages à un arrêt, au plus",
                                        OptionsDeTournee.SEMAINES,
                                        "Choisissez un diviseur du cycle\u00a0: 2 ou 4 pour un cycle de 4\u00a0semaines."
                                                + " Sinon, le nombre inférieur qui convient est retenu."))),
                new Groupe("Les personnes à joindre", personnes()),
                choix.nouveau() ? new Groupe("Les arrêts actuels", actuels()) : new Groupe("Les arrêts", arrets()));
    }

    private List<Saisie> bus() {
        var saisies = new ArrayList<Saisie>();
        if (choix.nouveau()) {
            saisies.add(ChampTexte.de(
                    etiquette("nom", "Nom du scénario")
                            .estObligatoire()
                            .avecAide("Pour le retrouver et le comparer à d’autres."),
                    formulaire.texte("nom")));
            saisies.add(liste(
                    "lieu",
                    "Lieu itinérant",
                    choix.itinerants(),
                    "Sa tournée actuelle est comparée à la proposition."));
        }
        saisies.add(new Liste(
                etiquette("base", "Commune où le bus passe la nuit").estObligatoire(),
                choix.communes(),
                formulaire.texte("base")));
        return saisies;
    }

    private List<Saisie> journees() {
        return List.of(
                cases(
                        "jours",
                        "Jours de tournée",
                        OptionsDeTournee.JOURS,
                        "Le samedi et le dimanche, vérifiez l’accord de l’équipe\u00a0: le repos de la semaine tombe en principe le dimanche."),
                liste("debut", "Départ de la base", OptionsDeTournee.DEPARTS),
                liste("fin", "Retour à la base au plus tard", OptionsDeTournee.RETOURS),
                liste(
                        "pause",
                        "Pause de midi",
                        OptionsDeTournee.PAUSES,
                        "Vers 12\u00a0h\u00a030. Le bus ne reçoit personne pendant la pause."),
                cases(
                        "soirees",
                        "Soirées",
                        OptionsDeTournee.SOIREES,
                        "Sans cette case, l’accueil s’arrête à 18\u00a0h même si le bus rentre plus tard."));
    }

    private List<Saisie> personnes() {
        return List.of(
                liste(
                        "portee",
                        "Temps que l’on accepte pour venir au bus",
                        OptionsDeTournee.PORTEES,
                        "Une commune est servie quand un lieu fixe, ou un arrêt, est à moins de ce temps en voiture."),
                liste("modele", "Compter minutes et kilomètres", choix.modeles(), choix.aideDesModeles()),
                liste(
                        "service",
                        "Service attendu des lieux fixes",
                        choix.services(),
                        "Un lieu fixe qui ne le rend pas ne compte pas."));
    }

    private List<Saisie> actuels() {
        return List.of(new Choix(
                etiquette("actuels", "Que faire des arrêts actuels\u202f?"),
                OptionsDeTournee.ACTUELS,
                Set.of(formulaire.texte("actuels").equals("gardes") ? "gardes" : "libres"),
                false));
    }

    private List<Saisie> arrets() {
        return choix.arrets().isEmpty()
                ? List.of()
                : List.of(
                        cases(
                                "gardes",
                                "Arrêts à garder",
                                choix.arrets(),
                                "Un arrêt gardé reste dans la tournée, le même jour de la semaine. Son heure peut changer."),
                        cases("exclus", "Arrêts à écarter", choix.arrets(), "Un arrêt écarté n’est plus proposé."));
    }

    private Liste liste(String nom, String libelle, List<Option> options) {
        return new Liste(etiquette(nom, libelle), options, formulaire.texte(nom));
    }

    private Liste liste(String nom, String libelle, List<Option> options, String aide) {
        var etiquette = etiquette(nom, libelle);
        return new Liste(aide.isEmpty() ? etiquette : etiquette.avecAide(aide), options, formulaire.texte(nom));
    }

    private Choix cases(String nom, String libelle, List<Option> options, String aide) {
        return new Choix(etiquette(nom, libelle).avecAide(aide), options, formulaire.coches(nom, options), true);
    }

    private Etiquette etiquette(String nom, String libelle) {
        return Etiquette.de(nom, libelle).avecErreur(verification.erreur(nom));
    }
}
