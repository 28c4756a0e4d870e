package fr.maillage.feuillederoute.modele;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes.
 *
 * @param materiels in words; may be empty
 * @param humains in words; may be empty
 */
public record Moyens(
        String materiels,
        String humains,
        List<TempsDeTravail> temps,
        List<Depense> budget,
        List<Financement> financements) {
    public static final Moyens VIDE = new Moyens("", "", List.of(), List.of(), List.of());

    public Moyens {
        materiels = Saisi.texte(materiels);
        humains = Saisi.texte(humains);
        temps = Saisi.lignes(temps);
        budget = Saisi.lignes(budget);
        financements = Saisi.lignes(financements);
    }

    /**
     * @param annee null when it does not depend on the year
     * @param etp full-time equivalents, 0 or more; null when unknown
     */
    public record TempsDeTravail(
            String cle,
            String profil,
            @Nullable Integer annee,
            Realite realite,
            @Nullable BigDecimal etp) implements Ligne {
        public TempsDeTravail {
            profil = Saisi.ligne(profil);
            realite = Saisi.sinon(realite, Realite.PREVU);
        }
    }

    /**
     * @param annee null when the amount is spread over the whole action
     * @param montant euros before tax, 0 or more; null when unknown
     */
    public record Depense(
            String cle,
            @Nullable Integer annee,
            NatureDeDepense nature,
            Realite realite,
            @Nullable BigDecimal montant,
            String note)
            implements Ligne {
        public Depense {
            nature = Saisi.sinon(nature, NatureDeDepense.FONCTIONNEMENT);
            realite = Saisi.sinon(realite, Realite.PREVU);
            note = Saisi.ligne(note);
        }
    }

    /**
     * @param montant euros, 0 or more; null when unknown
     * @param enveloppe the fund or the line that it comes from; may be empty
     * @param le when the state was noted
     */
    public record Financement(
            String cle,
            String financeur,
            @Nullable BigDecimal montant,
            EtatDeFinancement etat,
            String enveloppe,
            @Nullable LocalDate le)
            implements Ligne {
        public Financement {
            financeur = Saisi.ligne(financeur);
            etat = Saisi.sinon(etat, EtatDeFinancement.ENVISAGE);
            enveloppe = Saisi.ligne(enveloppe);
        }
    }
}
