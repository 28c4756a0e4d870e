package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.publication.DonneesOuvertes;
import java.io.Writer;
import java.util.List;

/** The places that a file leaves out, one row for each reason. */
public final class EcritureDesEcartes {
    private static final List<String> COLONNES = List.of("id", "nom", "commune", "raison", "trouve", "que_faire");

    private EcritureDesEcartes() {}

    public static void csv(DonneesOuvertes donnees, Writer sortie) {
        EcritureCsv.ecrire(
                COLONNES,
                donnees.ecartees().stream()
                        .flatMap(e -> e.raisons().stream()
                                .map(r -> List.of(
                                        e.lieu().id(),
                                        e.lieu().nom(),
                                        e.lieu().fiche().texteOuVide(Champ.COMMUNE),
                                        r.raison().libelle(),
                                        r.precision(),
                                        r.raison().conseil()))),
                sortie);
    }
}
