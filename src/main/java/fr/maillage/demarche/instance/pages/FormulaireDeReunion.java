package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.instance.Reunion;
import fr.maillage.demarche.instance.registre.ReunionsEnBase.Contenu;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and shows the form of a meeting: when and where. */
final class FormulaireDeReunion {
    private static final String OUI = "oui";

    private FormulaireDeReunion() {}

    static LectureDeFormulaire de(Reunion reunion) {
        var valeurs = new HashMap<String, String>(Map.of(
                "titre", reunion.titre(),
                "debut", heure(reunion.debut()),
                "fin", heure(reunion.fin()),
                "lieu", reunion.lieu(),
                "publique", reunion.publique() ? OUI : "",
                "annulee", reunion.annulee() ? OUI : ""));
        jour(valeurs, reunion.jour());
        return LectureDeFormulaire.de(valeurs);
    }

    static LectureDeFormulaire nouvelle(String titre) {
        return LectureDeFormulaire.de(Map.of("titre", titre));
    }

    private static void jour(Map<String, String> valeurs, LocalDate jour) {
        valeurs.put("jour-jour", String.valueOf(jour.getDayOfMonth()));
        valeurs.put("jour-mois", String.valueOf(jour.getMonthValue()));
        valeurs.put("jour-annee", String.valueOf(jour.getYear()));
    }

    private static String heure(@Nullable LocalTime heure) {
        return heure == null ? "" : Formats.heure(heure);
    }

    /** Empty when something is wrong: it is then told beside the fields. */
    static Optional<Contenu> lire(LectureDeFormulaire lecture) {
        var titre = lecture.texteExige("titre", Reunion.TITRE_MAX, "Donnez un titre à la réunion.");
        var jour = lecture.dateExigee("jour", "Dites quel jour la réunion a lieu.");
        var debut = lecture.heure("debut").orElse(null);
        var fin = lecture.heure("fin").orElse(null);
        if (fin != null && debut == null) {
            lecture.refuser("debut", "Dites aussi à quelle heure la réunion commence.");
        }
        if (fin != null && debut != null && !fin.isAfter(debut)) {
            lecture.refuser("fin", "La fin vient avant le début. Corrigez l’une des deux heures.");
        }
        var lieu = lecture.texte("lieu", Reunion.LIEU_MAX);
        return lecture.juste()
                ? jour.map(j ->
                        new Contenu(titre, j, debut, fin, lieu, lecture.cochee("publique"), lecture.cochee("annulee")))
                : Optional.empty();
    }

    static List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(lecture.etiquette("titre", "Titre").estObligatoire(), lecture.valeur("titre")),
                lecture.champDate(lecture.etiquette("jour", "Jour").estObligatoire()),
                ChampTexte.de(
                        lecture.etiquette("debut", "Début").avecAide("Par exemple 10h30."), lecture.valeur("debut")),
                ChampTexte.de(lecture.etiquette("fin", "Fin"), lecture.valeur("fin")),
                ChampTexte.de(lecture.etiquette("lieu", "Lieu"), lecture.valeur("lieu")),
                coche(lecture, "publique", "Publicité", "La montrer sur la page publique et dans le calendrier public"),
                coche(lecture, "annulee", "Annulation", "Elle est annulée"));
    }

    private static Saisie coche(LectureDeFormulaire lecture, String nom, String libelle, String reponse) {
        return new Choix(
                lecture.etiquette(nom, libelle),
                List.of(new Option(OUI, reponse)),
                lecture.cochee(nom) ? Set.of(OUI) : Set.of(),
                true);
    }
}
