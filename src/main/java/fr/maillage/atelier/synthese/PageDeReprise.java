package fr.maillage.atelier.synthese;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.registre.ReprisesDeTableau.Bilan;
import fr.maillage.atelier.registre.ReprisesDeTableau.Sort;
import fr.maillage.atelier.synthese.FichierDuTableau.Lu;
import fr.maillage.presentation.EnTete;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a file would do to the board, line by line, before anything is written.
 *
 * @param erreurs what is wrong with the whole file; when there are any, nothing else is said
 * @param lignes what each would become, those that change nothing left out, in the order of the file
 * @param tues number of lines left out at the end of a long list
 * @param conserve the file itself, for who says yes; empty when there is nothing to say yes to
 */
public record PageDeReprise(
        EnTete enTete,
        Atelier atelier,
        List<String> erreurs,
        long ajoutees,
        long changees,
        long identiques,
        long masquees,
        long rejetees,
        List<String> familles,
        List<Ligne> lignes,
        int tues,
        String conserve) {
    private static final int LIGNES_MONTREES = 300;

    /** @param sort « Ajoutée », « Fusionnée », « Rejetée : … » */
    public record Ligne(long numero, String sort, String texte, boolean rejetee) {}

    static PageDeReprise fausse(EnTete enTete, Atelier atelier, List<String> erreurs) {
        return new PageDeReprise(enTete, atelier, erreurs, 0, 0, 0, 0, 0, List.of(), List.of(), 0, "");
    }

    static PageDeReprise de(EnTete enTete, Atelier atelier, Lu lu, Bilan bilan, String conserve) {
        var lignes = new ArrayList<Ligne>();
        lu.rejets()
                .forEach(r -> lignes.add(new Ligne(
                        r.numero(), "Rejetée\u00a0: " + String.join("\u00a0; ", r.raisons()), r.texte(), true)));
        for (int i = 0; i < lu.lues().size(); i++) {
            var lue = lu.lues().get(i);
            var sort = bilan.sorts().get(i);
            if (sort != Sort.IDENTIQUE) {
                lignes.add(new Ligne(lue.numero(), libelle(sort), lue.rang().texte(), false));
            }
        }
        lignes.sort(Comparator.comparingLong(Ligne::numero));
        return new PageDeReprise(
                enTete,
                atelier,
                List.of(),
                bilan.nombre(Sort.AJOUTEE),
                bilan.nombre(Sort.CHANGEE),
                bilan.nombre(Sort.IDENTIQUE),
                bilan.nombre(Sort.MASQUEE),
                lu.rejets().size(),
                bilan.familles(),
                List.copyOf(lignes.subList(0, Math.min(LIGNES_MONTREES, lignes.size()))),
                Math.max(0, lignes.size() - LIGNES_MONTREES),
                bilan.vide() ? "" : conserve);
    }

    private static String libelle(Sort sort) {
        return switch (sort) {
            case AJOUTEE -> "Ajoutée";
            case CHANGEE -> "Fusionnée avec celle du tableau, qui change";
            case IDENTIQUE -> "Déjà au tableau";
            case MASQUEE -> "Déjà là et masquée\u00a0: elle le reste";
        };
    }

    public long aReprendre() {
        return ajoutees + changees;
    }
}
