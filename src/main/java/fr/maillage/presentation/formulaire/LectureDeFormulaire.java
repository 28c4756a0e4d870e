package fr.maillage.presentation.formulaire;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What was typed in a form, read field by field: what is wrong is kept beside the field, nothing typed is lost. Read everything, then ask
 * {@link #juste}.
 *
 * <p>Line ends become {@code \n}; control characters other than line ends and tabs are dropped.
 */
public final class LectureDeFormulaire {
    private static final Pattern CONTROLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern ENTIER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern HEURE = Pattern.compile("([0-9]{1,2})\\s*[hH:]\\s*([0-9]{0,2})");

    private final Map<String, String> valeurs;
    private final Map<String, String> erreurs = new LinkedHashMap<>();

    private LectureDeFormulaire(Map<String, String> valeurs) {
        this.valeurs = valeurs;
    }

    public static LectureDeFormulaire de(Map<String, String> valeurs) {
        return new LectureDeFormulaire(Map.copyOf(valeurs));
    }

    /** As typed, without the blanks around; empty when the field was not sent. */
    public String valeur(String nom) {
        return CONTROLE.matcher(
                        valeurs.getOrDefault(nom, "").replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** As typed, or {@code defaut} when the form was not sent yet. */
    public String valeur(String nom, String defaut) {
        return valeurs.containsKey(nom) ? valeur(nom) : defaut;
    }

    public boolean cochee(String nom) {
        return !valeur(nom).isEmpty();
    }

    /** A text that may be left empty; longer than {@code maximum} characters is told. */
    public String texte(String nom, int maximum) {
        var valeur = valeur(nom);
        if (valeur.length() > maximum) {
            refuser(
                    nom,
                    "Ce texte a " + valeur.length() + " caractères\u00a0: raccourcissez-le à " + maximum + " au plus.");
        }
        return valeur;
    }

    /** @param manque what to say when the field is empty (« Donnez un nom à la démarche. ») */
    public String texteExige(String nom, int maximum, String manque) {
        var valeur = texte(nom, maximum);
        if (valeur.isEmpty()) {
            refuser(nom, manque);
        }
        return valeur;
    }

    /** Empty when nothing was typed, or when it is wrong, which is then told. */
    public OptionalInt entier(String nom, int minimum, int maximum, String attendu) {
        var texte = BLANCS.matcher(valeur(nom)).replaceAll("");
        if (texte.isEmpty()) {
            return OptionalInt.empty();
        }
        if (ENTIER.matcher(texte).matches()) {
            int lu = Integer.parseInt(texte);
            if (lu >= minimum && lu <= maximum) {
                return OptionalInt.of(lu);
            }
        }
        refuser(nom, attendu);
        return OptionalInt.empty();
    }

    /** The value chosen, when it is one of the options. */
    public Optional<String> parmi(String nom, List<Option> options, String manque) {
        var valeur = valeur(nom);
        if (options.stream().anyMatch(o -> o.valeur().equals(valeur))) {
            return Optional.of(valeur);
        }
        refuser(nom, manque);
        return Optional.empty();
    }

    /** The three fields of a {@link ChampDate}; empty when nothing was typed, or when it is no date, which is then told. */
    public Optional<LocalDate> date(String nom) {
        var champ = champDate(Etiquette.de(nom, nom));
        var date = champ.date();
        if (date.isEmpty() && !champ.vide()) {
            refuser(nom, "Cette date n’existe pas. Écrivez par exemple 8, 10, 2026.");
        }
        return date;
    }

    public Optional<LocalDate> dateExigee(String nom, String manque) {
        var date = date(nom);
        if (date.isEmpty() && !erreurs.containsKey(nom)) {
            refuser(nom, manque);
        }
        return date;
    }

    /** « 14h30 », « 14:30 », « 9 h »; empty when nothing was typed, or when it is wrong, which is then told. */
    public Optional<LocalTime> heure(String nom) {
        var valeur = valeur(nom);
        if (valeur.isEmpty()) {
            return Optional.empty();
        }
        var lue = HEURE.matcher(valeur);
        if (lue.matches()) {
            int heures = Integer.parseInt(lue.group(1));
            int minutes = lue.group(2).isEmpty() ? 0 : Integer.parseInt(lue.group(2));
            if (heures < 24 && minutes < 60) {
                return Optional.of(LocalTime.of(heures, minutes));
            }
        }
        refuser(nom, "Écrivez une heure comme 14h30.");
        return Optional.empty();
    }

    /** Says what is wrong with a field; the first thing said stays. */
    public void refuser(String nom, String message) {
        erreurs.putIfAbsent(nom, message);
    }

    /** True while nothing wrong was found. */
    public boolean juste() {
        return erreurs.isEmpty();
    }

    /** The label of a field, with what is wrong with it. */
    public Etiquette etiquette(String nom, String libelle) {
        return Etiquette.de(nom, libelle).avecErreur(erreurs.get(nom));
    }

    public ChampDate champDate(Etiquette etiquette) {
        var nom = etiquette.nom();
        return new ChampDate(etiquette, valeur(nom + "-jour"), valeur(nom + "-mois"), valeur(nom + "-annee"));
    }
}
