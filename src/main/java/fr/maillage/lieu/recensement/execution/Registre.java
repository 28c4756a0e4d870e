package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import java.util.List;
import java.util.Map;

/** Where an import writes: the places of the database, or nowhere when it is a trial. */
interface Registre {
    List<Lieu> creer(List<Lieux.Nouveau> nouveaux);

    Lieu modifier(Lieu lu, Lieux.Contenu contenu, Acte acte, Map<Champ, Provenance> provenances);
}
