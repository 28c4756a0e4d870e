package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.PublicVise;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.feuillederoute.saisie.References.Lecture;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a section typed in a form: what is wrong is told beside each field. */
public final class LectureDeSection {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LIGNE_MAX = 300;
    private static final int PARAGRAPHE_MAX = 20_000;
    private static final int COMMUNES_MAX = 120_000;
    private static final int REFUS_MONTRES = 4;
    private static final int NOMBRE_MAX = 999_999_999;

    private final References references;
    private final LectureDeFormulaire lecture;
    private final Set<String> cites = new HashSet<>();
    private final Map<String, Integer> rangs = new HashMap<>();

    /** @param avant the section as it was read: what it cites may stay cited, even when it is no longer proposed */
    public LectureDeSection(References references, LectureDeFormulaire lecture, JsonNode avant) {
        this.references = references;
        this.lecture = lecture;
        recueillir(avant);
    }

    private void recueillir(JsonNode noeud) {
        if (noeud.isString()) {
            cites.add(noeud.asString());
        }
        noeud.forEach(this::recueillir);
    }

    /** @return the section as JSON, to be kept only if nothing is wrong with it */
    public ObjectNode lire(Section section, Map<String, String> valeurs) {
        var objet = JSON.objectNode();
        for (var champ : section.champs()) {
            if (champ.nature() == Champ.Nature.TABLE) {
                var lignes = objet.putArray(champ.cle());
                var cles = new HashSet<String>();
                for (int i = 0; i < Rangees.nombre(valeurs, champ); i++) {
                    ligne(champ, i, cles).forEach(lignes::add);
                }
            } else {
                objet.set(champ.cle(), valeur(Noms.de(champ), champ));
            }
        }
        return objet;
    }

    /** None for a new row where nothing was typed. */
    private List<ObjectNode> ligne(Champ table, int rang, Set<String> cles) {
        var cle = lecture.valeur(Noms.de(table, rang, Noms.CLE));
        if (cle.isEmpty() && vierge(table, rang)) {
            return List.of();
        }
        var objet = JSON.objectNode();
        boolean connue = cites.contains(cle) && cles.add(cle);
        var sienne = connue ? cle : Hasard.identifiant();
        objet.put(Noms.CLE, sienne);
        rangs.put(table.cle() + ' ' + sienne, rang);
        for (var colonne : table.colonnes()) {
            objet.set(colonne.cle(), valeur(Noms.de(table, rang, colonne.cle()), colonne));
        }
        return List.of(objet);
    }

    /** Where the row of a key was typed; the first one for a key that was not. */
    int rang(Champ table, String cle) {
        return rangs.getOrDefault(table.cle() + ' ' + cle, 0);
    }

    private boolean vierge(Champ table, int rang) {
        return table.colonnes().stream().allMatch(c -> {
            var nom = Noms.de(table, rang, c.cle());
            return switch (c.nature()) {
                case CHOIX -> true;
                case DATE -> lecture.champDate(lecture.etiquette(nom, nom)).vide();
                default -> Set.of("", EcritureDeSection.AUCUN).contains(lecture.valeur(nom));
            };
        });
    }

    private JsonNode valeur(String nom, Champ champ) {
        return switch (champ.nature()) {
            case LIGNE -> texte(nom, champ, LIGNE_MAX);
            case PARAGRAPHE -> texte(nom, champ, PARAGRAPHE_MAX);
            case ENTIER -> {
                var lu = lecture.entier(nom, 0, NOMBRE_MAX, "Écrivez un nombre entier, comme 2027.");
                yield lu.isPresent() ? JSON.numberNode(lu.getAsInt()) : JSON.nullNode();
            }
            case NOMBRE -> nombre(nom);
            case DATE ->
                lecture.date(nom)
                        .<JsonNode>map(d -> JSON.stringNode(d.toString()))
                        .orElse(JSON.nullNode());
            case CASE -> JSON.booleanNode(lecture.cochee(nom));
            case CHOIX -> choix(nom, champ);
            case PUBLICS ->
                liste(lecture.valeur(nom)
                        .lines()
                        .filter(cle -> cites.contains(cle)
                                || PublicVise.tous().stream()
                                        .anyMatch(p -> p.cle().equals(cle)))
                        .toList());
            case COMMUNES -> communes(nom);
            case ELEMENT -> reference(nom, champ, references.elements(champ.genres()));
            case ELEMENTS -> {
                var connus = references.elements(champ.genres());
                yield liste(lecture.valeur(nom)
                        .lines()
                        .filter(id -> cites.contains(id)
                                || connus.stream().anyMatch(o -> o.valeur().equals(id)))
                        .toList());
            }
            case STRUCTURE -> reference(nom, champ, references.structures());
            case PERSONNE -> reference(nom, champ, references.personnes());
            case LIEU -> lieu(nom);
            case TABLE -> throw new IllegalArgumentException("a table inside a table: " + champ.cle());
        };
    }

