package fr.maillage.courrier.pages;

import fr.maillage.courrier.EtatDeLettre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the outbox for its pages. */
@Repository
class LettresEnBase {
    private static final Duration NOUVEAU_DELAI = Duration.ofDays(3);

    private final JdbcClient base;
    private final Clock horloge;

    LettresEnBase(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The latest first. @param etat null for all */
    List<LettreLue> lire(@Nullable EtatDeLettre etat, long saut, int nombre) {
        return base.sql("""
                        select * from courrier.lettre
                        where :etat::text is null or etat = :etat
                        order by deposee_le desc, id desc
                        offset :saut limit :nombre
                        """)
                .param("etat", etat == null ? null : etat.code())
                .param("saut", saut)
                .param("nombre", nombre)
                .query(LettresEnBase::lettre)
                .list();
    }

    long compter(@Nullable EtatDeLettre etat) {
        return base.sql("select count(*) from courrier.lettre where :etat::text is null or etat = :etat")
                .param("etat", etat == null ? null : etat.code())
                .query(Long.class)
                .single();
    }

    Optional<LettreLue> trouver(long id) {
        return base.sql("select * from courrier.lettre where id = :id")
                .param("id", id)
                .query(LettresEnBase::lettre)
                .optional();
    }

    /** A letter given up gets its chances again. */
    void renvoyer(long id) {
        var maintenant = horloge.instant();
        base.sql("""
                        update courrier.lettre
                        set etat = 'en_attente', essais = 0, prochaine_tentative = :maintenant, abandonnee_apres = :abandon
                        where id = :id and etat = 'echouee' and texte is not null
                        """)
                .param("id", id)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("abandon", maintenant.plus(NOUVEAU_DELAI).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LettreLue lettre(ResultSet ligne, int numero) throws SQLException {
        return new LettreLue(
                ligne.getLong("id"),
                ligne.getString("destinataire"),
                ligne.getString("objet"),
                ligne.getString("texte"),
                moment(ligne, "deposee_le").orElseThrow(),
                EtatDeLettre.lire(ligne.getString("etat")).orElseThrow(),
                ligne.getInt("essais"),
                moment(ligne, "prochaine_tentative").orElseThrow(),
                moment(ligne, "envoyee_le").orElse(null),
                ligne.getString("derniere_erreur"));
    }

    private static Optional<Instant> moment(ResultSet ligne, String colonne) throws SQLException {
        return Optional.ofNullable(ligne.getObject(colonne, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
