package fr.maillage.feuillederoute.modele;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted to know whether it works: indicators, and their dated values. */
public record Mesure(List<Indicateur> indicateurs, List<Releve> releves) {
    public static final Mesure VIDE = new Mesure(List.of(), List.of());

    public Mesure {
        indicateurs = Saisi.lignes(indicateurs);
        releves = Saisi.lignes(releves);
    }

    /**
     * @param depart value before the action; null when unknown
     * @param cible value that is aimed at; null when none
     */
    public record Indicateur(
            String cle,
            String nom,
            String unite,
            String source,
            @Nullable BigDecimal depart,
            @Nullable BigDecimal cible,
            @Nullable LocalDate echeance)
            implements Ligne {
        public Indicateur {
            nom = Saisi.ligne(nom);
            unite = Saisi.ligne(unite);
            source = Saisi.ligne(source);
            depart = Saisi.nombre(depart);
            cible = Saisi.nombre(cible);
        }
    }

    /** @param indicateur name of an indicator of the list */
    public record Releve(
            String cle,
            String indicateur,
            @Nullable LocalDate le,
            @Nullable BigDecimal valeur,
            String note) implements Ligne {
        public Releve {
            indicateur = Saisi.ligne(indicateur);
            valeur = Saisi.nombre(valeur);
            note = Saisi.ligne(note);
        }
    }
}
