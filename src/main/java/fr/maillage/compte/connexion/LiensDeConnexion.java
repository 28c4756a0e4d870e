package fr.maillage.compte.connexion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sign-in links in the database: single use, a quarter of an hour, for the browser that asked. */
@Repository
class LiensDeConnexion {
    static final Duration DUREE = Duration.ofMinutes(15);

    private final JdbcClient base;
    private final Clock horloge;

    LiensDeConnexion(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** What can be done with a link. */
    enum Etat {
        VALABLE,
        /** Good, but not in this browser. */
        AUTRE_NAVIGATEUR,
        DEJA_UTILISE,
        PERIME,
        INCONNU
    }

    /** What a link gives once used. */
    record Usage(String compte, String retour) {}

    /**
     * Makes a link and gives its secret, kept nowhere.
     *
     * @param compte null when the address has no account: the same work is done, for nobody
     */
    String creer(@Nullable String compte, String navigateur, String retour) {
        var jeton = Secret.nouveau();
        base.sql("""
                        insert into compte.lien_de_connexion (empreinte, compte, navigateur, retour, expire_le)
                        values (:empreinte, :compte, :navigateur, :retour, :expire)
                        """)
                .param("empreinte", Secret.empreinte(jeton))
                .param("compte", compte)
                .param("navigateur", Secret.empreinte(navigateur))
                .param("retour", retour)
                .param("expire", utc(horloge.instant().plus(DUREE)))
                .update();
        return jeton;
    }

    /** Looks without using: programs that read mails open links before people do. */
    Etat etat(String jeton, @Nullable String navigateur) {
        return base.sql("""
                        select l.navigateur, l.expire_le, l.utilise_le is not null as utilise
                        from compte.lien_de_connexion l
                        join compte.compte c on c.id = l.compte and c.desactive_le is null
                        where l.empreinte = :empreinte
                        """)
                .param("empreinte", Secret.empreinte(jeton))
                .query((ligne, numero) -> {
                    if (ligne.getBoolean("utilise")) {
                        return Etat.DEJA_UTILISE;
                    }
                    if (!ligne.getObject("expire_le", OffsetDateTime.class)
                            .toInstant()
                            .isAfter(horloge.instant())) {
                        return Etat.PERIME;
                    }
                    return navigateur != null
                                    && Arrays.equals(ligne.getBytes("navigateur"), Secret.empreinte(navigateur))
                            ? Etat.VALABLE
                            : Etat.AUTRE_NAVIGATEUR;
                })
                .optional()
                .orElse(Etat.INCONNU);
    }

    /** Uses the link, in one statement: of two clicks only one signs in. The other links of the account go with it. */
    Optional<Usage> utiliser(String jeton, String navigateur) {
        var usage = base.sql("""
                        update compte.lien_de_connexion l set utilise_le = :maintenant
                        from compte.compte c
                        where l.empreinte = :empreinte and l.navigateur = :navigateur
                          and l.utilise_le is null and l.expire_le > :maintenant
                          and c.id = l.compte and c.desactive_le is null
                        returning c.id, l.retour
                        """)
                .param("empreinte", Secret.empreinte(jeton))
                .param("navigateur", Secret.empreinte(navigateur))
                .param("maintenant", utc(horloge.instant()))
                .query((ligne, numero) -> new Usage(ligne.getString("id"), ligne.getString("retour")))
                .optional();
        usage.ifPresent(
                u -> base.sql("delete from compte.lien_de_connexion where compte = :compte and utilise_le is null")
                        .param("compte", u.compte())
                        .update());
        return usage;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
