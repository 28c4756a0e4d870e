package fr.maillage.atelier.pages;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.registre.AteliersEnBase.Contenu;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What facilitators say of a workshop: new, or changed.
 *
 * @param action where it is sent
 * @param version of the workshop that was read, 0 for a new one
 * @param avis what happened to what was sent; empty when nothing did
 */
public record FormulaireDAtelier(
        EnTete enTete,
        String action,
        int version,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String bouton,
        String retour) {
    private static final int VOIX = 5;
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'h'mm");

    static FormulaireDAtelier nouveau(
            EnTete enTete, String liste, List<Option> territoires, LectureDeFormulaire lecture) {
        var saisies = saisies(territoires, lecture);
        return new FormulaireDAtelier(
                enTete, liste, 0, "", ResumeErreurs.de(saisies), saisies, "Créer l’atelier", liste);
    }

    static FormulaireDAtelier deChangement(
            EnTete enTete, Atelier atelier, List<Option> territoires, LectureDeFormulaire lecture, String avis) {
        var saisies = saisies(territoires, lecture);
        return new FormulaireDAtelier(
                enTete,
                atelier.chemin() + "/modifier",
                atelier.version(),
                avis,
                ResumeErreurs.de(saisies),
                saisies,
                "Enregistrer",
                atelier.chemin());
    }

    /** As it stands, to be changed. */
    static LectureDeFormulaire de(Atelier atelier) {
        var valeurs = new HashMap<String, String>(Map.of(
                "nom", atelier.nom(),
                "territoire", atelier.perimetre(),
                "debut", heure(atelier.debut()),
                "fin", heure(atelier.fin()),
                "lieu", atelier.lieu(),
                "voix", Integer.toString(atelier.voix())));
        var jour = atelier.jour();
        if (jour != null) {
            valeurs.put("jour-jour", Integer.toString(jour.getDayOfMonth()));
            valeurs.put("jour-mois", Integer.toString(jour.getMonthValue()));
            valeurs.put("jour-annee", Integer.toString(jour.getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    private static String heure(@Nullable LocalTime heure) {
        return heure == null ? "" : HEURE.format(heure);
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Contenu> lire(LectureDeFormulaire lecture, List<Option> territoires) {
        var debut = lecture.heure("debut");
        var fin = lecture.heure("fin");
        if (debut.isPresent() && fin.isPresent() && !debut.get().isBefore(fin.get())) {
            lecture.refuser("fin", "L’atelier finit avant de commencer\u00a0: corrigez l’une des deux heures.");
        }
        var contenu = new Contenu(
                lecture.texteExige("nom", Atelier.NOM_MAX, "Donnez un nom à l’atelier."),
                lecture.parmi("territoire", territoires, "Choisissez un territoire de la liste.")
                        .orElse(""),
                lecture.date("jour").orElse(null),
                debut.orElse(null),
                fin.orElse(null),
                lecture.texte("lieu", Atelier.LIEU_MAX),
                lecture.entier("voix", 0, Atelier.VOIX_MAX, "Écrivez un nombre entre 0 et " + Atelier.VOIX_MAX + ".")
                        .orElse(VOIX));
        return lecture.juste() ? Optional.of(contenu) : Optional.empty();
    }

    private static List<Saisie> saisies(List<Option> territoires, LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(
                        lecture.etiquette("nom", "Nom de l’atelier")
                                .avecAide("Par exemple\u00a0: Atelier du Pays de Revigny.")
                                .estObligatoire(),
                        lecture.valeur("nom")),
                new Liste(
                        lecture.etiquette("territoire", "Intercommunalité ou territoire")
                                .estObligatoire(),
                        territoires,
                        lecture.valeur("territoire")),
                lecture.champDate(
                        lecture.etiquette("jour", "Date").avecAide("Laissez vide si elle n’est pas encore fixée.")),
                ChampTexte.de(
                                lecture.etiquette("debut", "Heure de début").avecAide("Comme 14h ou 14h30."),
                                lecture.valeur("debut"))
                        .numerique(8),
                ChampTexte.de(lecture.etiquette("fin", "Heure de fin"), lecture.valeur("fin"))
                        .numerique(8),
                ChampTexte.de(lecture.etiquette("lieu", "Lieu"), lecture.valeur("lieu")),
                ChampTexte.de(
                                lecture.etiquette("voix", "Nombre de soutiens par participant")
                                        .avecAide("Combien de contributions chacun peut soutenir pendant le vote."),
                                lecture.valeur("voix", Integer.toString(VOIX)))
                        .numerique(2));
    }
}
