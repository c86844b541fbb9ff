package org.cotejo.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.cotejo.kernel.Sha256;
import org.cotejo.platform.ClusterAddress;
import org.postgresql.PGConnection;

/** Every table with the hash of its ordered rows: in a database, or in an archive. */
public final class TableHashes {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and not c.relispartition
               and n.nspname not in ('public', 'pg_catalog', 'information_schema')
            """;

    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum)
              from pg_attribute
             where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private TableHashes() {}

    public static Map<String, String> of(ClusterAddress address) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var hashes = new TreeMap<String, String>();
            for (var table : strings(connection, TABLES)) {
                var columns = strings(connection, COLUMNS.formatted(table)).getFirst();
                var rows = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (select %s from %s) to stdout".formatted(columns, table), rows);
                hashes.put(table, ordered(rows.toByteArray()));
            }
            return hashes;
        }
    }

    public static Map<String, String> ofArchive(Path archive) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().startsWith("tables/")) continue;
                var table = entry.getName().replaceFirst("tables/(.*)[.]copy", "$1");
                try (InputStream rows = zip.getInputStream(entry)) {
                    hashes.put(table, ordered(rows.readAllBytes()));
                }
            }
        }
        return hashes;
    }

    private static String ordered(byte[] rows) {
        var lines = new String(rows, StandardCharsets.UTF_8).lines().sorted().toList();
        return lines.size() + " rows " + Sha256.of(String.join("\n", lines));
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
