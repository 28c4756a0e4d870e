package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.horaires.Horaires;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a fiche as form fields, and back. */
public final class Saisies {
    private static final int LONGUEUR_ORDINAIRE = 500;

    private Saisies() {}

    /** The form field of a field of the fiche, named by its key. */
    public static Saisie champ(Champ champ, List<String> valeurs, @Nullable String erreur) {
        var etiquette = etiquette(champ).avecErreur(erreur);
        if (champ == Champ.PRECISION_POSITION) {
            return new Liste(
                    etiquette,
                    Arrays.stream(PrecisionPosition.values())
                            .map(p -> new Option(p.cle(), p.libelle()))
                            .toList(),
                    premier(valeurs));
        }
        return switch (champ.genre()) {
            case CODES -> codes(champ, etiquette, valeurs);
            case TEXTES ->
                new ZoneDeTexte(
                        etiquette.avecAide("Une valeur par ligne."), String.join("\n", valeurs), 3, Fiche.LONGUEUR_MAX);
            case NOMBRE -> ChampTexte.de(etiquette, premier(valeurs)).numerique(20);
            case TEXTE -> texte(champ, etiquette, premier(valeurs));
        };
    }

    private static Saisie codes(Champ champ, Etiquette etiquette, List<String> valeurs) {
        var options = Nomenclature.livree().termes(champ).stream()
                .map(t -> new Option(t.valeur(), t.libelle()))
                .toList();
        return new Choix(etiquette, options, new LinkedHashSet<>(valeurs), true);
    }

    private static Saisie texte(Champ champ, Etiquette etiquette, String valeur) {
        return switch (champ) {
            case PRESENTATION_DETAIL, PRESENTATION_RESUME ->
                new ZoneDeTexte(etiquette, valeur, champ == Champ.PRESENTATION_RESUME ? 3 : 8, Fiche.LONGUEUR_MAX);
            case TELEPHONE -> new ChampTexte(etiquette, valeur, "tel", null, null, 40, true);
            case CODE_POSTAL, CODE_INSEE -> ChampTexte.de(etiquette, valeur).numerique(10);
            default -> new ChampTexte(etiquette, valeur, "text", null, null, LONGUEUR_ORDINAIRE, false);
        };
    }

    private static Etiquette etiquette(Champ champ) {
        var etiquette = Etiquette.de(champ.cle(), champ.libelle());
        return switch (champ) {
            case NOM -> etiquette.estObligatoire();
            case HORAIRES ->
                etiquette.avecAide(
                        "Écriture OpenStreetMap. Par exemple\u00a0: Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00.");
            case PRESENTATION_RESUME -> etiquette.avecAide("280 caractères au plus.");
            case PIVOT -> etiquette.avecAide("Facultatif\u00a0: 14 chiffres, ou W et neuf caractères.");
            case LATITUDE, LONGITUDE -> etiquette.avecAide("En degrés, avec un point ou une virgule.");
            default -> etiquette;
        };
    }

    private static String premier(List<String> valeurs) {
        return valeurs.isEmpty() ? "" : valeurs.getFirst();
    }

    /** What was sent for a field, as a fiche takes it; not checked. */
    public static List<String> lire(Champ champ, @Nullable List<String> envoye) {
        if (envoye == null) {
            return List.of();
        }
        return switch (champ.genre()) {
            case CODES -> envoye;
            case TEXTES -> envoye.stream().flatMap(String::lines).toList();
            case NOMBRE -> envoye.stream().map(v -> v.strip().replace(',', '.')).toList();
            case TEXTE -> envoye;
        };
    }

    /** What is wrong with values typed, and what is expected; empty when nothing is. */
    public static Optional<String> faute(Champ champ, List<String> valeurs) {
        try {
            var fiche = Fiche.de(Map.of(champ, valeurs));
            if (champ == Champ.NOM && fiche.nom().isEmpty()) {
                return Optional.of("Écrivez le nom du lieu.");
            }
            if (champ == Champ.HORAIRES
                    && fiche.texte(champ).isPresent()
                    && Horaires.lire(fiche.texteOuVide(champ)).isEmpty()) {
                return Optional.of("Ces horaires ne sont pas lisibles. Suivez l’exemple, ou laissez le champ vide.");
            }
            if (champ == Champ.PRECISION_POSITION
                    && fiche.texte(champ).isPresent()
                    && PrecisionPosition.deCle(fiche.texteOuVide(champ)).isEmpty()) {
                return Optional.of("Choisissez une précision de la liste.");
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // Said beside the field, with what was typed.
            return Optional.of(
                    switch (champ.genre()) {
                        case NOMBRE -> "Écrivez un nombre, par exemple 48.77.";
                        case CODES -> "Cochez des réponses de la liste.";
                        case TEXTE, TEXTES ->
                            "Ce texte est trop long\u00a0: " + Fiche.LONGUEUR_MAX + " caractères au plus.";
                    });
        }
    }
}
