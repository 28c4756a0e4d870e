package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.declaration.ArretsSaisis;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.HorairesSaisis;
import fr.maillage.lieu.declaration.JourEcrit;
import fr.maillage.lieu.declaration.PositionSaisie;
import fr.maillage.lieu.declaration.Question;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.lieu.horaires.GrilleSemaine;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answers as they were typed, to be read again. */
public final class Recapitulatif {
    private Recapitulatif() {}

    /** @param valeurs what was answered; empty when nothing was */
    public record Ligne(String libelle, List<String> valeurs) {}

    static List<Ligne> de(Etape etape, Reponses reponses) {
        return switch (etape.cle()) {
            case Etape.POSITION -> position(reponses);
            case Etape.HORAIRES -> horaires(reponses);
            default ->
                etape.questions().stream().map(q -> question(q, reponses)).toList();
        };
    }

    private static Ligne question(Question question, Reponses reponses) {
        var valeurs = reponses.valeurs(question.nom());
        if (!question.fermee()) {
            return new Ligne(question.libelle(), valeurs);
        }
        return new Ligne(
                question.libelle(),
                valeurs.stream()
                        .map(v -> Nomenclature.livree()
                                .terme(question.champConnu(), v)
                                .map(Champs::libelle)
                                .orElse(v))
                        .toList());
    }

    private static List<Ligne> position(Reponses reponses) {
        var valeurs = reponses.repond(PositionSaisie.LATITUDE) || reponses.repond(PositionSaisie.LONGITUDE)
                ? List.of(reponses.texte(PositionSaisie.LATITUDE) + " ; " + reponses.texte(PositionSaisie.LONGITUDE))
                : List.<String>of();
        return List.of(new Ligne("Position (latitude\u00a0; longitude)", valeurs));
    }

    private static List<Ligne> horaires(Reponses reponses) {
        var lignes = new ArrayList<Ligne>();
        if (reponses.repond(HorairesSaisis.TEXTE)) {
            lignes.add(new Ligne("Horaires", reponses.valeurs(HorairesSaisis.TEXTE)));
        }
        for (var jour : DayOfWeek.values()) {
            var plages = new ArrayList<String>();
            for (int p = 1; p <= GrilleSemaine.PLAGES_MAX; p++) {
                var debut = reponses.texte(HorairesSaisis.boite(jour, p, true));
                var fin = reponses.texte(HorairesSaisis.boite(jour, p, false));
                if (!debut.isEmpty() || !fin.isEmpty()) {
                    plages.add("de " + debut + " à " + fin);
                }
            }
            if (!plages.isEmpty()) {
                lignes.add(new Ligne(JourEcrit.de(jour), List.of(String.join(", ", plages))));
            }
        }
        if (reponses.repond(HorairesSaisis.FERIES)) {
            lignes.add(new Ligne("Jours fériés", List.of("Fermé")));
        }
        for (int rang : ArretsSaisis.rangs(reponses)) {
            lignes.add(new Ligne("Arrêt " + rang, List.of(arret(rang, reponses))));
        }
        return lignes.isEmpty() ? List.of(new Ligne("Horaires", List.of())) : lignes;
    }

    private static String arret(int rang, Reponses reponses) {
        return ArretsSaisis.PARTIES.stream()
                .map(partie -> {
                    var valeur = reponses.texte(ArretsSaisis.question(rang, partie));
                    return switch (partie) {
                        case "jour" ->
                            valeur.matches("[1-7]") ? JourEcrit.de(DayOfWeek.of(Integer.parseInt(valeur))) : valeur;
                        case "rythme" -> ArretsSaisis.libellesDesRythmes().getOrDefault(valeur, valeur);
                        case "debut" -> heures(valeur, reponses.texte(ArretsSaisis.question(rang, "fin")));
                        case "fin" -> "";
                        default -> valeur;
                    };
                })
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String heures(String debut, String fin) {
        return debut.isEmpty() && fin.isEmpty() ? "" : "de " + debut + " à " + fin;
    }
}
