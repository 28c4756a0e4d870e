package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.Besoin;
import fr.maillage.atelier.Besoin.Formulation;
import fr.maillage.atelier.Idee;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Synthese.Groupe;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Listes;
import fr.maillage.atelier.contribution.PetitsGroupes;
import fr.maillage.atelier.contribution.Tableau;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.atelier.contribution.Tableau.Colonne;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.LectureDesContributions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes syntheses out of boards; the one place that decides which roles are shown. */
@Component
class SynthesesDuTableau implements Syntheses {
    private final Ateliers ateliers;
    private final LectureDesContributions contributions;
    private final Familles familles;

    SynthesesDuTableau(Ateliers ateliers, LectureDesContributions contributions, Familles familles) {
        this.ateliers = ateliers;
        this.contributions = contributions;
        this.familles = familles;
    }

    @Override
    public Synthese de(Atelier atelier, boolean avecARelire) {
        var toutes = contributions.toutes(atelier.id());
        var gardees = avecARelire
                ? toutes
                : toutes.stream().filter(c -> !c.contenu().aRelire()).toList();
        var participants = contributions.participants(atelier.id());
        var tableau = Tableau.de(
                gardees, familles.de(atelier.id()), contributions.voix(atelier.id(), avecARelire), Tableau.Ordre.VOIX);
        var montrables = PetitsGroupes.montrables(participants);
        var montage = new Montage(montrables);
        return new Synthese(
                atelier,
                tableau.colonnes().stream().map(montage::famille).toList(),
                participants.values().stream().mapToInt(Integer::intValue).sum(),
                groupes(participants, montrables),
                (int) toutes.stream()
                        .filter(c -> !c.contenu().masquee() && c.contenu().aRelire())
                        .count(),
                avecARelire);
    }

    private static List<Groupe> groupes(Map<String, Integer> participants, Set<String> montrables) {
        return Listes.roles().stream()
                .filter(r -> montrables.contains(r.cle()))
                .map(r -> new Groupe(r.nom(), participants.getOrDefault(r.cle(), 0)))
                .sorted(Comparator.comparingInt(Groupe::participants).reversed())
                .toList();
    }

    @Override
    public List<Synthese> deLaDemarche(String demarche) {
        return ateliers.deLaDemarche(demarche).stream().map(this::de).toList();
    }

    @Override
    public Optional<Besoin> besoin(String id) {
        return situer(id)
                .flatMap(s -> s.besoins()
                        .filter(b -> porte(id, b.id(), b.formulations()))
                        .findFirst());
    }

    @Override
    public Optional<Idee> idee(String id) {
        return situer(id)
                .flatMap(s -> s.idees()
                        .filter(i -> porte(id, i.id(), i.formulations()))
                        .findFirst());
    }

    private Optional<Synthese> situer(String id) {
        return contributions.atelierDe(id).flatMap(ateliers::trouver).map(this::de);
    }

    private static boolean porte(String id, String tete, List<Formulation> formulations) {
        return tete.equals(id) || formulations.stream().map(Formulation::id).anyMatch(Predicate.isEqual(id));
    }

    private record Montage(Set<String> montrables) {
        Synthese.Famille famille(Colonne colonne) {
            var famille = colonne.famille();
            return new Synthese.Famille(
                    colonne.nom(),
                    famille == null ? "" : famille.cle(),
                    colonne.besoins().stream().map(c -> besoin(c, famille)).toList(),
                    colonne.ideesLibres().stream()
                            .map(c -> idee(c, famille, Optional.empty()))
                            .toList());
        }

        private Besoin besoin(Carte carte, @Nullable Famille famille) {
            var c = carte.tete();
            return new Besoin(
                    c.id(),
                    famille == null ? "" : famille.nom(),
                    famille == null ? "" : famille.cle(),
                    c.contenu().texte(),
                    c.contenu().verbatim(),
                    role(c),
                    carte.voix(),
                    formulations(carte),
                    carte.idees().stream()
                            .map(i -> idee(i, famille, Optional.of(c.id())))
                            .toList());
        }

        private Idee idee(Carte carte, @Nullable Famille famille, Optional<String> besoin) {
            var c = carte.tete();
            return new Idee(
                    c.id(),
                    famille == null ? "" : famille.nom(),
                    besoin,
                    c.contenu().texte(),
                    role(c),
                    carte.voix(),
                    c.contenu().notation().nuf(),
                    c.contenu().decision() == Decision.RETENUE,
                    formulations(carte));
        }

        private List<Formulation> formulations(Carte carte) {
            return carte.membres().stream()
                    .map(m -> new Formulation(
                            m.id(), m.contenu().texte(), m.contenu().verbatim(), role(m)))
                    .toList();
        }

        private Optional<String> role(Contribution c) {
            return montrables.contains(c.role()) ? Listes.role(c.role()) : Optional.empty();
        }
    }
}
