package fr.maillage.diagnostic.atelier;

import fr.maillage.document.Diapositive;
import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Tableau.Colonne;
import fr.maillage.fragilite.Apercus;
import fr.maillage.fragilite.Frein;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.Observations;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.ScoreIndicateur;
import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The portrait of a territory as slides: who lives there, the map, the index beside its reference, what stands out, communes by class. */
@Component
class PortraitProjete {
    private static final String ABSENTE = "–";

    private static final int NOMMEES = 40;
    private static final int PLUS_PEUPLEES = 10;

    private final Indices indices;
    private final Indicateurs indicateurs;
    private final Territoires territoires;
    private final Apercus apercus;

    PortraitProjete(Indices indices, Indicateurs indicateurs, Territoires territoires, Apercus apercus) {
        this.indices = indices;
        this.indicateurs = indicateurs;
        this.territoires = territoires;
        this.apercus = apercus;
    }

    List<Diapositive> planches(Perimetre territoire) {
        var indice = indices.indice(indices.parDefaut().id()).orElseThrow();
        var score = indice.score(territoire);
        var reference = Observations.reference(territoires, territoire);
        var planches = new ArrayList<Diapositive>();
        planches.add(enBref(indice, score, territoire));
        planches.add(tableau(indice, score, territoire, reference));
        planches.add(observations(indice, territoire));
        planches.add(parClasse(indice, territoire));
        planches.add(freins(indice, territoire));
        return planches;
    }

    private Diapositive enBref(IndiceDeFrance indice, Score score, Perimetre territoire) {
        var puces = new ArrayList<Puce>();
        puces.add(Puce.de(Formats.compte(score.population(), "habitant", "habitants") + ", "
                + Formats.compte(score.communes(), "commune", "communes")));
        puces.add(Puce.de(
                score.connu()
                        ? "Indice de fragilité numérique\u00a0: " + note(indice, score.total(), true)
                                + score.classe().map(c -> ", " + c.nom()).orElse("")
                        : "Pas de score\u00a0: personne n’y habite, ou aucun indicateur n’est connu."));
        puces.add(Puce.de("De " + note(indice, indice.modele().totalMinimum(), true) + " (peu fragile) à "
                + note(indice, indice.modele().totalMaximum(), true) + " (très fragile)"));
        if (score.indicateursConnus() < score.indicateursDuModele()) {
            puces.add(Puce.de(
                    "D’après " + score.indicateursConnus() + " indicateurs sur " + score.indicateursDuModele()));
        }
        var carte = apercus.apercu(territoire.niveau(), territoire.code()).flatMap(Apercus.Apercu::carte);
        var image = carte.map(c -> CarteAutonome.image(
                c, "Carte de l’indice de fragilité par commune. " + repartitionEnMots(indice, territoire)));
        return new Diapositive.Puces(
                territoire.nom(),
                puces,
                image.orElse(null),
                "Modèle\u00a0: " + indice.modele().nom()
                        + ". Un indice compare les communes entre elles\u00a0: il ne mesure pas un progrès.");
    }

    private String repartitionEnMots(IndiceDeFrance indice, Perimetre territoire) {
        return indice.repartition(territoire).parts().stream()
                .filter(p -> !p.communes().isEmpty())
                .map(p -> p.classe().nom() + "\u00a0: "
                        + Formats.compte(p.communes().size(), "commune", "communes"))
                .collect(Collectors.joining(", ", "", "."));
    }

    private Diapositive tableau(
            IndiceDeFrance indice, Score score, Perimetre territoire, Optional<Perimetre> reference) {
        var enFace = reference.map(indice::score);
        var lignes = new ArrayList<List<String>>();
        for (var axe : score.axes()) {
            for (ScoreIndicateur ici : axe.indicateurs()) {
                var ligne = new ArrayList<String>();
                ligne.add(axe.axe().nom());
                ligne.add(indicateurs
                        .indicateur(ici.indicateur())
                        .map(Indicateur::libelle)
                        .orElse(ici.indicateur()));
                ligne.add(note(indice, ici.score(), false) + (ici.estime() ? " (estimé)" : ""));
                enFace.flatMap(s -> s.indicateur(ici.indicateur()))
                        .ifPresent(s -> ligne.add(note(indice, s.score(), false)));
                lignes.add(ligne);
            }
        }
        var total = new ArrayList<>(List.of("Indice", "Score total", note(indice, score.total(), true)));
        enFace.ifPresent(s -> total.add(note(indice, s.total(), true)));
        lignes.addFirst(total);
        var colonnes = new ArrayList<>(List.of(
                Colonne.texte("Axe", 2), Colonne.texte("Indicateur", 3), Colonne.nombre(territoire.nom(), 1.4)));
        reference.ifPresent(r -> colonnes.add(Colonne.nombre(r.nom(), 1.4)));
        return new Diapositive.TableauProjete(
                "L’indice, indicateur par indicateur",
                Tableau.de("Scores par indicateur", colonnes, lignes),
                "Plus un score est haut, plus la fragilité est forte. «\u00a0–\u00a0» veut dire que la donnée manque.");
    }

