package fr.maillage.feuillederoute.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way, and what is done about it.
 *
 * @param risques what might go wrong later; may be empty
 */
public record Freins(List<Frein> freins, String risques) {
    public static final Freins VIDE = new Freins(List.of(), "");

    public Freins {
        freins = Saisi.lignes(freins);
        risques = Saisi.texte(risques);
    }

    /**
     * @param action what lifts it; may be empty
     * @param responsable the structure or the service that lifts it; may be empty
     * @param leveLe the day it was lifted
     */
    public record Frein(
            String cle,
            String enonce,
            String action,
            String responsable,
            @Nullable LocalDate echeance,
            EtatDeFrein etat,
            @Nullable LocalDate leveLe)
            implements Ligne {
        public Frein {
            enonce = Saisi.borne(enonce, 2000);
            action = Saisi.borne(action, 2000);
            responsable = Saisi.ligne(responsable);
            etat = Saisi.sinon(etat, EtatDeFrein.A_LEVER);
        }
    }
}
