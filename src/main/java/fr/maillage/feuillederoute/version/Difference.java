package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.version.Changement.ChampChange;
import fr.maillage.feuillederoute.version.Changement.LigneChangee;
import fr.maillage.feuillederoute.version.Changement.Nature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What changed in a roadmap between two moments, as the catalogue of fields tells it. An element that became another by its identifier alone is one
 * dropped and one added.
 *
 * @param changements in reading order of what is now, then what was dropped
 */
public record Difference(List<Changement> changements) {
    private static final String PRESENTATION = "presentation";
    private static final Set<Champ.Nature> TEXTES = EnumSet.of(Champ.Nature.LIGNE, Champ.Nature.PARAGRAPHE);
    private static final Set<Champ.Nature> RATTACHEMENTS = EnumSet.of(Champ.Nature.ELEMENT, Champ.Nature.ELEMENTS);

    public Difference {
        changements = List.copyOf(changements);
    }

    public static Difference entre(Contenu avant, Contenu apres) {
        var deplaces = deplaces(avant, apres);
        var changements = new ArrayList<Changement>();
        for (var element : apres.tous()) {
            var ancien = avant.parId().get(element.id());
            if (ancien == null || ancien.genre() != element.genre()) {
                changements.add(new Changement(null, element, Set.of(Nature.AJOUTE), List.of(), false));
            } else if (!ancien.equals(element) || deplaces.contains(element.id())) {
                comparer(ancien, element, deplaces.contains(element.id()), changements);
            }
        }
        for (var ancien : avant.tous()) {
            var element = apres.parId().get(ancien.id());
            if (element == null || element.genre() != ancien.genre()) {
                changements.add(new Changement(ancien, null, Set.of(Nature.RETIRE), List.of(), false));
            }
        }
        return new Difference(changements);
    }

    private static void comparer(Element avant, Element apres, boolean ordre, List<Changement> changements) {
        var champs = champs(avant, apres);
        var natures = EnumSet.noneOf(Nature.class);
        if (ordre || !avant.parents().equals(apres.parents())) {
            natures.add(Nature.DEPLACE);
        }
        for (var champ : champs) {
            boolean presentation = champ.section().cle().equals(PRESENTATION);
            var nature = champ.champ().nature();
            if (!presentation || !(TEXTES.contains(nature) || RATTACHEMENTS.contains(nature))) {
                natures.add(Nature.MODIFIE);
            } else if (TEXTES.contains(nature)) {
                natures.add(Nature.REFORMULE);
            } else if (avant.parents().equals(apres.parents())) {
                natures.add(Nature.MODIFIE);
            }
        }
        if (!natures.isEmpty()) {
            changements.add(new Changement(avant, apres, natures, champs, ordre));
        }
    }

    private static List<ChampChange> champs(Element avant, Element apres) {
        var ancien = Json.arbre(avant);
        var nouveau = Json.arbre(apres);
        var champs = new ArrayList<ChampChange>();
        for (var section : Catalogue.sections(apres.genre())) {
            for (var champ : section.champs()) {
                var a = ancien.path(section.cle()).path(champ.cle());
                var b = nouveau.path(section.cle()).path(champ.cle());
                if (!a.equals(b)) {
                    champs.add(new ChampChange(
                            section,
                            champ,
                            a,
                            b,
                            champ.nature() == Champ.Nature.TABLE ? lignes(champ, a, b) : List.of()));
                }
            }
        }
        return champs;
    }

    private static List<LigneChangee> lignes(Champ table, JsonNode avant, JsonNode apres) {
        var anciennes = parCle(avant);
        var nouvelles = parCle(apres);
        var lignes = new ArrayList<LigneChangee>();
        nouvelles.forEach((cle, ligne) -> {
            var ancienne = anciennes.get(cle);
            if (ancienne == null) {
                lignes.add(new LigneChangee(cle, null, ligne, List.of()));
            } else if (!ancienne.equals(ligne)) {
                lignes.add(new LigneChangee(
                        cle,
                        ancienne,
                        ligne,
                        table.colonnes().stream()
                                .filter(c -> !ancienne.path(c.cle()).equals(ligne.path(c.cle())))
                                .toList()));
            }
        });
        anciennes.forEach((cle, ligne) -> {
            if (!nouvelles.containsKey(cle)) {
                lignes.add(new LigneChangee(cle, ligne, null, List.of()));
            }
        });
        return lignes;
    }

    /** Rows by their key; two of the same key, in a file made by hand, are told apart by their order. */
    private static Map<String, JsonNode> parCle(JsonNode table) {
        Map<String, JsonNode> parCle = new LinkedHashMap<>();
        for (var ligne : table) {
            var cle = ligne.path("cle").asString("");
            while (parCle.putIfAbsent(cle, ligne) != null) {
                cle = cle + "'";
            }
        }
        return parCle;
    }

    /** Those that changed place among siblings that were and are there: the fewest that explain the new order. */
    private static Set<String> deplaces(Contenu avant, Contenu apres) {
        var deplaces = new HashSet<String>();
        for (var genre : Genre.values()) {
            var anciennes = fratries(avant, genre);
            fratries(apres, genre).forEach((parents, fratrie) -> {
                var ancienne = anciennes.getOrDefault(parents, List.of());
                var communs = new HashSet<>(ancienne);
                communs.retainAll(new HashSet<>(fratrie));
                var un = ancienne.stream().filter(communs::contains).toList();
                var autre = fratrie.stream().filter(communs::contains).toList();
                var restes = SuiteCommune.de(un, autre).stream()
                        .map(c -> autre.get(c.droite()))
                        .collect(Collectors.toSet());
                autre.stream().filter(id -> !restes.contains(id)).forEach(deplaces::add);
            });
        }
        return deplaces;
    }

    private static Map<List<String>, List<String>> fratries(Contenu contenu, Genre genre) {
        Map<List<String>, List<String>> fratries = new LinkedHashMap<>();
        contenu.de(genre)
                .forEach(e -> fratries.computeIfAbsent(e.parents(), p -> new ArrayList<>())
                        .add(e.id()));
        return fratries;
    }

    public long nombre(Nature nature) {
        return changements.stream().filter(c -> c.est(nature)).count();
    }

    public List<Changement> de(Nature nature) {
        return changements.stream().filter(c -> c.est(nature)).toList();
    }

    public boolean vide() {
        return changements.isEmpty();
    }
}