    private String note(IndiceDeFrance indice, double score, boolean total) {
        if (Double.isNaN(score)) {
            return ABSENTE;
        }
        boolean signe = total
                ? indice.modele().totalMinimum() < 0
                : indice.modele().methode().minimum() < 0;
        return signe ? Formats.signe(score, 1) : Formats.nombre(score, 1);
    }

    private Diapositive observations(IndiceDeFrance indice, Perimetre territoire) {
        return new Diapositive.Puces(
                "Ce que disent les chiffres",
                Observations.de(indice, indicateurs, territoire).stream()
                        .map(o -> Puce.de(o.axe().nom(), o.phrases()))
                        .toList(),
                null,
                "");
    }

    private Diapositive parClasse(IndiceDeFrance indice, Perimetre territoire) {
        var repartition = indice.repartition(territoire);
        var lignes = new ArrayList<>(repartition.parts().stream()
                .map(p -> List.of(
                        Cellule.de(p.classe().signe() + " " + p.classe().nom()),
                        Cellule.de(String.valueOf(p.communes().size())),
                        Cellule.de(noms(p.communes()))))
                .toList());
        if (!repartition.sansScore().isEmpty()) {
            lignes.add(List.of(
                    Cellule.de("Pas de score"),
                    Cellule.de(String.valueOf(repartition.sansScore().size())),
                    Cellule.de(noms(repartition.sansScore()))));
        }
        return new Diapositive.TableauProjete(
                "Les communes par classe",
                new Tableau(
                        "Communes par classe de fragilité",
                        List.of(),
                        List.of(
                                Colonne.texte("Classe", 1.6),
                                Colonne.nombre("Nombre", 1),
                                Colonne.texte("Communes", 6)),
                        true,
                        lignes),
                "");
    }

    private Diapositive freins(IndiceDeFrance indice, Perimetre territoire) {
        var freins = indice.freins(territoire);
        var lignes = indice.modele().axes().stream()
                .map(axe -> freins.stream()
                        .filter(f -> f.axe().equals(axe))
                        .map(Frein::position)
                        .toList())
                .toList();
        return new Diapositive.TableauProjete(
                "Les freins particuliers",
                Tableau.de(
                        "Communes nettement plus fragiles que leur département, par axe",
                        List.of(Colonne.texte("Axe", 1.6), Colonne.nombre("Nombre", 1), Colonne.texte("Communes", 6)),
                        IntStream.range(0, lignes.size())
                                .mapToObj(a -> List.of(
                                        indice.modele().axes().get(a).nom(),
                                        String.valueOf(lignes.get(a).size()),
                                        noms(lignes.get(a))))
                                .toList()),
                "Un frein particulier\u00a0: un axe où la commune est nettement plus fragile que son département.");
    }

    /** A whole département on a slide is unreadable: past a few dozen, the ten most populated and how many more. */
    private String noms(List<Integer> positions) {
        boolean trop = positions.size() > NOMMEES;
        var noms = positions.stream()
                .sorted(
                        trop
                                ? Comparator.comparingInt(
                                        (Integer i) -> -territoires.commune(i).population())
                                : Comparator.naturalOrder())
                .limit(trop ? PLUS_PEUPLEES : NOMMEES)
                .map(i -> territoires.commune(i).nom())
                .collect(Collectors.joining(", "));
        return trop ? noms + " et " + (positions.size() - PLUS_PEUPLEES) + " de plus" : noms.isEmpty() ? ABSENTE : noms;
    }
}
