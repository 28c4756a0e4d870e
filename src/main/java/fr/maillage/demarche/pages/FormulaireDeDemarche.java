package fr.maillage.demarche.pages;

import fr.maillage.compte.Compte;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.registre.DemarchesEnBase.Contenu;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import fr.maillage.territoire.TerritoireNomme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What its bearer says of a démarche: new, or changed.
 *
 * @param action where it is sent
 * @param version of the démarche that was read, 0 for a new one
 * @param avis what happened to what was sent; empty when nothing did
 */
public record FormulaireDeDemarche(
        EnTete enTete,
        String action,
        int version,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String bouton,
        String retour) {
    static FormulaireDeDemarche nouveau(EnTete enTete, List<Option> territoires, LectureDeFormulaire lecture) {
        var saisies = saisies(territoires, lecture);
        return new FormulaireDeDemarche(
                enTete,
                AccesAuxDemarches.RACINE,
                0,
                "",
                ResumeErreurs.de(saisies),
                saisies,
                "Créer la démarche",
                AccesAuxDemarches.RACINE);
    }

    static FormulaireDeDemarche deChangement(
            EnTete enTete, Demarche demarche, List<Option> territoires, LectureDeFormulaire lecture, String avis) {
        var saisies = saisies(territoires, lecture);
        return new FormulaireDeDemarche(
                enTete,
                demarche.chemin() + "/modifier",
                demarche.version(),
                avis,
                ResumeErreurs.de(saisies),
                saisies,
                "Enregistrer",
                demarche.chemin());
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Demarche demarche, List<Option> territoires) {
        boolean liste = territoires.stream().anyMatch(t -> t.valeur().equals(demarche.perimetre()));
        return LectureDeFormulaire.de(Map.of(
                "nom", demarche.nom(),
                "territoire", liste ? demarche.perimetre() : "",
                "autre", liste ? "" : demarche.perimetre().replaceFirst("^epci:", ""),
                "porteur", demarche.porteur(),
                "presentation", demarche.presentation()));
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Contenu> lire(LectureDeFormulaire lecture, AccesAuxDemarches acces, Compte compte) {
        var contenu = new Contenu(
                lecture.texteExige("nom", Demarche.NOM_MAX, "Donnez un nom à la démarche."),
                territoire(lecture, acces, compte),
                lecture.texte("porteur", Demarche.PORTEUR_MAX),
                lecture.texte("presentation", Demarche.PRESENTATION_MAX));
        return lecture.juste() ? Optional.of(contenu) : Optional.empty();
    }

    /** What is written wins over the list; the account must hold it whole either way. */
    private static String territoire(LectureDeFormulaire lecture, AccesAuxDemarches acces, Compte compte) {
        var ecrit = lecture.valeur("autre");
        if (ecrit.isEmpty()) {
            return lecture.parmi("territoire", acces.territoires(compte), "Choisissez un territoire de la liste.")
                    .orElse("");
        }
        return switch (acces.nomme(ecrit)) {
            case TerritoireNomme.Lecture.Refuse refuse -> {
                lecture.refuser("autre", refuse.explication());
                yield "";
            }
            case TerritoireNomme.Lecture.Trouve trouve -> {
                if (!acces.couvre(compte, trouve.perimetre())) {
                    lecture.refuser("autre", "Ce territoire dépasse le périmètre de votre compte.");
                }
                yield trouve.perimetre();
            }
        };
    }

    private static List<Saisie> saisies(List<Option> territoires, LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(lecture.etiquette("nom", "Nom de la démarche").estObligatoire(), lecture.valeur("nom")),
                new Liste(
                        lecture.etiquette("territoire", "Territoire").estObligatoire(),
                        territoires,
                        lecture.valeur(
                                "territoire",
                                territoires.size() == 1 ? territoires.getFirst().valeur() : "")),
                ChampTexte.de(
                        lecture.etiquette("autre", "Ou un autre territoire")
                                .avecAide(
                                        "Une intercommunalité par son nom ou son numéro SIREN, ou l’adresse d’une sélection de communes."),
                        lecture.valeur("autre")),
                ChampTexte.de(
                        lecture.etiquette("porteur", "Qui la pilote")
                                .avecAide("La collectivité ou la structure qui porte la démarche."),
                        lecture.valeur("porteur")),
                new ZoneDeTexte(
                        lecture.etiquette("presentation", "Présentation")
                                .avecAide("En quelques phrases, pour le public : pourquoi, avec qui, jusqu’à quand."),
                        lecture.valeur("presentation"),
                        6,
                        Demarche.PRESENTATION_MAX));
    }
}
