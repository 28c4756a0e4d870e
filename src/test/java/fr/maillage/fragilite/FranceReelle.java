package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.TablesDesIndicateurs;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.List;

/** The country as the shipped tables know it, read once for all tests. */
final class FranceReelle {
    static final Territoires TERRITOIRES = TablesDesTerritoires.duProgramme().territoires();
    static final Indicateurs INDICATEURS = TablesDesIndicateurs.duProgramme().indicateurs(TERRITOIRES);
    static final IndiceDeFrance IFN_2021 = calculer("ifn-2021");
    static final IndiceDeFrance IFN_2023 = calculer("ifn-2023");
    static final List<IndiceDeFrance> INDICES = List.of(IFN_2021, IFN_2023);

    static final List<Perimetre> EPCIS = TERRITOIRES.epcis().stream()
            .map(e -> TERRITOIRES.perimetre(Niveau.EPCI, e.code()).orElseThrow())
            .toList();
    static final List<Perimetre> DEPARTEMENTS = TERRITOIRES.departements().stream()
            .map(d -> TERRITOIRES.perimetre(Niveau.DEPARTEMENT, d.code()).orElseThrow())
            .toList();

    private FranceReelle() {}

    private static IndiceDeFrance calculer(String modele) {
        return Indice.calculer(ModelesIndice.livre(modele), INDICATEURS, TERRITOIRES);
    }

    static int commune(String code) {
        return TERRITOIRES.position(code).orElseThrow();
    }
}
