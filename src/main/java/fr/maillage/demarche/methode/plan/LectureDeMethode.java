package fr.maillage.demarche.methode.plan;

import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a method from its YAML. What is wrong is told in French, with the line and the field. */
public final class LectureDeMethode {
    /** In characters: twenty times the longest method shipped. */
    public static final int LONGUEUR_MAX = 200_000;

    private LectureDeMethode() {}

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException with the line and the field
     */
    public static Plan lire(String fichier, String yaml) {
        if (yaml.length() > LONGUEUR_MAX) {
            throw new FichierInvalideException("Fichier « " + fichier + " » : il est trop long (" + LONGUEUR_MAX / 1000
                    + " 000 caractères au plus).");
        }
        var racine = NoeudYaml.lire(fichier, new StringReader(yaml)).attendre("nom", "resume", "source", "phases");
        return racine.construire(() -> new Plan(
                racine.champ("nom").texte(),
                texte(racine, "resume"),
                texte(racine, "source"),
                elements(racine, "phases", LectureDeMethode::phase)));
    }

    private static Phase phase(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "but", "debut", "fin", "etapes");
        return noeud.construire(() -> new Phase(
                noeud.champ("id").texte(),
                noeud.champ("nom").texte(),
                texte(noeud, "but"),
                periode(noeud),
                elements(noeud, "etapes", LectureDeMethode::etape)));
    }

    private static Etape etape(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "but", "debut", "fin", "livrables", "conditions");
        return noeud.construire(() -> new Etape(
                noeud.champ("id").texte(),
                noeud.champ("nom").texte(),
                texte(noeud, "but"),
                periode(noeud),
                elements(noeud, "livrables", LectureDeMethode::livrable),
                elements(noeud, "conditions", LectureDeMethode::condition)));
    }

    private static Livrable livrable(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "but");
        return noeud.construire(
                () -> new Livrable(noeud.champ("id").texte(), noeud.champ("nom").texte(), texte(noeud, "but")));
    }

    private static Condition condition(NoeudYaml noeud) {
        noeud.attendre("id", "nom", "controle", "sujet", "minimum");
        return noeud.construire(() -> new Condition(
                noeud.champ("id").texte(),
                noeud.champ("nom").texte(),
                noeud.a("controle") ? noeud.champ("controle").texte() : Condition.PERSONNE,
                texte(noeud, "sujet"),
                noeud.a("minimum") ? entier(noeud.champ("minimum")) : 1));
    }

    private static int entier(NoeudYaml noeud) {
        double nombre = noeud.nombre();
        if (nombre != Math.rint(nombre) || Math.abs(nombre) > Condition.MINIMUM_MAX) {
            throw noeud.refus("il faut ici un nombre entier de 1 à " + Condition.MINIMUM_MAX);
        }
        return (int) nombre;
    }

    private static Periode periode(NoeudYaml noeud) {
        return noeud.construire(() -> new Periode(date(noeud, "debut"), date(noeud, "fin")));
    }

    private static @Nullable LocalDate date(NoeudYaml noeud, String nom) {
        if (!noeud.a(nom)) {
            return null;
        }
        try {
            return LocalDate.parse(noeud.champ(nom).texte());
        } catch (DateTimeException e) {
            throw noeud.champ(nom).refus("il faut ici une date comme 2021-10-08");
        }
    }

    private static String texte(NoeudYaml noeud, String nom) {
        return noeud.a(nom) ? noeud.champ(nom).texte() : "";
    }

    private static <T> List<T> elements(NoeudYaml noeud, String nom, Function<NoeudYaml, T> lecture) {
        return noeud.a(nom) ? noeud.champ(nom).liste().stream().map(lecture).toList() : List.of();
    }
}
