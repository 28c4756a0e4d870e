package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/** A roadmap where a few things are known. */
final class ReferencesDEssai implements References {
    @Override
    public List<Option> elements(List<Genre> genres) {
        return List.of(new Option("e1", "1. Premier"), new Option("e2", "2. Second"));
    }

    @Override
    public List<Option> structures() {
        return List.of(new Option("s1", "Département"));
    }

    @Override
    public List<Option> personnes() {
        return List.of(new Option("p1", "Une personne"));
    }

    @Override
    public String commune(String code) {
        return "Commune (" + code + ")";
    }

    @Override
    public Lecture lireCommune(String ecrite) {
        return ecrite.matches("Commune \\([0-9]{5}\\)")
                ? new Lecture.Trouve(ecrite.substring(9, 14))
                : new Lecture.Refuse(ecrite + " est inconnue.");
    }

    @Override
    public String lieu(String id) {
        return "Lieu (" + id + ")";
    }

    @Override
    public Lecture lireLieu(String ecrit) {
        return ecrit.startsWith("Lieu (")
                ? new Lecture.Trouve(ecrit.substring(6, ecrit.length() - 1))
                : new Lecture.Refuse("inconnu");
    }
}
