package fr.maillage.compte.registre;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.compte.Limiteur;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One counter per gesture and person, in one statement: two nodes that count at once both count. */
@Repository
class LimiteurEnBase implements Limiteur {
    private static final String ALGORITHME = "HmacSHA256";

    private final JdbcClient base;
    private final Clock horloge;
    private volatile @Nullable SecretKeySpec cle;

    LimiteurEnBase(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean autoriser(String geste, String qui, int maximum, Duration fenetre) {
        var maintenant = horloge.instant();
        int nombre = base.sql("""
                        insert into compte.limite as l (geste, empreinte, nombre, fin)
                        values (:geste, :empreinte, 1, :fin)
                        on conflict (geste, empreinte) do update set
                            nombre = case when l.fin <= :maintenant then 1 else least(l.nombre, 1000000) + 1 end,
                            fin = case when l.fin <= :maintenant then excluded.fin else l.fin end
                        returning nombre
                        """)
                .param("geste", geste)
                .param("empreinte", empreinte(geste, qui))
                .param("maintenant", Temps.utc(maintenant))
                .param("fin", Temps.utc(maintenant.plus(fenetre)))
                .query(Integer.class)
                .single();
        return nombre <= maximum;
    }

    /** Without the key, nobody who reads the table can find back an address by trying them all. */
    private byte[] empreinte(String geste, String qui) {
        try {
            var mac = Mac.getInstance(ALGORITHME);
            mac.init(cle());
            return mac.doFinal((geste + "\n" + qui).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec cle() {
        var connue = cle;
        if (connue == null) {
            var secret = base.sql("select valeur from compte.secret where nom = 'limite'")
                    .query(byte[].class)
                    .single();
            connue = new SecretKeySpec(secret, ALGORITHME);
            cle = connue;
        }
        return connue;
    }
}
