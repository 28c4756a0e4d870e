package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Paire;
import fr.maillage.lieu.Paires;
import fr.maillage.lieu.rapprochement.Preuve;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.lieu.recensement.EtatDImport;
import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.Import;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs an import, batch by batch. Each batch is one transaction: its places, what became of its rows, and how far the import is. A kill loses at
 * most the batch under way, whole; the next run goes on after the last one kept.
 */
@Component
class Course {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Course.class);
    static final int LOT = 250;
    /** Somebody may write a place while a batch does: it is begun again from what they left. */
    private static final int ESSAIS = 5;

    private final ImportsEnBase imports;
    private final LignesEnBase lignes;
    private final Lieux lieux;
    private final Paires paires;
    private final Interpretation.Outils outils;
    private final Rapprochement rapprochement;
    private final Etendues etendues;
    private final TransactionOperations transaction;

    Course(
            ImportsEnBase imports,
            LignesEnBase lignes,
            Lieux lieux,
            Paires paires,
            Interpretation.Outils outils,
            Rapprochement rapprochement,
            Etendues etendues,
            TransactionOperations transaction) {
        this.imports = imports;
        this.lignes = lignes;
        this.lieux = lieux;
        this.paires = paires;
        this.outils = outils;
        this.rapprochement = rapprochement;
        this.etendues = etendues;
        this.transaction = transaction;
    }

    /** The import is this runner's. Never throws: what went wrong is written in the import. */
    void courir(Import lu, String coureur, Consumer<Import> progression) {
        try {
            var fini = toutesLesLignes(lu, coureur, progression);
            imports.finir(lu.id(), coureur, fini ? EtatDImport.TERMINE : EtatDImport.INTERROMPU, "");
        } catch (FichierIllisible e) {
            imports.finir(lu.id(), coureur, EtatDImport.ECHOUE, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            JOURNAL.error("import {} stopped", lu.id(), e);
            imports.finir(
                    lu.id(),
                    coureur,
                    EtatDImport.ECHOUE,
                    "L’import s’est arrêté sur une erreur inattendue. Ce qui est fait est gardé\u00a0: vous pouvez le reprendre ou l’annuler.");
        }
    }

    /** @return false when the runner was stopped */
    private boolean toutesLesLignes(Import lu, String coureur, Consumer<Import> progression) {
        var contenu = imports.contenu(lu.id()).orElseThrow();
        var etendue = etendues.de(lu.perimetre());
        var analyse = Analyse.de(
                        LectureDeRecensement.lire(contenu, lu.feuille()),
                        LectureDeCorrespondance.lire(lu.correspondance()),
                        outils,
                        Essais.aujourdhui())
                .dans(etendue);
        var faites = lignes.faites(lu.id());
        if (!rejeter(lu, coureur, analyse, faites)) {
            return false;
        }
        var restants = analyse.candidats().stream()
                .filter(c -> !faites.contains(c.lignes().getFirst()))
                .toList();
        var conciliation = conciliation(lu, analyse, etendue);
        for (int debut = 0; debut < restants.size(); debut += LOT) {
            var lot = restants.subList(debut, Math.min(debut + LOT, restants.size()));
            for (int essai = 1; ; essai++) {
                try {
                    if (!unLot(lu, coureur, analyse.lignes(), lot, conciliation, faites)) {
                        return false;
                    }
                    break;
                } catch (ConflitDeVersion e) {
                    if (essai == ESSAIS) {
                        throw e;
                    }
                    conciliation = conciliation(lu, analyse, etendue);
                }
            }
            imports.trouver(lu.id()).ifPresent(progression);
        }
        return true;
    }

    private Conciliation conciliation(Import lu, Analyse analyse, Etendue etendue) {
        return new Conciliation(
                Essais.connus(analyse, lieux, rapprochement),
                new RegistreEnBase(lieux),
                lu.auteurDesActes(),
                lu.publier(),
                etendue);
    }

    private boolean rejeter(Import lu, String coureur, Analyse analyse, Set<Integer> faites) {
        var sorts = analyse.rejetees().stream()
                .filter(r -> !faites.contains(r.numero()))
                .map(r -> Sort.rejetee(r.numero(), r.raison()))
                .toList();
        return garder(lu, coureur, analyse.lignes(), sorts, faites);
    }

    private boolean unLot(
            Import lu, String coureur, int total, List<Candidat> lot, Conciliation conciliation, Set<Integer> faites) {
        return Boolean.TRUE.equals(transaction.execute(statut -> {
            boolean garde = garder(lu, coureur, total, conciliation.concilier(lot), faites);
            if (!garde) {
                statut.setRollbackOnly();
            }
            return garde;
        }));
    }

    /** Joins the transaction of the batch when there is one. */
    private boolean garder(Import lu, String coureur, int total, List<Sort> sorts, Set<Integer> faites) {
        return Boolean.TRUE.equals(transaction.execute(statut -> {
            lignes.ajouter(lu.id(), sorts);
            paires.noter(sorts.stream().flatMap(Course::aDecider).toList());
            if (!imports.avancer(lu.id(), coureur, total, faites.size() + sorts.size())) {
                statut.setRollbackOnly();
                return false;
            }
            sorts.forEach(s -> faites.add(s.ligne()));
            return true;
        }));
    }

    private static Stream<Paire> aDecider(Sort sort) {
        var lieu = sort.lieu();
        if (lieu == null || sort.issue() != Issue.A_REVOIR) {
            return Stream.of();
        }
        return sort.paires().stream()
                .filter(voisin -> !voisin.lieu().equals(lieu))
                .map(voisin -> Paire.de(
                        lieu,
                        voisin.lieu(),
                        voisin.comparaison().score(),
                        voisin.comparaison().preuves().stream()
                                .map(Preuve::phrase)
                                .toList()));
    }
}
