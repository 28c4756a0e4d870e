package fr.maillage.compte.registre;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sessions that cannot be read while the database is away: their owners read public pages as visitors do, instead of losing them all. The
 * session itself is kept, and serves again afterwards.
 */
final class SessionsTolerantes<S extends Session> implements FindByIndexNameSessionRepository<S> {
    private static final Logger JOURNAL = LoggerFactory.getLogger(SessionsTolerantes.class);

    private final FindByIndexNameSessionRepository<S> sessions;

    SessionsTolerantes(FindByIndexNameSessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public @Nullable S findById(String id) {
        try {
            return sessions.findById(id);
        } catch (DataAccessException | TransactionException e) {
            JOURNAL.warn("A session cannot be read: {}", e.getMessage());
            return null;
        }
    }

    @Override
    public S createSession() {
        return sessions.createSession();
    }

    @Override
    public void save(S session) {
        sessions.save(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    @Override
    public Map<String, S> findByIndexNameAndIndexValue(String index, String valeur) {
        return sessions.findByIndexNameAndIndexValue(index, valeur);
    }

    /** Puts it around the repository that Spring Boot makes. */
    @Component
    static final class Pose implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String nom) {
            return bean instanceof JdbcIndexedSessionRepository sessions ? new SessionsTolerantes<>(sessions) : bean;
        }
    }
}
