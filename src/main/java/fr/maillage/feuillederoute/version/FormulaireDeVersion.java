package fr.maillage.feuillederoute.version;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one says of a version when freezing it, or later.
 *
 * @param chapeau what will happen
 */
public record FormulaireDeVersion(
        EnTete enTete, String chapeau, List<Saisie> saisies, String action, String bouton, String retour) {
    /** What was typed, right. */
    record Saisi(String nom, String validePar, @Nullable LocalDate valideLe, String note) {}

    static Optional<Saisi> lire(LectureDeFormulaire lecture) {
        var saisi = new Saisi(
                lecture.texteExige("nom", VersionFigee.NOM_MAX, "Donnez un nom à cette version."),
                lecture.texte("validePar", VersionFigee.VALIDE_PAR_MAX),
                lecture.date("valideLe").orElse(null),
                lecture.texte("note", VersionFigee.NOTE_MAX));
        return lecture.juste() ? Optional.of(saisi) : Optional.empty();
    }

    static LectureDeFormulaire de(VersionFigee version) {
        var valeurs =
                new HashMap<>(Map.of("nom", version.nom(), "validePar", version.validePar(), "note", version.note()));
        var jour = version.valideLe();
        if (jour != null) {
            valeurs.put("valideLe-jour", String.valueOf(jour.getDayOfMonth()));
            valeurs.put("valideLe-mois", String.valueOf(jour.getMonthValue()));
            valeurs.put("valideLe-annee", String.valueOf(jour.getYear()));
        }
        return LectureDeFormulaire.de(valeurs);
    }

    static List<Saisie> saisies(LectureDeFormulaire lecture, String nom) {
        return List.of(
                ChampTexte.de(
                        lecture.etiquette("nom", "Nom de la version")
                                .avecAide("Par exemple V1, document brut des ateliers.")
                                .estObligatoire(),
                        lecture.valeur("nom", nom)),
                ChampTexte.de(
                        lecture.etiquette("validePar", "Validée par")
                                .avecAide("Une instance ou une structure, par exemple COPIL. Peut rester vide."),
                        lecture.valeur("validePar")),
                lecture.champDate(lecture.etiquette("valideLe", "Validée le")),
                new ZoneDeTexte(
                        lecture.etiquette("note", "Ce qu’il faut savoir de cette version"),
                        lecture.valeur("note"),
                        4,
                        VersionFigee.NOTE_MAX));
    }

    public ResumeErreurs resume() {
        return ResumeErreurs.de(saisies);
    }
}
