package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.correspondance.Correspondance.ColonnesDHoraires;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Mappings written for the national transformation tool, in their JSON: {@code colonne}, {@code joindre}, {@code dissocier}, and lists of
 * {@code colonnes} / {@code termes} / {@code sauf} / {@code cible}. Values of older lists are read as those that replaced them.
 */
final class CorrespondanceMednum {
    private static final Map<String, Champ> ANCIENS = Map.of(
            "courriel", Champ.COURRIELS,
            "publics_accueillis", Champ.PUBLICS_SPECIFIQUEMENT_ADRESSES,
            "conditions_acces", Champ.FRAIS_A_CHARGE,
            "labels_nationaux", Champ.DISPOSITIF_PROGRAMMES_NATIONAUX,
            "labels_autres", Champ.AUTRES_FORMATIONS_LABELS,
            "accessibilite", Champ.FICHE_ACCES_LIBRE);
    private static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private CorrespondanceMednum() {}

    static boolean reconnait(JsonNode racine) {
        return racine.has("nom")
                && racine.path("nom").isObject()
                && (racine.path("nom").has("colonne") || racine.path("nom").has("joindre"));
    }

    static Correspondance lire(JsonNode racine) {
        var champs = new EnumMap<Champ, List<Regle>>(Champ.class);
        for (var entree : racine.properties()) {
            var champ =
                    Champ.deCle(entree.getKey()).or(() -> java.util.Optional.ofNullable(ANCIENS.get(entree.getKey())));
            if (champ.isPresent() && champ.get() != Champ.HORAIRES) {
                champs.merge(champ.get(), regles(champ.get(), entree.getValue()), (a, b) -> {
                    var deux = new ArrayList<>(a);
                    deux.addAll(b);
                    return deux;
                });
            }
        }
        return new Correspondance(
                "",
                // The name of a column, or that of the source itself when there is no such column.
                racine.path("source").path("colonne").asString(""),
                racine.path("source").path("colonne").asString(""),
                "",
                colonnes(racine.path("date_maj")),
                null,
                colonnes(racine.path("id")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                champs,
                List.of(),
                false,
                horaires(racine),
                List.of(),
                null);
    }

    private static List<Regle> regles(Champ champ, JsonNode noeud) {
        var regles = new ArrayList<Regle>();
        if (noeud.isArray()) {
            noeud.forEach(choix -> regles.add(choix(champ, choix)));
        } else if (noeud.has("joindre")) {
            var joindre = noeud.path("joindre");
            regles.add(regle(
                    LectureDeRegles.textes(joindre.path("colonnes"), champ.cle()),
                    separateur(joindre),
                    List.of(),
                    List.of()));
        } else if (noeud.has("dissocier")) {
            var dissocier = noeud.path("dissocier");
            var entre = java.util.regex.Pattern.quote(separateur(dissocier));
            var motif = "(?s)^(?:.*?" + entre + "){" + dissocier.path("partie").asInt(0) + "}(.*?)(?:" + entre + "|$)";
            regles.add(new Regle(
                    List.of(dissocier.path("colonne").asString("")),
                    " ",
                    List.of(),
                    java.util.regex.Pattern.compile(motif),
                    List.of(),
                    List.of(),
                    List.of()));
        } else if (noeud.has("colonne")) {
            regles.add(Regle.colonne(noeud.path("colonne").asString("")));
        }
        return regles;
    }

    private static Regle choix(Champ champ, JsonNode choix) {
        var cibles = cibles(champ, choix.path("cible").asString(""));
        var colonnes = LectureDeRegles.textes(choix.path("colonnes"), champ.cle());
        if (cibles.isEmpty()) {
            return regle(colonnes, " ", List.of(), List.of());
        }
        if (colonnes.isEmpty()) {
            return Regle.constante(cibles);
        }
        return regle(
                colonnes,
                " ",
                List.of(new Terme(
                        cibles,
                        LectureDeRegles.textes(choix.path("termes"), champ.cle()),
                        List.of(),
                        LectureDeRegles.textes(choix.path("sauf"), champ.cle()))),
                List.of());
    }

    private static List<String> cibles(Champ champ, String cible) {
        if (cible.isEmpty() || champ.genre() != Champ.Genre.CODES) {
            return cible.isEmpty() ? List.of() : List.of(cible);
        }
        return Nomenclature.livree().termes(champ).stream()
                .filter(t -> t.valeur().equals(cible) || t.ancien().contains(cible))
                .map(Nomenclature.Terme::valeur)
                .toList();
    }

    private static Regle regle(List<String> colonnes, String avec, List<Terme> termes, List<String> defaut) {
        return new Regle(colonnes, avec, List.of(), null, termes, List.of(), defaut);
    }

    private static String separateur(JsonNode noeud) {
        return noeud.path("séparateur").asString(noeud.path("separateur").asString(" "));
    }

    private static List<String> colonnes(JsonNode noeud) {
        var seule = noeud.path("colonne").asString("");
        return seule.isEmpty() ? LectureDeRegles.textes(noeud.path("joindre").path("colonnes"), "id") : List.of(seule);
    }

    private static ColonnesDHoraires horaires(JsonNode racine) {
        var jours = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var jour : racine.path("horaires").path("jours")) {
            int rang = JOURS.indexOf(jour.path("jour").asString("").toLowerCase(java.util.Locale.ROOT));
            if (rang >= 0) {
                jours.put(DayOfWeek.of(rang + 1), LectureDeRegles.textes(jour.path("colonne"), "horaires"));
            }
        }
        var textes =
                new ArrayList<>(LectureDeRegles.textes(racine.path("horaires").path("osm"), "horaires"));
        textes.addAll(LectureDeRegles.textes(racine.path("horaires").path("semaine"), "horaires"));
        textes.addAll(LectureDeRegles.textes(racine.path("horaires").path("colonne"), "horaires"));
        return new ColonnesDHoraires(textes, List.of(), jours);
    }
}
