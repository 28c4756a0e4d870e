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
 * @param precisions what the tables do not say of the funding; may be empty
 * @param besoins what the action answers among the needs that the State's tool knows
 */
public record Moyens(
        String materiels,
        String humains,
        List<TempsDeTravail> temps,
        List<Depense> budget,
        List<Financement> financements,
        String precisions,
        List<BesoinCouvert> besoins) {
    public static final Moyens VIDE = new Moyens("", "", List.of(), List.of(), List.of());

    public Moyens {
        materiels = Saisi.texte(materiels);
        humains = Saisi.texte(humains);
        temps = Saisi.lignes(temps);
        budget = Saisi.lignes(budget);
        financements = Saisi.lignes(financements);
        precisions = Saisi.texte(precisions);
        besoins = Saisi.lignes(besoins);
    }

    /** Without a word on the funding, nor a need of the State's list. */
    public Moyens(
            String materiels,
            String humains,
            List<TempsDeTravail> temps,
            List<Depense> budget,
            List<Financement> financements) {
        this(materiels, humains, temps, budget, financements, "", List.of());
    }

    /** One need of the State's list that the action answers. */
    public record BesoinCouvert(String cle, BesoinDeGouvernance besoin) implements Ligne {
        public BesoinCouvert {
            besoin = Saisi.sinon(besoin, BesoinDeGouvernance.ETABLIR_UN_DIAGNOSTIC_TERRITORIAL);
        }
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
            etp = Saisi.nombre(etp);
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
            montant = Saisi.nombre(montant);
            note = Saisi.ligne(note);
        }
    }

    /**
     * @param montant euros, 0 or more; null when unknown
     * @param enveloppe the fund or the line that it comes from; may be empty
     * @param le when the state was noted
     * @param partEtp the share of the amount that pays people; the rest pays for services. Null when unknown
     */
    public record Financement(
            String cle,
            String financeur,
            @Nullable BigDecimal montant,
            EtatDeFinancement etat,
            String enveloppe,
            @Nullable LocalDate le,
            @Nullable BigDecimal partEtp)
            implements Ligne {
        public Financement {
            financeur = Saisi.ligne(financeur);
            etat = Saisi.sinon(etat, EtatDeFinancement.ENVISAGE);
            enveloppe = Saisi.ligne(enveloppe);
            montant = Saisi.nombre(montant);
            partEtp = Saisi.nombre(partEtp);
        }

        /** Without the share that pays people. */
        public Financement(
                String cle,
                String financeur,
                @Nullable BigDecimal montant,
                EtatDeFinancement etat,
                String enveloppe,
                @Nullable LocalDate le) {
            this(cle, financeur, montant, etat, enveloppe, le, null);
        }
    }
}
