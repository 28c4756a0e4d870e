package fr.maillage.lieu.declaration;

import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.presentation.AdresseDuSite;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links in the database, by their fingerprint. */
@Repository
@Transactional
class Liens implements LiensSansCompte {
    private static final String SUIVRE = "suivre";

    private final JdbcClient base;
    private final AdresseDuSite adresse;
    private final Clock horloge;

    Liens(JdbcClient base, AdresseDuSite adresse, Clock horloge) {
        this.base = base;
        this.adresse = adresse;
        this.horloge = horloge;
    }

    @Override
    public String creer(String lieu, Usage usage, Duration duree, String pour) {
        return adresse.absolue(usage.chemin() + "?jeton="
                + noter(lieu, usage.cle(), duree, pour).valeur());
    }

    /** A link to the tracking page of a declaration, for letters: its code is known to the declarant alone. */
    String suivi(String lieu, String declaration, Duration duree) {
        return adresse.absolue(
                "/lieux/suivi/" + noter(lieu, SUIVRE, duree, declaration).valeur());
    }

    private Jeton noter(String lieu, String usage, Duration duree, String pour) {
        var jeton = Jeton.tirer();
        base.sql("""
                        insert into lieu.lien (empreinte, lieu, usage, pour, cree_le, expire_le)
                        values (:empreinte, :lieu, :usage, :pour, :creeLe, :expireLe)
                        """)
                .param("empreinte", jeton.empreinte("lien"))
                .param("lieu", lieu)
                .param("usage", usage)
                .param("pour", pour)
                .param("creeLe", maintenant())
                .param("expireLe", maintenant().plus(duree))
                .update();
        return jeton;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> lieu(String jeton, Usage usage) {
        return Jeton.lire(jeton).flatMap(lu -> colonne("lieu", lu, usage.cle()));
    }

    /** The declaration that a tracking link leads to. */
    @Transactional(readOnly = true)
    Optional<String> declaration(Jeton jeton) {
        return colonne("pour", jeton, SUIVRE);
    }

    private Optional<String> colonne(String colonne, Jeton jeton, String usage) {
        return base.sql("select " + colonne + """
                         from lieu.lien
                        where empreinte = :empreinte and usage = :usage and revoque_le is null and expire_le > :maintenant
                        """)
                .param("empreinte", jeton.empreinte("lien"))
                .param("usage", usage)
                .param("maintenant", maintenant())
                .query(String.class)
                .optional();
    }

    @Override
    public void revoquer(String lieu) {
        base.sql("update lieu.lien set revoque_le = :maintenant where lieu = :lieu and revoque_le is null")
                .param("lieu", lieu)
                .param("maintenant", maintenant())
                .update();
    }

    @Override
    public void revoquerPour(String pour) {
        if (pour.isEmpty()) {
            return;
        }
        base.sql("update lieu.lien set revoque_le = :maintenant where pour = :pour and revoque_le is null")
                .param("pour", pour)
                .param("maintenant", maintenant())
                .update();
    }

    private OffsetDateTime maintenant() {
        return OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }
}
