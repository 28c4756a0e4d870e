package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.RegleDeFusion;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Avertissement.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows made into places: those of one group, of one identifier, or that repeat one another, are one place. An identifier that a file gives to
 * several places names none of them.
 */
final class Regroupement {
    private Regroupement() {}

    /** @return in the order of their first row */
    static List<Candidat> candidats(List<LigneLue.Lieu> lignes) {
        var ambigus = ambigus(lignes);
        Map<Alias, List<LigneLue.Lieu>> groupes = new LinkedHashMap<>();
        for (var ligne : lignes) {
            groupes.computeIfAbsent(alias(ligne, ambigus), a -> new ArrayList<>())
                    .add(ligne);
        }
        return groupes.entrySet().stream()
                .map(g -> candidat(g.getKey(), g.getValue(), ambigus))
                .toList();
    }

    /** Names that several places bear. */
    private static Set<Alias> ambigus(List<LigneLue.Lieu> lignes) {
        Map<Alias, String> vus = new HashMap<>();
        Set<Alias> ambigus = new HashSet<>();
        for (var ligne : lignes) {
            if (ligne.groupe().isEmpty() && !ligne.identifiant().isEmpty()) {
                var nom = new Alias(ligne.source(), ligne.identifiant());
                var autre = vus.putIfAbsent(nom, Interpretation.empreinte(ligne.fiche()));
                if (autre != null && !autre.equals(Interpretation.empreinte(ligne.fiche()))) {
                    ambigus.add(nom);
                }
            }
        }
        return ambigus;
    }

    private static Alias alias(LigneLue.Lieu ligne, Set<Alias> ambigus) {
        if (!ligne.groupe().isEmpty()) {
            return new Alias(ligne.source(), ligne.groupe());
        }
        var nom = new Alias(ligne.source(), ligne.identifiant());
        if (!ligne.identifiant().isEmpty() && !ambigus.contains(nom)) {
            return nom;
        }
        var empreinte = Interpretation.empreinte(ligne.fiche());
        return new Alias(
                ligne.source(),
                empreinte.isEmpty()
                        ? "fiche " + Integer.toHexString(ligne.fiche().hashCode()) + " ligne " + ligne.numero()
                        : empreinte);
    }

    private static Candidat candidat(Alias alias, List<LigneLue.Lieu> lignes, Set<Alias> ambigus) {
        var premiere = lignes.getFirst();
        var contenu = RegleDeFusion.Contenu.de(premiere.fiche(), premiere.source(), premiere.vraiLe());
        var avertissements = new LinkedHashSet<>(premiere.avertissements());
        var passages = new LinkedHashSet<Passage>();
        LocalDate vraiLe = premiere.vraiLe();
        for (var ligne : lignes) {
            if (ligne != premiere) {
                var fusion = RegleDeFusion.fusionner(
                        contenu, RegleDeFusion.Contenu.de(ligne.fiche(), ligne.source(), ligne.vraiLe()));
                contenu = new RegleDeFusion.Contenu(fusion.fiche(), fusion.provenances());
                fusion.conflits()
                        .forEach(c -> avertissements.add(new Avertissement(
                                Genre.GROUPE,
                                "ligne " + ligne.numero() + ", " + c.champ().libelle() + "\u00a0: «\u00a0"
                                        + String.join(", ", c.ecarte()) + "\u00a0»")));
                avertissements.addAll(ligne.avertissements());
                if (ligne.vraiLe() != null && (vraiLe == null || ligne.vraiLe().isAfter(vraiLe))) {
                    vraiLe = ligne.vraiLe();
                }
            }
            if (ligne.arret() != null) {
                passages.add(ligne.arret());
            }
        }
        if (ambigus.contains(new Alias(premiere.source(), premiere.identifiant()))) {
            avertissements.add(new Avertissement(Genre.IDENTIFIANT, premiere.identifiant()));
        }
        var fiche = aSonPremierArret(contenu.fiche(), passages);
        if (!fiche.valeurs(Champ.SERVICES).isEmpty()) {
            // Another row of the same place has told its services.
            avertissements.removeIf(a -> a.genre() == Genre.SANS_SERVICE);
        }
        if (!fiche.texteOuVide(Champ.ADRESSE).isEmpty()) {
            avertissements.removeIf(
                    a -> a.genre() == Genre.SANS_ADRESSE && a.detail().isEmpty());
        }
        return new Candidat(
                lignes.stream().map(LigneLue.Lieu::numero).sorted().toList(),
                alias,
                fiche,
                List.copyOf(passages),
                vraiLe,
                List.copyOf(avertissements));
    }

    /** A round without an address of its own is found, exported and moderated at its first stop, and says so; its position stays that of its stops. */
    private static Fiche aSonPremierArret(Fiche fiche, Set<Passage> passages) {
        if (passages.isEmpty()
                || !fiche.texteOuVide(Champ.COMMUNE).isEmpty()
                || !fiche.texteOuVide(Champ.ADRESSE).isEmpty()) {
            return fiche;
        }
        var premier = passages.iterator().next();
        return fiche.avec(Champ.COMMUNE, premier.commune())
                .avec(Champ.CODE_INSEE, premier.codeInsee())
                .avec(Champ.ADRESSE, premier.adresse())
                .avec(Champ.COMPLEMENT_ADRESSE, "Premier arrêt de la tournée");
    }
}
