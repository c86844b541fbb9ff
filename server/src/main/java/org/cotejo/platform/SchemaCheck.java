package org.cotejo.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Refuses a database that a newer Cotejo has migrated, before anything is changed: every migration it remembers must
 * be one that this Cotejo brings.
 */
final class SchemaCheck {
    private static final String HISTORIES = """
            select table_name
              from information_schema.tables
             where table_schema = 'public' and table_name like 'flyway\\_schema\\_history%'
            """;

    private static final String FOREIGN = """
            select table_schema || '.' || table_name
              from information_schema.tables
             where table_schema not in ('pg_catalog', 'information_schema')
             order by 1
             limit 1
            """;

    private static final String MAY_CREATE = """
            select has_database_privilege(current_database(), 'create')
               and has_schema_privilege('public', 'create')
            """;

    private SchemaCheck() {}

    /** Refuses a database that somebody else uses for something else, or that cannot be used at all. */
    static void refuseForeign(ClusterAddress address) {
        try (var connection = open(address)) {
            if (!strings(connection, HISTORIES).isEmpty()) return;
            for (var table : strings(connection, FOREIGN)) {
                throw new StartRefused("the database at " + address + " holds something else (" + table
                        + "); give Cotejo a database of its own, nothing was changed");
            }
            if (strings(connection, MAY_CREATE).contains("f")) {
                throw new StartRefused("the user of the database at " + address + " may not create anything there; "
                        + "make it the owner of the database");
            }
        } catch (SQLException e) {
            throw unreachable(address, e);
        }
    }

    private static Connection open(ClusterAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static StartRefused unreachable(ClusterAddress address, SQLException e) {
        return new StartRefused("the database at " + address + " cannot be reached: " + e.getMessage(), e);
    }

    static void refuseNewer(ClusterAddress address) {
        try (var connection = open(address)) {
            for (var table : strings(connection, HISTORIES)) {
                var applied =
                        strings(connection, "select script from " + table + " where script like '%.sql' and success");
                for (var script : applied) refuseUnknown(script, table);
            }
        } catch (SQLException e) {
            throw unreachable(address, e);
        }
    }

    /** Every migration that a database remembers, as `module/file`, sorted. */
    static List<String> applied(Connection connection) throws SQLException {
        var applied = new ArrayList<String>();
        for (var table : strings(connection, HISTORIES)) {
            for (var script : strings(connection, "select script from " + table + " where script like '%.sql'")) {
                applied.add(module(table) + "/" + name(script));
            }
        }
        Collections.sort(applied);
        return applied;
    }

    /** Every migration that this Cotejo brings, the same way. */
    static List<String> brought() throws IOException {
        var brought = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:/db/migration/*/*.sql")) {
            brought.add(file.getURL().toString().replaceFirst(".*/db/migration/", ""));
        }
        return List.copyOf(brought);
    }

    private static String module(String history) {
        return history.equals("flyway_schema_history")
                ? "__root"
                : history.substring("flyway_schema_history_".length());
    }

    private static String name(String script) {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    private static void refuseUnknown(String script, String history) {
        var module = module(history);
        var name = name(script);
        if (SchemaCheck.class.getResource("/db/migration/" + module + "/" + name) == null) {
            throw new StartRefused("the database was written by a newer Cotejo (it has " + module + "/" + name
                    + "); start that version, nothing was changed");
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var strings = new ArrayList<String>();
            while (rows.next()) strings.add(rows.getString(1));
            return strings;
        }
    }
}
