package org.cotejo.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables an archive holds, in an order in which every foreign key finds its target. */
final class Tables {
    /** Sessions end and jobs begin anew; everything else is kept. */
    private static final String OURS = """
            select c.oid::regclass::text as name, c.relkind = 'p' as partitioned
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and not c.relispartition
               and n.nspname not in ('public', 'information_schema')
               and n.nspname not like 'pg\\_%'
             order by 1
            """;

    private static final String REFERENCES = """
            select conrelid::regclass::text as source, confrelid::regclass::text as target
              from pg_constraint
             where contype = 'f' and conrelid <> confrelid
            """;

    private static final String COLUMNS = """
            select attname
              from pg_attribute
             where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
             order by attnum
            """;

    private Tables() {}

    record Table(String name, boolean isPartitioned) {}

    static List<Table> inOrder(Connection connection) throws SQLException {
        Map<String, Table> waiting = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OURS)) {
            while (rows.next()) waiting.put(rows.getString(1), new Table(rows.getString(1), rows.getBoolean(2)));
        }
        var references = references(connection);
        var ordered = new ArrayList<Table>();
        Set<String> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            var ready = waiting.values().stream()
                    .filter(table -> references.getOrDefault(table.name(), Set.of()).stream()
                            .noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty())
                throw new IllegalStateException("foreign keys go in a circle among " + waiting.keySet());
            for (var table : ready) {
                waiting.remove(table.name());
                done.add(table.name());
                ordered.add(table);
            }
        }
        return ordered;
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        var references = new LinkedHashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references
                        .computeIfAbsent(rows.getString("source"), _ -> new LinkedHashSet<>())
                        .add(rows.getString("target"));
            }
        }
        return references;
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var columns = new ArrayList<String>();
                while (rows.next()) columns.add(rows.getString(1));
                return columns;
            }
        }
    }
}
