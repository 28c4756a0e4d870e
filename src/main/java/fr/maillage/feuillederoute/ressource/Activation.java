package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Ressource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is left to do on the map: dotted lines to turn solid, and resources that nobody leans on.
 *
 * @param parStructure whom to call, with the lines to turn solid; those whose resource is no known structure are under an empty name, last
 * @param delaissees resources without any line, solid or dotted
 */
public record Activation(List<DeStructure> parStructure, List<Ressource> delaissees) {
    /** @param structure name; empty when the resource names none */
    public record DeStructure(String structure, List<Ligne> lignes) {
        /** As many as a page can show and a person can call. */
        private static final int AU_PLUS = 60;

        public List<Ligne> premieres() {
            return lignes.subList(0, Math.min(AU_PLUS, lignes.size()));
        }
    }

    /** @param cle of the line, in its fiche */
    public record Ligne(Attache attache, String cle) {
        public String ressource() {
            return attache.ressource().titre();
        }

        public String idDeRessource() {
            return attache.ressource().id();
        }

        public Ressource.Famille famille() {
            return attache.ressource().famille();
        }

        public String fiche() {
            return attache.fiche().intitule();
        }

        public String idDeFiche() {
            return attache.fiche().id();
        }

        public String note() {
            return attache.lien().note();
        }
    }

    /** @param structures names by identifier */
    public static Activation de(Contenu contenu, Map<String, String> structures) {
        var parNom = new TreeMap<String, List<Ligne>>(
                Comparator.comparing(String::isEmpty).thenComparing(n -> n));
        var reliees = new HashSet<String>();
        for (var attache : Attache.toutes(contenu)) {
            if (attache.etat() != EtatDeLien.AUCUN) {
                reliees.add(attache.ressource().id());
            }
            if (attache.etat() == EtatDeLien.POINTILLE) {
                var nom = structures.getOrDefault(
                        attache.ressource().presentation().structure(), "");
                parNom.computeIfAbsent(nom, n -> new ArrayList<>())
                        .add(new Ligne(attache, attache.lien().cle()));
            }
        }
        return new Activation(
                parNom.entrySet().stream()
                        .map(e -> new DeStructure(
                                e.getKey(),
                                e.getValue().stream()
                                        .sorted(Comparator.comparing(Ligne::ressource))
                                        .toList()))
                        .toList(),
                contenu.ressources().stream()
                        .filter(r -> !reliees.contains(r.id()))
                        .toList());
    }

    public int pointilles() {
        return parStructure.stream().mapToInt(s -> s.lignes().size()).sum();
    }

    /** What to do next, for a family. */
    public static String quoiFaire(Ressource.Famille famille) {
        return switch (famille) {
            case PARTENAIRE -> "Appelez cette structure et convenez de ce qu’elle apporte.";
            case MATERIEL -> "Demandez à qui elle appartient si vous pouvez l’utiliser, et quand.";
            case INTERVENANT -> "Prenez contact et fixez une première date d’intervention.";
            case FINANCEMENT -> "Vérifiez les conditions et la date limite, puis déposez la demande.";
        };
    }
}
