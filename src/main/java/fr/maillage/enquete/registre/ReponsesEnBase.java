package fr.maillage.enquete.registre;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.enquete.reponse.Canal;
import fr.maillage.enquete.reponse.Reponse;
import fr.maillage.presentation.Hasard;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Answers in the database. */
@Repository
@Transactional
public class ReponsesEnBase {
    private static final int LONGUEUR_DE_L_ID = 12;
    private static final TypeReference<Map<String, List<String>>> VALEURS = new TypeReference<>() {};

    private final JdbcClient base;
    private final ObjectMapper json = new ObjectMapper();

    ReponsesEnBase(JdbcClient base) {
        this.base = base;
    }

    /**
     * A sheet of paper.
     *
     * @param numero written on it; empty for none
     * @param compte the account that types it
     */
    public record Feuille(String numero, String compte) {}

    /**
     * An answer to be kept.
     *
     * @param version of the questionnaire that was read
     * @param point identifier of the collection point; empty for none
     * @param cle of the form: sent twice with the same key, it counts once
     * @param feuille null when it comes on line
     */
    public record Envoi(
            String enquete,
            int version,
            String point,
            LocalDate jour,
            String cle,
            Map<String, List<String>> valeurs,
            @Nullable Feuille feuille) {}

    /** What became of it. */
    public enum Issue {
        GARDEE,
        /** The same form came before. */
        DEJA_LA,
        /** Another sheet bears the same number at the same point. */
        FEUILLE_DEJA_SAISIE
    }

    /** @param id of the answer; empty when it is not kept anew */
    public record Recu(Issue issue, String id) {}

    public Recu garder(Envoi envoi) {
        // Waits for whoever is changing the questionnaire.
        base.sql("select id from enquete.enquete where id = :enquete for share")
                .param("enquete", envoi.enquete())
                .query(String.class)
                .single();
        var id = Hasard.texte(LONGUEUR_DE_L_ID);
        var feuille = envoi.feuille();
        int gardees = base.sql("""
                        insert into enquete.reponse (id, enquete, numero, point, canal, jour, valeurs, empreinte, feuille, saisie_par)
                        values (:id, :enquete, :numero,
                                (select id from enquete.point where id = :point and enquete = :enquete),
                                :canal, :jour, :valeurs::jsonb, :empreinte, nullif(:feuille, ''), :compte)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("enquete", envoi.enquete())
                .param("numero", envoi.version())
                .param("point", envoi.point())
                .param("canal", (feuille == null ? Canal.LIGNE : Canal.PAPIER).name())
                .param("jour", envoi.jour())
                .param("valeurs", json.writeValueAsString(envoi.valeurs()))
                .param("empreinte", empreinte(envoi.cle()))
                .param("feuille", feuille == null ? "" : feuille.numero())
                .param("compte", feuille == null ? null : feuille.compte())
                .update();
        if (gardees == 1) {
            return new Recu(Issue.GARDEE, id);
        }
        return new Recu(connue(envoi) ? Issue.DEJA_LA : Issue.FEUILLE_DEJA_SAISIE, "");
    }

    private boolean connue(Envoi envoi) {
        return base.sql(
                        "select exists (select from enquete.reponse where enquete = :enquete and empreinte = :empreinte)")
                .param("enquete", envoi.enquete())
                .param("empreinte", empreinte(envoi.cle()))
                .query(Boolean.class)
                .single();
    }

    private static String empreinte(String cle) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cle.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In an order that tells nothing. */
    @Transactional(readOnly = true)
    public List<Reponse> de(String enquete) {
        return base.sql("""
                        select id, numero, coalesce(point, '') as point, canal, jour, valeurs::text as valeurs
                        from enquete.reponse where enquete = :enquete order by id
                        """)
                .param("enquete", enquete)
                .query((ligne, rang) -> new Reponse(
                        ligne.getString("id"),
                        ligne.getInt("numero"),
                        ligne.getString("point"),
                        Canal.valueOf(ligne.getString("canal")),
                        ligne.getObject("jour", LocalDate.class),
                        json.readValue(ligne.getString("valeurs"), VALEURS)))
                .list();
    }

    @Transactional(readOnly = true)
    public int nombre(String enquete) {
        return base.sql("select count(*) from enquete.reponse where enquete = :enquete")
                .param("enquete", enquete)
                .query(Integer.class)
                .single();
    }

    /** Sheets that an account typed on a day. */
    @Transactional(readOnly = true)
    public int feuillesDuJour(String enquete, String compte, LocalDate jour) {
        return base.sql("""
                        select count(*) from enquete.reponse
                        where enquete = :enquete and canal = 'PAPIER' and saisie_par = :compte and jour = :jour
                        """)
                .param("enquete", enquete)
                .param("compte", compte)
                .param("jour", jour)
                .query(Integer.class)
                .single();
    }

    /**
     * Takes back a sheet that this account typed the same day.
     *
     * @return its number, empty when it had none; null when there is no such sheet
     */
    public @Nullable String annuler(String enquete, String id, String compte, LocalDate jour) {
        return base.sql("""
                        delete from enquete.reponse
                        where enquete = :enquete and id = :id and canal = 'PAPIER' and saisie_par = :compte and jour = :jour
                        returning coalesce(feuille, '')
                        """)
                .param("enquete", enquete)
                .param("id", id)
                .param("compte", compte)
                .param("jour", jour)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Blanks a text: that it was answered stays, what was written goes for good. */
    public boolean blanchir(String enquete, String id, String question) {
        return base.sql("""
                        update enquete.reponse set valeurs = jsonb_set(valeurs, array[:question], '[]'::jsonb)
                        where enquete = :enquete and id = :id and jsonb_exists(valeurs, :question)
                        """)
                        .param("enquete", enquete)
                        .param("id", id)
                        .param("question", question)
                        .update()
                == 1;
    }

    /** Erases the answers that are kept no longer. */
    public int purger(LocalDate jour) {
        return base.sql("""
                        delete from enquete.reponse r using enquete.enquete e
                        where e.id = r.enquete and e.garder_jusqu_au < :jour
                        """).param("jour", jour).update();
    }
}