    private JsonNode texte(String nom, Champ champ, int maximum) {
        return JSON.stringNode(
                champ.obligatoire()
                        ? lecture.texteExige(nom, maximum, "Remplissez «\u00a0" + champ.libelle() + "\u00a0».")
                        : lecture.texte(nom, maximum));
    }

    private JsonNode nombre(String nom) {
        var ecrit = lecture.valeur(nom);
        if (ecrit.isEmpty()) {
            return JSON.nullNode();
        }
        var lu = Nombres.lire(ecrit);
        if (lu.isEmpty()) {
            lecture.refuser(nom, "Écrivez un nombre, comme 1\u00a0234,5.");
        }
        return lu.<JsonNode>map(JSON::numberNode).orElse(JSON.nullNode());
    }

    private JsonNode choix(String nom, Champ champ) {
        var choisi = lecture.valeur(nom);
        return champ.choix(choisi) == null ? JSON.nullNode() : JSON.stringNode(choisi);
    }

    private static JsonNode liste(List<String> valeurs) {
        var liste = JSON.arrayNode();
        valeurs.stream().distinct().forEach(liste::add);
        return liste;
    }

    private JsonNode communes(String nom) {
        var codes = new ArrayList<String>();
        var refus = new ArrayList<String>();
        lecture.texte(nom, COMMUNES_MAX).lines().filter(l -> !l.isBlank()).forEach(ligne -> {
            switch (references.lireCommune(ligne)) {
                case Lecture.Trouve(var code) -> codes.add(code);
                case Lecture.Refuse(var explication) -> {
                    if (cites.contains(ligne.strip())) {
                        codes.add(ligne.strip());
                    } else {
                        refus.add(explication);
                    }
                }
            }
        });
        if (!refus.isEmpty()) {
            var suite = refus.size() > REFUS_MONTRES ? " Et " + (refus.size() - REFUS_MONTRES) + " de plus." : "";
            lecture.refuser(nom, String.join(" ", refus.subList(0, Math.min(REFUS_MONTRES, refus.size()))) + suite);
        }
        return liste(codes);
    }

    /** An identifier, or the words that the list proposes for it. */
    private JsonNode reference(String nom, Champ champ, List<Option> connus) {
        var ecrit = lecture.valeur(nom);
        if (ecrit.isEmpty() || ecrit.equals(EcritureDeSection.AUCUN)) {
            if (champ.obligatoire()) {
                lecture.refuser(nom, "Choisissez «\u00a0" + champ.libelle() + "\u00a0» dans la liste.");
            }
            return JSON.stringNode("");
        }
        if (cites.contains(ecrit)) {
            return JSON.stringNode(ecrit);
        }
        var trouve = connus.stream()
                .filter(o -> o.valeur().equals(ecrit) || o.libelle().equals(ecrit))
                .map(Option::valeur)
                .findFirst();
        if (trouve.isEmpty()) {
            lecture.refuser(
                    nom, "«\u00a0" + ecrit + "\u00a0» n’est pas dans la liste. Choisissez un des noms proposés.");
        }
        return JSON.stringNode(trouve.orElse(""));
    }

    private JsonNode lieu(String nom) {
        var ecrit = lecture.valeur(nom);
        if (ecrit.isEmpty() || cites.contains(ecrit)) {
            return JSON.stringNode(ecrit);
        }
        return switch (references.lireLieu(ecrit)) {
            case Lecture.Trouve(var id) -> JSON.stringNode(id);
            case Lecture.Refuse(var explication) -> {
                lecture.refuser(nom, explication);
                yield JSON.stringNode("");
            }
        };
    }
}
