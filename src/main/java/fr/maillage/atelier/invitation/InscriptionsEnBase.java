package fr.maillage.atelier.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited, who registered. Places are counted under a lock. */
@Repository
@Transactional
public class InscriptionsEnBase {
    /** Registrations of one workshop: beyond, somebody is filling the table for the sake of it. */
    static final int MAXIMUM = 2_000;

    private final JdbcClient base;
    private final AccueilsEnBase accueils;

    InscriptionsEnBase(JdbcClient base, AccueilsEnBase accueils) {
        this.base = base;
        this.accueils = accueils;
    }

    /** What came of an answer. */
    public enum Suite {
        ECRITE,
        COMPLET
    }

    /** In the order of names; erased ones last. */
    @Transactional(readOnly = true)
    public List<Inscription> toutes(String atelier) {
        return base.sql("""
                        select * from atelier.inscription where atelier = :atelier
                        order by efface_le is not null, lower(coalesce(nullif(nom, ''), courriel)), id
                        """)
                .param("atelier", atelier)
                .query(InscriptionsEnBase::inscription)
                .list();
    }

    /** Those who were written to and did not answer; never twice in a day. */
    @Transactional(readOnly = true)
    public List<Inscription> aRelancer(String atelier) {
        return base.sql("""
                        select * from atelier.inscription
                        where atelier = :atelier and reponse is null and annulee_le is null and efface_le is null and not present
                          and courriel <> '' and ecrit_le < now() - interval '20 hours'
                        order by id
                        """)
                .param("atelier", atelier)
                .query(InscriptionsEnBase::inscription)
                .list();
    }

    /** Of a personal link. */
    @Transactional(readOnly = true)
    public Optional<Inscription> parSecret(String secret) {
        return base.sql("""
                        select i.* from atelier.inscription i
                        join atelier.lien_d_inscription l on l.inscription = i.id
                        where l.empreinte = :empreinte
                        """)
                .param("empreinte", LiensPersonnels.empreinte(secret))
                .query(InscriptionsEnBase::inscription)
                .optional();
    }

    /** How many say that they come. */
    @Transactional(readOnly = true)
    public int viennent(String atelier) {
        return compter(atelier, "");
    }

    private int compter(String atelier, String sauf) {
        return base.sql("""
                        select count(*) from atelier.inscription
                        where atelier = :atelier and reponse = 'VIENT' and annulee_le is null and id <> :sauf
                        """)
                .param("atelier", atelier)
                .param("sauf", sauf)
                .query(Integer.class)
                .single();
    }

    /** @param id drawn by the caller */
    void inserer(String id, String atelier, Inscription.Origine origine, Invitee qui) {
        base.sql("""
                        insert into atelier.inscription (id, atelier, origine, personne, structure, structure_dite, nom, courriel, present)
                        values (:id, :atelier, :origine, :personne, :structure, :dite, :nom, :courriel, :origine = 'SUR_PLACE')
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("origine", origine.name())
                .param("personne", qui.personne())
                .param("structure", qui.structure())
                .param("dite", qui.structureDite())
                .param("nom", qui.nom())
                .param("courriel", qui.courriel())
                .update();
    }

    /** Adds a personal link; those before still work. */
    void lier(String id, String secret) {
        base.sql("insert into atelier.lien_d_inscription (empreinte, inscription) values (:empreinte, :id)")
                .param("empreinte", LiensPersonnels.empreinte(secret))
                .param("id", id)
                .update();
    }

    /** Somebody of the general link, known from then on by their secret: the same form sent twice makes one registration. */
    Suite inscrire(String atelier, String id, String secret, Reponse reponse) {
        var accueil = accueils.retenir(atelier);
        var deja = parSecret(secret);
        if (deja.isPresent()) {
            return ecrire(accueil, deja.get().id(), reponse);
        }
        if (toutes(atelier).size() >= MAXIMUM || manqueDePlace(accueil, "", reponse)) {
            return Suite.COMPLET;
        }
        inserer(id, atelier, Inscription.Origine.LIEN, new Invitee(null, null, "", "", ""));
        lier(id, secret);
        return ecrire(accueil, id, reponse);
    }

    /** Changes an answer; a place already held is kept. */
    Suite repondre(Inscription inscription, Reponse reponse) {
        return ecrire(accueils.retenir(inscription.atelier()), inscription.id(), reponse);
    }

    private boolean manqueDePlace(Accueil accueil, String id, Reponse reponse) {
        return reponse.venue() == Venue.VIENT && accueil.complet(compter(accueil.atelier(), id));
    }

    private Suite ecrire(Accueil accueil, String id, Reponse reponse) {
        if (manqueDePlace(accueil, id, reponse)) {
            return Suite.COMPLET;
        }
        // Another name of structure is another structure: the one known before is forgotten.
        base.sql("""
                        update atelier.inscription
                        set reponse = :reponse, nom = :nom, role = :role, courriel = :courriel,
                            structure = case when :structure in (structure_dite, '') then structure end, structure_dite = :structure
                        where id = :id and efface_le is null
                        """)
                .param("id", id)
                .param("reponse", reponse.venue().name())
                .param("nom", reponse.nom())
                .param("structure", reponse.structure())
                .param("role", reponse.role())
                .param("courriel", reponse.courriel())
                .update();
        return Suite.ECRITE;
    }

    /** Takes an invitation back, or gives it again. */
    public void annuler(String atelier, String id, boolean annulee) {
        base.sql("""
                        update atelier.inscription set annulee_le = case when :annulee then now() end
                        where atelier = :atelier and id = :id
                        """)
                .param("atelier", atelier)
                .param("id", id)
                .param("annulee", annulee)
                .update();
    }

    /** A letter was put in the outbox for this person. */
    void noterLettre(String id, long lettre) {
        base.sql("update atelier.inscription set lettres = lettres || :lettre, ecrit_le = now() where id = :id")
                .param("id", id)
                .param("lettre", lettre)
                .update();
    }

    private static Inscription inscription(ResultSet ligne, int rang) throws SQLException {
        var reponse = ligne.getString("reponse");
        return new Inscription(
                ligne.getString("id"),
                ligne.getString("atelier"),
                Inscription.Origine.valueOf(ligne.getString("origine")),
                ligne.getString("personne"),
                ligne.getString("structure"),
                ligne.getString("nom"),
                ligne.getString("structure_dite"),
                ligne.getString("role"),
                ligne.getString("courriel"),
                reponse == null ? null : Venue.valueOf(reponse),
                ligne.getBoolean("present"),
                List.of((Long[]) ligne.getArray("lettres").getArray()),
                ligne.getObject("annulee_le") != null,
                ligne.getObject("efface_le") != null);
    }
}
