package fr.maillage.feuillederoute.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources that a fiche leans on, or would like to. */
public record Ressources(List<Lien> liens) {
    public static final Ressources VIDE = new Ressources(List.of());

    public Ressources {
        liens = Saisi.lignes(liens);
    }

    /**
     * @param ressource identifier of a {@link Ressource}
     * @param depuis since when the line is in this state; null when unknown
     */
    public record Lien(
            String cle,
            String ressource,
            EtatDeLien etat,
            @Nullable LocalDate depuis,
            String note) implements Ligne {
        public Lien {
            ressource = Saisi.ligne(ressource);
            etat = Saisi.sinon(etat, EtatDeLien.POINTILLE);
            note = Saisi.borne(note, 2000);
        }
    }
}
