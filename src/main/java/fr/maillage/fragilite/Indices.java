package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateurs;
import fr.maillage.territoire.Territoires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The models at hand, each computed over France the first time that somebody asks for it. Safe to share. */
public final class Indices {
    private final Map<String, Calcul> calculs = new LinkedHashMap<>();
    private final ModeleIndice parDefaut;

    /** The first model is the one shown when nobody chooses. */
    public Indices(List<ModeleIndice> modeles, Indicateurs indicateurs, Territoires territoires) {
        this.parDefaut = modeles.getFirst();
        modeles.forEach(modele -> calculs.put(modele.id(), new Calcul(modele, indicateurs, territoires)));
    }

    public List<ModeleIndice> modeles() {
        return calculs.values().stream().map(calcul -> calcul.modele).toList();
    }

    public ModeleIndice parDefaut() {
        return parDefaut;
    }

    /** Empty when no model bears this identifier. */
    public Optional<IndiceDeFrance> indice(String modele) {
        return Optional.ofNullable(calculs.get(modele)).map(Calcul::indice);
    }

    private static final class Calcul {
        private final ModeleIndice modele;
        private final Indicateurs indicateurs;
        private final Territoires territoires;
        private @Nullable IndiceDeFrance indice;

        Calcul(ModeleIndice modele, Indicateurs indicateurs, Territoires territoires) {
            this.modele = modele;
            this.indicateurs = indicateurs;
            this.territoires = territoires;
        }

        synchronized IndiceDeFrance indice() {
            if (indice == null) {
                indice = Indice.calculer(modele, indicateurs, territoires);
            }
            return indice;
        }
    }
}
