package fr.maillage.feuillederoute.saisie;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.lieu.Lieux;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a roadmap may cite: its own elements, the structures and people of its démarche, the places and communes of the site. */
@Component
public class ReferencesDeFeuille {
    private final Acteurs acteurs;
    private final Lieux lieux;
    private final CommunesNommees communes;
    private final PerimetresEcrits perimetres;

    ReferencesDeFeuille(Acteurs acteurs, Lieux lieux, CommunesNommees communes, PerimetresEcrits perimetres) {
        this.acteurs = acteurs;
        this.lieux = lieux;
        this.communes = communes;
        this.perimetres = perimetres;
    }

    public References pour(Demarche demarche, Contenu contenu) {
        return new Siennes(demarche, contenu);
    }

    private final class Siennes implements References {
        /** « Médiathèque (k3m7pqrt) », « https://…/lieux/k3m7pqrt », « k3m7pqrt ». */
        private static final Pattern LIEU = Pattern.compile("(?:.*/lieux/|.*\\()?([0-9a-z]{8})\\)?/?");

        private final Demarche demarche;
        private final Contenu contenu;
        private final Map<List<Genre>, List<Option>> elements = new HashMap<>();
        private final Supplier<List<Option>> structures;
        private final Supplier<List<Option>> personnes;

        Siennes(Demarche demarche, Contenu contenu) {
            this.demarche = demarche;
            this.contenu = contenu;
            this.structures = memoire(() -> acteurs.structures(demarche.id()).stream()
                    .map(s -> new Option(s.id(), s.nom()))
                    .toList());
            this.personnes = memoire(() -> acteurs.personnes(demarche.id()).stream()
                    .map(p -> new Option(
                            p.id(), p.fonction().isEmpty() ? p.nomMontre() : p.nomMontre() + ", " + p.fonction()))
                    .toList());
        }

        @Override
        public List<Option> elements(List<Genre> genres) {
            return elements.computeIfAbsent(
                    genres,
                    voulus -> distincts(voulus.stream()
                            .flatMap(g -> contenu.de(g).stream())
                            .map(e ->
                                    new Option(e.id(), voulus.size() == 1 ? nom(e.numero(), e.titre()) : e.intitule()))
                            .toList()));
        }

        private static String nom(String numero, String titre) {
            return numero.isEmpty() ? titre : numero + ". " + titre;
        }

        @Override
        public List<Option> structures() {
            return structures.get();
        }

        @Override
        public List<Option> personnes() {
            return personnes.get();
        }

        @Override
        public String commune(String code) {
            return communes.ecrire(code);
        }

        @Override
        public Lecture lireCommune(String ecrite) {
            return communes.lire(ecrite, perimetres.communes(demarche.perimetre()));
        }

        @Override
        public String lieu(String id) {
            return lieux.trouver(id).map(l -> l.fiche().nom() + " (" + id + ")").orElse(id);
        }

        @Override
        public Lecture lireLieu(String ecrit) {
            var lu = LIEU.matcher(ecrit.strip());
            return lu.matches() && lieux.trouver(lu.group(1)).isPresent()
                    ? new Lecture.Trouve(lu.group(1))
                    : new Lecture.Refuse("Aucun lieu du site à cette adresse. Ouvrez la page du lieu, et copiez ici son"
                            + " adresse.");
        }
    }

    /** The names that several share are told apart by their identifiers: what is typed leads to one. */
    private static List<Option> distincts(List<Option> options) {
        var vus = new HashSet<String>();
        return options.stream()
                .map(o -> vus.add(o.libelle()) ? o : new Option(o.valeur(), o.libelle() + " (" + o.valeur() + ")"))
                .toList();
    }

    private static Supplier<List<Option>> memoire(Supplier<List<Option>> lecture) {
        var lues = new ArrayList<List<Option>>();
        return () -> {
            if (lues.isEmpty()) {
                lues.add(distincts(lecture.get()));
            }
            return lues.getFirst();
        };
    }
}
