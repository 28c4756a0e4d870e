package fr.maillage.site.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the embedded PostgreSQL: loopback, a port, the generated password.
 *
 * @param port changes when PostgreSQL starts again
 */
record Access(int port, String password) {
    static final String HOST = "127.0.0.1";
    /** Creates the role and the database; the program itself never works as this one. */
    static final String SUPERUSER = "postgres";
    /** Owns the program's database, and nothing else. */
    static final String USER = "maillage";

    static final String DATABASE = "maillage";

    private static final int CONNECT_SECONDS = 5;
    private static final int LOGIN_SECONDS = 10;
    private static final Set<String> PASSWORD_REFUSED = Set.of("28P01", "28000");
    private static final String CONNECTION_PROBLEM_CLASS = "08";

    PGSimpleDataSource source(String user, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {HOST});
        source.setPortNumbers(new int[] {port});
        source.setUser(user);
        source.setPassword(password);
        source.setDatabaseName(database);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setApplicationName("maillage");
        return source;
    }

    Connection asSuperuser(String database) throws SQLException {
        return source(SUPERUSER, database).getConnection();
    }

    /** The server is there and says that this password is wrong. */
    static boolean passwordRefused(SQLException e) {
        return PASSWORD_REFUSED.contains(String.valueOf(e.getSQLState()));
    }

    /** Nobody answers. Any other state is an answer of a living server (« too many connections »…). */
    static boolean nobodyAnswers(SQLException e) {
        return e.getSQLState() == null || e.getSQLState().startsWith(CONNECTION_PROBLEM_CLASS);
    }
}
