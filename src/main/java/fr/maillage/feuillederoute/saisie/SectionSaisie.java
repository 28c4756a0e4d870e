package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.presentation.Typographie;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A section as it was sent.
 *
 * @param valeurs names and values of the controls
 * @param lecture says what is wrong with each of them
 */
public record SectionSaisie(Section section, Map<String, String> valeurs, LectureDeFormulaire lecture) {
    private static final Pattern TROP_LONG = Pattern.compile("ce texte dépasse ([0-9]{1,6}) caractères");

    public static SectionSaisie de(Section section, Map<String, String> valeurs) {
        return new SectionSaisie(section, valeurs, LectureDeFormulaire.de(valeurs));
    }

    /**
     * The element with what was typed.
     *
     * @param base as it was read
     * @return empty when something is wrong: it is then told beside the fields
     */
    public Optional<Element> dans(Element base, References references) {
        var arbre = Json.arbre(base);
        var lue = new LectureDeSection(references, lecture, arbre.path(section.cle()));
        var contenu = lue.lire(section, valeurs);
        if (!lecture.juste()) {
            return Optional.empty();
        }
        // A partner's section holds fewer fields: the others stay.
        ((ObjectNode) arbre.get(section.cle())).setAll(contenu);
        try {
            return Optional.of(Json.lire(base.genre(), arbre));
        } catch (JacksonException e) {
            // A rule of the record is broken: its message is in French, and is told beside the field that it names.
            refuser(raison(e), coupable(base, contenu, lue));
            return Optional.empty();
        }
    }

    /** The control of the first row that would be refused alone; empty when none would. */
    private Optional<UnaryOperator<String>> coupable(Element base, ObjectNode contenu, LectureDeSection lue) {
        for (var table : section.champs()) {
            if (table.nature() == Champ.Nature.TABLE) {
                for (var ligne : contenu.path(table.cle())) {
                    if (refusee(base, table, ligne)) {
                        int rang = lue.rang(table, ligne.path(Noms.CLE).asString());
                        return Optional.of(mots -> Noms.de(
                                table, rang, nomme(table.colonnes(), mots).cle()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean refusee(Element base, Champ table, JsonNode ligne) {
        var essai = Json.arbre(base);
        ((ObjectNode) essai.get(section.cle())).putArray(table.cle()).add(ligne);
        try {
            Json.lire(base.genre(), essai);
            return false;
        } catch (JacksonException e) {
            // What we look for: the caller tells.
            return true;
        }
    }

    /** The field that these words name first; the first one when they name none. */
    private static Champ nomme(List<Champ> champs, String mots) {
        return champs.stream()
                .filter(c -> c.nature() != Champ.Nature.TABLE)
                .filter(c -> place(mots, c) >= 0)
                .min(Comparator.comparingInt(c -> place(mots, c)))
                .orElse(champs.getFirst());
    }

    private static String raison(JacksonException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message = cause.getMessage();
        return cause instanceof IllegalArgumentException && message != null
                ? message
                : "cette section ne peut pas être enregistrée ainsi";
    }

    private static int place(String mots, Champ champ) {
        return mots.indexOf(champ.libelle().toLowerCase(Locale.FRENCH));
    }

    private void refuser(String raison, Optional<UnaryOperator<String>> coupable) {
        var phrase = Typographie.majuscule(raison) + ". Corrigez, puis enregistrez de nouveau.";
        var longueur = TROP_LONG.matcher(raison);
        if (longueur.matches()) {
            int maximum = Integer.parseInt(longueur.group(1));
            valeurs.keySet().stream()
                    .filter(nom -> nom.startsWith("f-"))
                    .filter(nom -> lecture.valeur(nom).length() > maximum)
                    .forEach(nom -> lecture.refuser(nom, phrase));
        }
        if (lecture.juste()) {
            var mots = raison.toLowerCase(Locale.FRENCH);
            lecture.refuser(
                    coupable.map(c -> c.apply(mots)).orElseGet(() -> Noms.de(nomme(section.champs(), mots))), phrase);
        }
    }
}
