package fr.maillage.demarche.acteur;

import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Communes and EPCI as people write them (« Revigny, CC du Pays de Revigny »), looked for in the perimeter of a démarche. */
@Component
class TerritoiresCites {
    private static final List<Map.Entry<String, String>> NATURES = List.of(
            Map.entry("communaute de communes", "cc"),
            Map.entry("communaute d agglomeration", "ca"),
            Map.entry("communaute urbaine", "cu"),
            Map.entry("codecom", "cc"));
    private static final List<String> PETITS_MOTS = List.of("de", "du", "des", "la", "le", "les", "d", "l");

    private final Territoires territoires;
    private final PerimetresEcrits perimetres;

    TerritoiresCites(Territoires territoires, PerimetresEcrits perimetres) {
        this.territoires = territoires;
        this.perimetres = perimetres;
    }

    /**
     * What was understood.
     *
     * @param ecrits « epci:200066108 », « commune:55545 », in the order typed
     * @param inconnus as typed
     */
    record Lecture(List<String> ecrits, List<String> inconnus) {}

    /** The names of a perimeter, by what is left of them without accents nor small words. */
    record Annuaire(Map<String, String> ecritParNom) {
        /** @param texte names between line ends, commas or semicolons */
        Lecture lire(String texte) {
            var ecrits = new ArrayList<String>();
            var inconnus = new ArrayList<String>();
            for (var nom : texte.split("[\\n,;|]")) {
                if (!nom.isBlank()) {
                    Optional.ofNullable(ecritParNom.get(cle(nom)))
                            .ifPresentOrElse(ecrits::add, () -> inconnus.add(nom.strip()));
                }
            }
            return new Lecture(ecrits.stream().distinct().toList(), inconnus);
        }
    }

    Annuaire annuaire(String perimetre) {
        var noms = new HashMap<String, String>();
        var epcis = new TreeSet<String>();
        var departements = new TreeSet<String>();
        for (var code : perimetres.communes(perimetre)) {
            territoires.commune(code).ifPresent(commune -> {
                noms.putIfAbsent(cle(commune.nom()), "commune:" + commune.code());
                noms.put(commune.code(), "commune:" + commune.code());
                departements.add(commune.departement());
                Optional.ofNullable(commune.epci()).ifPresent(epcis::add);
            });
        }
        for (var code : epcis) {
            territoires.epci(code).ifPresent(epci -> {
                noms.put(cle(epci.nom()), "epci:" + code);
                noms.put(code, "epci:" + code);
            });
        }
        for (var code : departements) {
            territoires.departement(code).ifPresent(d -> noms.putIfAbsent(cle(d.nom()), "departement:" + code));
        }
        return new Annuaire(noms);
    }

    private static String cle(String nom) {
        var simple = NomSimplifie.de(nom).mots();
        for (var nature : NATURES) {
            simple = simple.replace(nature.getKey(), nature.getValue());
        }
        return Stream.of(simple.split(" "))
                .filter(mot -> !PETITS_MOTS.contains(mot))
                .collect(Collectors.joining(" "));
    }

    /** « Commercy », « CC du Pays de Revigny sur Ornain ». */
    String nom(String ecrit) {
        return perimetres.nom(ecrit);
    }

    /** Names with the paths of their pages, in the order given; what no longer exists has no path. */
    Map<String, String> pages(List<String> ecrits) {
        var pages = new LinkedHashMap<String, String>();
        for (var ecrit : ecrits) {
            pages.put(
                    nom(ecrit),
                    perimetres.perimetre(ecrit).map(Perimetre::chemin).orElse(""));
        }
        return pages;
    }
}
