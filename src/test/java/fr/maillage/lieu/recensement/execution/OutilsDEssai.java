package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Rattachement;
import fr.maillage.lieu.rapprochement.CommunesDeFrance;
import fr.maillage.lieu.rapprochement.Rapprochement;
import fr.maillage.lieu.recensement.Bilan;
import fr.maillage.lieu.recensement.correspondance.Correspondance;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import fr.maillage.lieu.recensement.lecture.Tableau;
import fr.maillage.lieu.recensement.valeurs.CaracteresPerdus;
import fr.maillage.territoire.TablesDesTerritoires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports tried without any database. */
final class OutilsDEssai {
    static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    static final Interpretation.Outils OUTILS = outils();
    static final Rapprochement RAPPROCHEMENT = Rapprochement.livre(CommunesDeFrance.duProgramme());

    private OutilsDEssai() {}

    private static Interpretation.Outils outils() {
        var tables = TablesDesTerritoires.duProgramme();
        var territoires = tables.territoires();
        return new Interpretation.Outils(
                new Rattachement(territoires, tables.histoire(territoires)),
                new CaracteresPerdus(territoires),
                new LectureDesChamps());
    }

    static Correspondance reconnue(Tableau tableau) {
        return CorrespondancesLivrees.reconnue(tableau.colonnes()).orElseThrow().correspondance();
    }

    static Analyse analyser(byte[] contenu) {
        var tableau = LectureDeRecensement.lire(contenu, "");
        return Analyse.de(tableau, reconnue(tableau), OUTILS, JOUR);
    }

    static Analyse analyser(byte[] contenu, Correspondance correspondance) {
        return Analyse.de(LectureDeRecensement.lire(contenu, ""), correspondance, OUTILS, JOUR);
    }

    /** The fate of each row when nothing is known before. */
    static List<Sort> sorts(Analyse analyse) {
        var connus = new Connus(List.of(), Map.of(), RAPPROCHEMENT);
        var sorts = new ArrayList<Sort>();
        analyse.rejetees().forEach(r -> sorts.add(Sort.rejetee(r.numero(), r.raison())));
        sorts.addAll(new Conciliation(connus, new RegistreDEssai(), "essai", true, Etendue.partout())
                .concilier(analyse.candidats()));
        return sorts;
    }

    static Bilan bilan(List<Sort> sorts) {
        var bilan = Bilan.VIDE;
        for (var sort : sorts) {
            bilan = bilan.plus(sort.issue());
        }
        return bilan;
    }
}
