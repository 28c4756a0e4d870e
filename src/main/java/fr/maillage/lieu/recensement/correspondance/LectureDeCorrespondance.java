package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.correspondance.Correspondance.Arrets;
import fr.maillage.lieu.recensement.correspondance.Correspondance.ColonnesDHoraires;
import fr.maillage.lieu.recensement.correspondance.Correspondance.Filtre;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a mapping from its YAML. Everything wrong is told with its key. */
public final class LectureDeCorrespondance {
    public static final int LONGUEUR_MAX = 200_000;

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Set<String> CLES = Set.of(
            "nom",
            "source",
            "colonne_source",
            "licence",
            "date",
            "dates",
            "identifiant",
            "groupe",
            "vides",
            "ignorer",
            "reconnaitre",
            "champs",
            "adresse_en_une_ligne",
            "noms_de_personnes",
            "horaires",
            "position_ecartee",
            "arrets",
            "remarque");
    static final List<String> JOURS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private LectureDeCorrespondance() {}

    /** @throws FichierIllisible with the key that is wrong */
    public static Correspondance lire(String yaml) {
        if (yaml.length() > LONGUEUR_MAX) {
            throw new FichierIllisible("Cette correspondance est trop longue (200\u202f000 caractères au plus).");
        }
        JsonNode racine;
        try {
            racine = YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new FichierIllisible(
                    "Cette correspondance n’est pas du YAML lisible (ligne "
                            + e.getLocation().getLineNr() + ").",
                    e);
        }
        if (racine == null || !racine.isObject()) {
            throw new FichierIllisible("Cette correspondance est vide, ou n’est pas une liste de clés et de valeurs.");
        }
        if (CorrespondanceMednum.reconnait(racine)) {
            return CorrespondanceMednum.lire(racine);
        }
        for (var cle : racine.propertyNames()) {
            if (!CLES.contains(cle)) {
                throw faute(
                        cle,
                        "cette clé n’existe pas. Clés possibles\u00a0: "
                                + String.join(", ", CLES.stream().sorted().toList()));
            }
        }
        return correspondance(new LectureDeRegles(), racine);
    }

    private static Correspondance correspondance(LectureDeRegles regles, JsonNode racine) {
        return new Correspondance(
                texte(racine, "nom"),
                texte(racine, "source"),
                texte(racine, "colonne_source"),
                texte(racine, "licence"),
                LectureDeRegles.textes(racine.path("dates"), "dates"),
                date(racine.path("date")),
                LectureDeRegles.textes(racine.path("identifiant"), "identifiant"),
                LectureDeRegles.textes(racine.path("groupe"), "groupe"),
                LectureDeRegles.textes(racine.path("vides"), "vides"),
                filtres(racine.path("ignorer"), "ignorer"),
                LectureDeRegles.textes(racine.path("reconnaitre"), "reconnaitre"),
                champs(regles, racine.path("champs")),
                regles.liste(racine.path("adresse_en_une_ligne"), "adresse_en_une_ligne"),
                racine.path("noms_de_personnes").asBoolean(false),
                horaires(racine.path("horaires")),
                filtres(racine.path("position_ecartee"), "position_ecartee"),
                arrets(regles, racine.path("arrets")));
    }

    private static Map<Champ, List<Regle>> champs(LectureDeRegles regles, JsonNode noeud) {
        var champs = new EnumMap<Champ, List<Regle>>(Champ.class);
        for (var entree : noeud.properties()) {
            var champ = Champ.deCle(entree.getKey())
                    .filter(c -> c != Champ.HORAIRES)
                    .orElseThrow(() -> faute("champs." + entree.getKey(), "ce champ n’existe pas"));
            var lues = regles.liste(entree.getValue(), "champs." + entree.getKey());
            lues.forEach(regle -> verifier(champ, regle));
            champs.put(champ, lues);
        }
        return champs;
    }

    /** A value that the list does not have would be lost at each row: it is refused once, here. */
    private static void verifier(Champ champ, Regle regle) {
        if (champ.genre() != Champ.Genre.CODES) {
            return;
        }
        var valeurs = new ArrayList<>(regle.constante());
        valeurs.addAll(regle.defaut());
        regle.termes().forEach(terme -> valeurs.addAll(terme.valeurs()));
        for (var valeur : valeurs) {
            if (!Nomenclature.livree().connait(champ, valeur)) {
                throw faute("champs." + champ.cle(), "«\u00a0" + valeur + "\u00a0» n’est pas une valeur de ce champ");
            }
        }
    }

    private static List<Filtre> filtres(JsonNode noeud, String cle) {
        var filtres = new ArrayList<Filtre>();
        for (var un : noeud) {
            filtres.add(new Filtre(
                    texte(un, "colonne"),
                    un.path("vide").asBoolean(false),
                    new Terme(
                            List.of(),
                            LectureDeRegles.textes(un.path("contient"), cle),
                            LectureDeRegles.textes(un.path("egal"), cle),
                            LectureDeRegles.textes(un.path("sauf"), cle)),
                    texte(un, "raison")));
        }
        return filtres;
    }

    private static @Nullable ColonnesDHoraires horaires(JsonNode noeud) {
        if (noeud.isMissingNode()) {
            return null;
        }
        var jours = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var entree : noeud.path("jours").properties()) {
            int rang = JOURS.indexOf(entree.getKey().toLowerCase(Locale.ROOT));
            if (rang < 0) {
                throw faute("horaires.jours." + entree.getKey(), "ce n’est pas un jour");
            }
            jours.put(DayOfWeek.of(rang + 1), LectureDeRegles.textes(entree.getValue(), "horaires.jours"));
        }
        return new ColonnesDHoraires(
                LectureDeRegles.textes(noeud.path("textes"), "horaires.textes"),
                LectureDeRegles.textes(noeud.path("jours_connus"), "horaires.jours_connus"),
                jours);
    }

    private static @Nullable Arrets arrets(LectureDeRegles regles, JsonNode noeud) {
        if (noeud.isMissingNode()) {
            return null;
        }
        return new Arrets(
                regles.liste(noeud.path("nom"), "arrets.nom"),
                regles.liste(noeud.path("adresse"), "arrets.adresse"),
                regles.liste(noeud.path("commune"), "arrets.commune"),
                regles.liste(noeud.path("code_insee"), "arrets.code_insee"),
                regles.liste(noeud.path("code_postal"), "arrets.code_postal"),
                regles.liste(noeud.path("latitude"), "arrets.latitude"),
                regles.liste(noeud.path("longitude"), "arrets.longitude"),
                regles.liste(noeud.path("recurrence"), "arrets.recurrence"),
                regles.liste(noeud.path("precisions"), "arrets.precisions"));
    }

    private static String texte(JsonNode noeud, String cle) {
        return noeud.path(cle).asString("").strip();
    }

    private static @Nullable LocalDate date(JsonNode noeud) {
        if (noeud.isMissingNode() || noeud.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(noeud.asString(""));
        } catch (DateTimeException e) {
            throw faute("date", "écrivez-la comme 2023-02-09");
        }
    }

    static FichierIllisible faute(String cle, String quoi) {
        return new FichierIllisible("Dans la correspondance, «\u00a0" + cle + "\u00a0»\u00a0: " + quoi + ".");
    }
}
