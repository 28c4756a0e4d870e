package fr.maillage.site.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the superuser does at each start, and which changes nothing the second time: role, database, collations. */
final class Setup {
    private static final Logger LOG = LoggerFactory.getLogger(Setup.class);

    private Setup() {}

    static void run(Access access) throws SQLException {
        try (var connection = access.asSuperuser("postgres")) {
            if (!answers(connection, "select from pg_roles where rolname = '" + Access.USER + "'")) {
                // The generated password has no quote in it (see Password).
                execute(connection, "create role " + Access.USER + " login password '" + access.password() + "'");
            }
            if (!answers(connection, "select from pg_database where datname = '" + Access.DATABASE + "'")) {
                execute(connection, "create database " + Access.DATABASE + " owner " + Access.USER);
            }
        }
        try (var connection = access.asSuperuser(Access.DATABASE)) {
            rebuildIndexesAfterCollationChange(connection);
        }
    }

    /** New binaries may bring new sorting rules: an index built with the old ones would miss rows. */
    private static void rebuildIndexesAfterCollationChange(Connection connection) throws SQLException {
        if (answers(
                connection,
                "select from pg_database where datname = current_database()"
                        + " and datcollversion <> pg_database_collation_actual_version(oid)")) {
            LOG.warn("Les règles de tri ont changé\u00a0: reconstruction des index");
            execute(connection, "reindex database " + Access.DATABASE);
            execute(connection, "alter database " + Access.DATABASE + " refresh collation version");
        }
    }

    private static boolean answers(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String order) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
