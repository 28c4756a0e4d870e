package fr.maillage.territoire;

import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the territory that somebody names in a field: a département or an EPCI by name or code, a free selection by its address. */
@Component
public class TerritoireNomme {
    private static final Pattern SELECTION = Pattern.compile(
            "(?:.*/territoires/)?" + Niveau.SELECTION.chemin() + "[:/]([0-9a-z]{1,20})/?", Pattern.DOTALL);
    private static final Set<Niveau> NIVEAUX = EnumSet.of(Niveau.EPCI, Niveau.DEPARTEMENT);
    private static final int PROPOSES = 5;
    private static final int CHERCHES = 60;

    private final RechercheDeTerritoires recherche;
    private final Selections selections;

    TerritoireNomme(RechercheDeTerritoires recherche, Selections selections) {
        this.recherche = recherche;
        this.selections = selections;
    }

    /** What the words lead to. */
    public sealed interface Lecture {
        /** @param perimetre « epci:200066108 » */
        record Trouve(String perimetre) implements Lecture {}

        /** @param explication what was understood and what to write, in French */
        record Refuse(String explication) implements Lecture {}
    }

    public Lecture lire(String saisie) {
        var selection = SELECTION.matcher(saisie.strip());
        if (selection.matches()) {
            return selections.trouver(selection.group(1)).isPresent()
                    ? new Lecture.Trouve(Niveau.SELECTION.chemin() + ":" + selection.group(1))
                    : new Lecture.Refuse("Cette sélection de communes n’existe pas. Copiez l’adresse de sa page.");
        }
        var trouves = recherche.chercher(saisie, CHERCHES).stream()
                .filter(r -> NIVEAUX.contains(r.niveau()))
                .toList();
        var exacts = trouves.stream().filter(r -> designe(r, saisie)).toList();
        var retenus = exacts.isEmpty() ? trouves : exacts;
        return switch (retenus.size()) {
            case 0 ->
                new Lecture.Refuse(
                        "Aucun département, aucune intercommunalité ne porte ce nom. Vérifiez-le, ou écrivez le numéro SIREN de l’intercommunalité.");
            case 1 ->
                new Lecture.Trouve(retenus.getFirst().niveau().chemin() + ":"
                        + retenus.getFirst().code());
            default ->
                new Lecture.Refuse("Plusieurs territoires répondent\u00a0: " + enumerer(retenus)
                        + ". Écrivez le numéro de celui que vous voulez.");
        };
    }

    private static boolean designe(Resultat resultat, String saisie) {
        return resultat.code().equals(saisie.strip())
                || NomSimplifie.de(resultat.nom())
                        .mots()
                        .equals(NomSimplifie.de(saisie).mots());
    }

    private static String enumerer(List<Resultat> resultats) {
        var noms = resultats.stream()
                .limit(PROPOSES)
                .map(r -> r.nom() + " (" + r.code() + ")")
                .collect(Collectors.joining(", "));
        return resultats.size() > PROPOSES ? noms + " et " + (resultats.size() - PROPOSES) + " de plus" : noms;
    }
}
