package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import java.util.List;
import java.util.Map;

/** Writes the places of an import. */
record RegistreEnBase(Lieux lieux) implements Registre {
    @Override
    public List<Lieu> creer(List<Lieux.Nouveau> nouveaux) {
        return lieux.creerTous(nouveaux);
    }

    @Override
    public Lieu modifier(Lieu lu, Lieux.Contenu contenu, Acte acte, Map<Champ, Provenance> provenances) {
        return lieux.modifier(lu.id(), lu.version(), contenu, acte, provenances);
    }
}
