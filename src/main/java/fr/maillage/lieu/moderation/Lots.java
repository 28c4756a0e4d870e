package fr.maillage.lieu.moderation;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Provenance;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts on many places: all that can be done is, the rest is told; each is a version, and the whole can be undone. */
@Service
@Transactional
public class Lots {
    /** Places in one act: what a person can look through on one page. */
    public static final int MAX = 500;

    private final JdbcClient base;
    private final Lieux lieux;
    private final Journal journal;

    Lots(JdbcClient base, Lieux lieux, Journal journal) {
        this.base = base;
        this.lieux = lieux;
        this.journal = journal;
    }

    /** @param annuleLe null while it stands */
    public record Lot(
            long id,
            String compte,
            Instant le,
            String action,
            String motif,
            @Nullable Instant annuleLe) {}

    public record Ligne(String lieu, int avant, int apres) {}

    /**
     * What became of an act.
     *
     * @param faits identifiers of the places written
     * @param laisses places left as they were, with the reason
     */
    public record Bilan(long lot, List<String> faits, Map<String, String> laisses) {}

    /**
     * @param ressort what the account may act on: the rest is left
     * @param versions of the places as they were read on the page of confirmation, by identifier
     */
    public Bilan faire(
            ActionGroupee action, Map<String, Integer> versions, String motif, Compte compte, Ressort ressort) {
        long lot = base.sql(
                        "insert into lieu.lot (compte, action, motif) values (:compte, :action, :motif) returning id")
                .param("compte", compte.id())
                .param("action", action.cle())
                .param("motif", motif)
                .query(Long.class)
                .single();
        var acte = new Acte(Acte.Genre.MODERATION, compte.id(), Provenance.MODERATION, null, motif);
        var faits = new ArrayList<String>();
        var laisses = new java.util.LinkedHashMap<String, String>();
        for (var lieu : lieux.trouverTous(versions.keySet())) {
            if (!ressort.contient(lieu)) {
                continue;
            }
            var raison = action.empechement(lieu).or(() -> perime(lieu, versions));
            if (raison.isPresent()) {
                laisses.put(lieu.id(), raison.get());
                continue;
            }
            var ecrit = lieux.modifier(lieu, Lieux.Contenu.de(lieu).avecEtat(action.etat()), acte);
            ligne(lot, new Ligne(lieu.id(), lieu.version(), ecrit.version()));
            faits.add(lieu.id());
        }
        journal.noter("lieu.lot." + action.cle(), String.valueOf(lot), faits.size() + " lieux");
        return new Bilan(lot, faits, laisses);
    }

    private static Optional<String> perime(Lieu lieu, Map<String, Integer> versions) {
        return Integer.valueOf(lieu.version()).equals(versions.get(lieu.id()))
                ? Optional.empty()
                : Optional.of("modifié entre-temps par quelqu’un d’autre");
    }

    private void ligne(long lot, Ligne ligne) {
        base.sql("insert into lieu.lot_ligne (lot, lieu, avant, apres) values (:lot, :lieu, :avant, :apres)")
                .param("lot", lot)
                .param("lieu", ligne.lieu())
                .param("avant", ligne.avant())
                .param("apres", ligne.apres())
                .update();
    }

    /** Brings back each place as it was before, except those written since; twice is once. */
    public Bilan annuler(long id, Compte compte, Ressort ressort) {
        var faits = new ArrayList<String>();
        var laisses = new java.util.LinkedHashMap<String, String>();
        int prises = base.sql(
                        "update lieu.lot set annule_le = now(), annule_par = :par where id = :id and annule_le is null")
                .param("par", compte.id())
                .param("id", id)
                .update();
        if (prises == 0) {
            return new Bilan(id, faits, laisses);
        }
        var acte = new Acte(
                Acte.Genre.RESTAURATION,
                compte.id(),
                Provenance.MODERATION,
                null,
                "annulation de l’action groupée n°\u00a0" + id);
        for (var ligne : lignes(id)) {
            var lieu = lieux.trouver(ligne.lieu()).orElseThrow();
            if (!ressort.contient(lieu)) {
                laisses.put(lieu.id(), "hors de votre périmètre");
            } else if (lieu.version() != ligne.apres()) {
                laisses.put(lieu.id(), "modifié depuis");
            } else {
                try {
                    lieux.restaurer(lieu.id(), ligne.apres(), ligne.avant(), acte);
                    faits.add(lieu.id());
                } catch (ConflitDeVersion e) {
                    laisses.put(lieu.id(), "modifié depuis");
                }
            }
        }
        journal.noter("lieu.lot.annuler", String.valueOf(id), faits.size() + " lieux");
        return new Bilan(id, faits, laisses);
    }

    @Transactional(readOnly = true)
    public Optional<Lot> trouver(long id) {
        return base.sql("select * from lieu.lot where id = :id")
                .param("id", id)
                .query((ligne, rang) -> new Lot(
                        ligne.getLong("id"),
                        ligne.getString("compte"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getString("action"),
                        ligne.getString("motif"),
                        Optional.ofNullable(ligne.getObject("annule_le", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Ligne> lignes(long lot) {
        return base.sql("select lieu, avant, apres from lieu.lot_ligne where lot = :lot order by lieu")
                .param("lot", lot)
                .query((ligne, rang) ->
                        new Ligne(ligne.getString("lieu"), ligne.getInt("avant"), ligne.getInt("apres")))
                .list();
    }
}
