package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Contenu;
import java.util.ArrayList;

/** The workbook that people open: what matters on the first sheet, then everything, then how it works. */
public final class ClasseurComplet {
    private ClasseurComplet() {}

    public static byte[] ecrire(Contenu contenu, Noms noms) {
        var tables = new ArrayList<Table>();
        tables.add(VueDEnsemble.actions(contenu));
        tables.addAll(EcritureDesTables.de(contenu, noms));
        tables.add(VueDEnsemble.notice());
        return EcritureXlsx.ecrire(tables);
    }
}
