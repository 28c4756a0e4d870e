package fr.maillage.feuillederoute.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « On aura réussi si »: criteria that somebody can check. */
public record Reussite(List<Critere> criteres) {
    public static final Reussite VIDE = new Reussite(List.of());

    public Reussite {
        criteres = Saisi.lignes(criteres);
    }

    /**
     * @param mesure what is looked at to know; may be empty
     * @param seuil from when it is reached; may be empty
     * @param preuve what shows it; may be empty
     * @param le when the state was noted
     */
    public record Critere(
            String cle,
            String enonce,
            String mesure,
            String seuil,
            EtatDeCritere etat,
            String preuve,
            @Nullable LocalDate le)
            implements Ligne {
        public Critere {
            enonce = Saisi.borne(enonce, 2000);
            mesure = Saisi.borne(mesure, 2000);
            seuil = Saisi.ligne(seuil);
            etat = Saisi.sinon(etat, EtatDeCritere.A_VERIFIER);
            preuve = Saisi.borne(preuve, 2000);
        }
    }
}
