package fr.maillage.compte.registre;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The accounts in the database. Whether one is in service is asked anew at each request: a deactivation takes effect at once. */
@Repository
class ComptesEnBase implements Comptes {
    /** The answer, kept for the time of one request. */
    private static final String CONNECTE = ComptesEnBase.class.getName() + ".connecte";

    private final JdbcClient base;
    private final SessionDeCompte session;

    ComptesEnBase(JdbcClient base, SessionDeCompte session) {
        this.base = base;
        this.session = session;
    }

    @Override
    public Optional<Compte> connecte() {
        var requete = RequestContextHolder.getRequestAttributes();
        if (requete == null) {
            return Optional.empty();
        }
        var id = session.compte();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (requete.getAttribute(CONNECTE, RequestAttributes.SCOPE_REQUEST) instanceof Compte connu
                && connu.id().equals(id.get())) {
            return Optional.of(connu);
        }
        var compte = enService("id = :cle", id.get());
        compte.ifPresent(c -> requete.setAttribute(CONNECTE, c, RequestAttributes.SCOPE_REQUEST));
        return compte;
    }

    @Override
    public Optional<Compte> parId(String id) {
        return base.sql("select * from compte.compte where id = :id")
                .param("id", id)
                .query(ComptesEnBase::lire)
                .optional();
    }

    @Override
    public Optional<Compte> parCourriel(String courriel) {
        return enService("lower(courriel) = lower(:cle)", courriel.strip());
    }

    private Optional<Compte> enService(String condition, String cle) {
        return base.sql("select * from compte.compte where desactive_le is null and " + condition)
                .param("cle", cle)
                .query(ComptesEnBase::lire)
                .optional();
    }

    static Compte lire(ResultSet ligne, int numero) throws SQLException {
        return new Compte(
                ligne.getString("id"),
                Objects.requireNonNullElse(ligne.getString("courriel"), ""),
                ligne.getString("nom"),
                Role.valueOf(ligne.getString("role")),
                ligne.getString("perimetre"));
    }
}
