package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.Essai;
import fr.maillage.lieu.recensement.Essai.Apercu;
import fr.maillage.lieu.recensement.LigneImportee;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.travail.Avancement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tries an import: the same reading, the same comparing, nothing written. */
@Component
class Essais {
    private static final int APERCUS = 10;
    static final Set<Etat> CONNUS = EnumSet.complementOf(EnumSet.of(Etat.BROUILLON, Etat.ARCHIVE));

    private final Interpretation.Outils outils;
    private final Rapprochement rapprochement;
    private final Lieux lieux;
    private final Etendues etendues;

    Essais(Interpretation.Outils outils, Rapprochement rapprochement, Lieux lieux, Etendues etendues) {
        this.outils = outils;
        this.rapprochement = rapprochement;
        this.lieux = lieux;
        this.etendues = etendues;
    }

    Essai essayer(byte[] contenu, String yaml, String feuille, String perimetre, Avancement avancement) {
        var etendue = etendues.de(perimetre);
        var tableau = LectureDeRecensement.lire(contenu, feuille);
        var analyse = Analyse.de(tableau, LectureDeCorrespondance.lire(yaml), outils, aujourdhui(), avancement)
                .dans(etendue);
        var conciliation =
                new Conciliation(connus(analyse, lieux, rapprochement), new RegistreDEssai(), "essai", true, etendue);
        var sorts = new ArrayList<Sort>();
        analyse.rejetees().forEach(r -> sorts.add(Sort.rejetee(r.numero(), r.raison())));
        var candidats = analyse.candidats();
        for (int debut = 0; debut < candidats.size(); debut += Course.LOT) {
            avancement.dire(sorts.size(), analyse.lignes());
            sorts.addAll(
                    conciliation.concilier(candidats.subList(debut, Math.min(debut + Course.LOT, candidats.size()))));
        }
        sorts.sort(Comparator.comparingInt(Sort::ligne));
        var bilan = Bilan.VIDE;
        var lignes = new ArrayList<LigneImportee>();
        for (var sort : sorts) {
            bilan = bilan.plus(sort.issue());
            lignes.add(new LigneImportee(sort.ligne(), sort.issue(), sort.raison(), null, sort.avertissements(), ""));
        }
        return new Essai(tableau.format(), tableau.details(), tableau.colonnes(), bilan, lignes, apercus(analyse));
    }

    private static List<Apercu> apercus(Analyse analyse) {
        return analyse.candidats().stream()
                .limit(APERCUS)
                .map(c -> new Apercu(c.lignes().getFirst(), c.fiche(), c.passages(), c.avertissements()))
                .toList();
    }

    static Connus connus(Analyse analyse, Lieux lieux, Rapprochement rapprochement) {
        var alias = new ArrayList<Alias>();
        analyse.candidats().forEach(c -> alias.add(c.alias()));
        return new Connus(lieux.dansEtats(CONNUS), lieux.parAlias(alias), rapprochement);
    }

    static LocalDate aujourdhui() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
