package fr.maillage.lieu.declaration;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the answer to one question as values of its field. */
final class LectureDeQuestion {
    private static final PhoneNumberUtil TELEPHONES = PhoneNumberUtil.getInstance();

    /** Numbering plans that begin with a zero: the metropole, then the overseas départements. */
    private static final List<String> PLANS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private static final int POSTES_MAX = 10_000;

    private final Releve releve;

    LectureDeQuestion(Releve releve) {
        this.releve = releve;
    }

    /** The values understood; what is not is told to the {@link Releve}. */
    List<String> lire(Question question, List<String> saisies) {
        if (saisies.isEmpty()) {
            if (question.obligatoire()) {
                releve.faute(question.nom(), manque(question));
            }
            return List.of();
        }
        if (question.fermee()) {
            return saisies.stream()
                    .filter(v -> Nomenclature.livree().connait(question.champConnu(), v))
                    .toList();
        }
        if (saisies.stream().anyMatch(s -> s.strip().length() > question.longueur())) {
            releve.faute(
                    question.nom(),
                    question.libelle() + "\u00a0: " + question.longueur()
                            + " caractères au plus. Raccourcissez ce texte.");
            return List.of();
        }
        return switch (question.forme()) {
            case TELEPHONE -> telephone(question, saisies.getFirst().strip());
            case COURRIELS -> courriels(question, saisies);
            case SITES -> sites(question, saisies);
            case NOMBRE -> nombre(question, saisies.getFirst().strip());
            case TEXTE, ZONE, LISTE, CASES -> textes(question, saisies);
        };
    }

    private static String manque(Question question) {
        return switch (question.nom()) {
            case "nom" -> "Écrivez le nom du lieu.";
            case "commune" -> "Écrivez la commune.";
            case "services" -> "Cochez au moins un service.";
            default -> "Répondez à la question «\u00a0" + question.libelle() + "\u00a0».";
        };
    }

    private List<String> textes(Question question, List<String> saisies) {
        var champ = question.champ();
        if (champ == Champ.PIVOT) {
            return pivot(question, saisies.getFirst());
        }
        if (champ == Champ.CODE_POSTAL) {
            return codePostal(question, saisies.getFirst());
        }
        var lus = saisies.stream().map(String::strip).toList();
        // A form made by hand may send a field twice.
        return champ != null && champ.multiple() ? lus : List.of(lus.getFirst());
    }

    private List<String> codePostal(Question question, String saisie) {
        var net = saisie.replaceAll("\\s", "");
        if (!net.matches("\\d{5}")) {
            releve.faute(question.nom(), "Le code postal a cinq chiffres. Exemple\u00a0: 55000.");
            return List.of();
        }
        return List.of(net);
    }

    /** Never stops anybody: three quarters of known places have no number at all. */
    private List<String> pivot(Question question, String saisie) {
        var net = saisie.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        boolean rna = net.matches("W\\d{9}");
        if (!rna && !net.matches("\\d{14}")) {
            releve.avis(question.nom(), "Un SIRET a 14 chiffres. Ce numéro est gardé tel quel et sera vérifié.");
        } else if (!rna && !Siret.valable(net)) {
            releve.avis(
                    question.nom(), "Ce SIRET contient sans doute une faute de frappe. Il est gardé et sera vérifié.");
        }
        return List.of(net);
    }

    private List<String> telephone(Question question, String saisie) {
        var numero =
                PLANS.stream().flatMap(plan -> numero(saisie, plan).stream()).findFirst();
        if (numero.isPresent()) {
            return List.of(numero.get());
        }
        if (saisie.replaceAll("\\s", "").matches("3\\d{3}|1\\d{1,2}|11[68]\\d{3}")) {
            return List.of(saisie.replaceAll("\\s", ""));
        }
        releve.faute(question.nom(), "Ce numéro de téléphone n’est pas complet. Exemple\u00a0: 03 29 00 00 00.");
        return List.of();
    }

    private static Optional<String> numero(String saisie, String plan) {
        try {
            var numero = TELEPHONES.parse(saisie, plan);
            return TELEPHONES.isValidNumber(numero)
                    ? Optional.of(TELEPHONES.format(numero, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            // Not a number at all: told beside the field.
            return Optional.empty();
        }
    }

    private List<String> courriels(Question question, List<String> saisies) {
        var lus = new ArrayList<String>();
        for (var morceau : morceaux(saisies)) {
            var lu = AdresseElectronique.lire(morceau);
            if (lu.isEmpty()) {
                releve.faute(
                        question.nom(),
                        "L’adresse électronique «\u00a0" + morceau
                                + "\u00a0» n’est pas complète. Exemple\u00a0: accueil@commune.example.");
            }
            lu.ifPresent(lus::add);
        }
        return lus;
    }

    private List<String> sites(Question question, List<String> saisies) {
        var lus = new ArrayList<String>();
        for (var morceau : morceaux(saisies)) {
            var lu = site(morceau);
            if (lu.isEmpty()) {
                releve.faute(
                        question.nom(),
                        "L’adresse de site «\u00a0" + morceau
                                + "\u00a0» n’est pas complète. Exemple\u00a0: https://www.commune.example.");
            }
            lu.ifPresent(lus::add);
        }
        return question.champConnu().multiple() || lus.isEmpty() ? lus : List.of(lus.getFirst());
    }

    private static List<String> morceaux(List<String> saisies) {
        return saisies.stream()
                .flatMap(s -> Arrays.stream(s.split("[\\s|,;]+")))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Optional<String> site(String saisie) {
        var complet = saisie.matches("(?i)https?://.*") ? saisie : "https://" + saisie;
        try {
            var adresse = new URI(complet);
            var hote = adresse.getHost();
            return hote != null && hote.contains(".") && adresse.getUserInfo() == null
                    ? Optional.of(complet)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            // Not an address: told beside the field.
            return Optional.empty();
        }
    }

    private List<String> nombre(Question question, String saisie) {
        var net = saisie.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!net.matches("\\d{1,5}") || Integer.parseInt(net) > POSTES_MAX) {
            releve.faute(question.nom(), question.libelle() + "\u00a0: écrivez un nombre entier. Exemple\u00a0: 4.");
            return List.of();
        }
        return List.of(String.valueOf(Integer.parseInt(net)));
    }
}
