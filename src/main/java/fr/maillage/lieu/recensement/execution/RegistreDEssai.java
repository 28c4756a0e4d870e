package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import fr.maillage.lieu.RegleDeFusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes places that exist nowhere. */
final class RegistreDEssai implements Registre {
    private int crees;

    @Override
    public List<Lieu> creer(List<Lieux.Nouveau> nouveaux) {
        var lieux = new ArrayList<Lieu>();
        for (var nouveau : nouveaux) {
            var contenu = nouveau.contenu();
            var provenances = RegleDeFusion.Contenu.de(
                            contenu.fiche(),
                            nouveau.acte().source(),
                            nouveau.acte().vraiLe())
                    .provenances();
            lieux.add(new Lieu(
                    "essai-" + ++crees,
                    contenu.structure(),
                    contenu.etat(),
                    contenu.fermeture(),
                    null,
                    contenu.fiche(),
                    provenances,
                    contenu.passages(),
                    nouveau.acte().source(),
                    nouveau.acte().vraiLe(),
                    null,
                    1,
                    Instant.EPOCH,
                    Instant.EPOCH));
        }
        return lieux;
    }

    @Override
    public Lieu modifier(Lieu lu, Lieux.Contenu contenu, Acte acte, Map<Champ, Provenance> provenances) {
        var nouvelles = new EnumMap<Champ, Provenance>(Champ.class);
        nouvelles.putAll(lu.provenances());
        nouvelles.putAll(provenances);
        nouvelles.keySet().retainAll(contenu.fiche().champs());
        return new Lieu(
                lu.id(),
                contenu.structure(),
                contenu.etat(),
                contenu.fermeture(),
                lu.communeActuelle(),
                contenu.fiche(),
                nouvelles,
                contenu.passages(),
                acte.source(),
                acte.vraiLe() == null ? lu.majLe() : acte.vraiLe(),
                lu.absorbePar(),
                lu.version() + 1,
                lu.creeLe(),
                lu.modifieLe());
    }
}
