package fr.maillage.feuillederoute.lecture;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.Territoires;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Names of what some elements of a roadmap cite, read at once. */
@Component
public class NomsCites {
    private final Acteurs acteurs;
    private final Lieux lieux;
    private final Territoires territoires;

    NomsCites(Acteurs acteurs, Lieux lieux, Territoires territoires) {
        this.acteurs = acteurs;
        this.lieux = lieux;
        this.territoires = territoires;
    }

    /** @param elements those whose fields are read, in whatever version */
    public Noms pour(FeuilleDeRoute feuille, Contenu contenu, Collection<? extends Element> elements) {
        var cites = cites(elements);
        return new Lus(
                feuille,
                contenu,
                acteurs.structures(feuille.demarche(), cites.getOrDefault(Champ.Nature.STRUCTURE, Set.of())),
                acteurs.personnes(feuille.demarche(), cites.getOrDefault(Champ.Nature.PERSONNE, Set.of())),
                lieux.trouverTous(cites.getOrDefault(Champ.Nature.LIEU, Set.of())).stream()
                        .collect(Collectors.toMap(Lieu::id, Function.identity())),
                territoires);
    }

    private static Map<Champ.Nature, Set<String>> cites(Collection<? extends Element> elements) {
        var cites = new EnumMap<Champ.Nature, Set<String>>(Champ.Nature.class);
        for (var element : elements) {
            var arbre = Json.arbre(element);
            for (var section : Catalogue.sections(element.genre())) {
                recueillir(cites, section.champs(), arbre.path(section.cle()));
            }
        }
        return cites;
    }

    private static void recueillir(Map<Champ.Nature, Set<String>> cites, List<Champ> champs, JsonNode valeurs) {
        for (var champ : champs) {
            var valeur = valeurs.path(champ.cle());
            switch (champ.nature()) {
                case TABLE -> valeur.forEach(ligne -> recueillir(cites, champ.colonnes(), ligne));
                case STRUCTURE, PERSONNE, LIEU -> {
                    if (!valeur.asString("").isEmpty()) {
                        cites.computeIfAbsent(champ.nature(), n -> new TreeSet<>())
                                .add(valeur.asString());
                    }
                }
                default -> {
                    // cites nothing outside of the roadmap
                }
            }
        }
    }

    private record Lus(
            FeuilleDeRoute feuille,
            Contenu contenu,
            Map<String, StructureDeDemarche> structures,
            Map<String, Personne> personnes,
            Map<String, Lieu> lieux,
            Territoires territoires)
            implements Noms {
        @Override
        public Lien element(String id) {
            return contenu.element(id)
                    .map(e -> new Lien(e.intitule(), feuille.chemin() + "/" + id))
                    .orElse(new Lien("Élément retiré", feuille.chemin() + "/" + id));
        }

        @Override
        public Lien structure(String id) {
            return Optional.ofNullable(structures.get(id))
                    .map(s -> new Lien(s.nom(), s.retiree() ? "" : acteurs() + "/structures/" + id))
                    .orElse(new Lien("Structure effacée", ""));
        }

        @Override
        public Lien personne(String id) {
            return Optional.ofNullable(personnes.get(id))
                    .filter(p -> !p.purgee())
                    .map(p -> new Lien(p.nom(), p.retiree() ? "" : acteurs() + "/personnes/" + id))
                    .orElse(new Lien(Personne.ANONYME, ""));
        }

        private String acteurs() {
            return "/gestion/demarches/" + feuille.demarche() + "/acteurs";
        }

        @Override
        public Lien lieu(String id) {
            return Optional.ofNullable(lieux.get(id))
                    .map(l -> new Lien(l.fiche().nom(), "/lieux/" + id))
                    .orElse(new Lien("Lieu effacé", ""));
        }

        @Override
        public Lien commune(String code) {
            return territoires
                    .commune(code)
                    .map(c -> new Lien(c.nom(), "/territoires/commune/" + code))
                    .orElse(new Lien(code, ""));
        }
    }
}
