package org.cotejo.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything into one archive while the server runs: all tables of one repeatable-read snapshot as COPY text,
 * each with its hash. The archive appears under its name only when it is whole and on disk.
 */
public final class Backup {
    private Backup() {}

    /** What was written. */
    public record Written(long tables, long rows, long bytes) {}

    /** Writes the archive; `now` is the time it is stamped with. */
    public static Written write(ClusterAddress address, Path file, Instant now) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var manifest = writeParts(connection, unfinished, now);
            flush(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            var rows = manifest.parts().stream()
                    .mapToLong(ArchiveManifest.Part::rows)
                    .sum();
            return new Written(manifest.parts().size(), rows, Files.size(file));
        } catch (SQLException e) {
            throw new IOException("the database cannot be read: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static ArchiveManifest writeParts(Connection connection, Path unfinished, Instant now)
            throws IOException, SQLException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            var parts = new ArrayList<ArchiveManifest.Part>();
            for (var table : Tables.inOrder(connection)) parts.add(writePart(connection, table, zip));
            var manifest = new ArchiveManifest(
                    ArchiveManifest.FORMAT,
                    now.toString(),
                    connection.getMetaData().getDatabaseProductVersion(),
                    SchemaCheck.applied(connection),
                    parts);
            zip.putNextEntry(new ZipEntry(ArchiveManifest.NAME));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static ArchiveManifest.Part writePart(Connection connection, Tables.Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        var columns = Tables.columns(connection, table.name());
        var unhashed = new ArchiveManifest.Part(table.name(), columns, 0, "", null, null);
        zip.putNextEntry(new ZipEntry(unhashed.entry()));
        var digest = Sha256.digest();
        var sql = "copy (select %s from %s) to stdout".formatted(unhashed.columnList(), table.name());
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(sql, new DigestOutputStream(new KeepOpen(zip), digest));
        zip.closeEntry();
        return new ArchiveManifest.Part(
                table.name(),
                columns,
                rows,
                Sha256.hex(digest.digest()),
                table.isPartitioned() ? month(connection, table.name(), "asc") : null,
                table.isPartitioned() ? month(connection, table.name(), "desc") : null);
    }

    /** The month of the smallest or greatest id; absent when there are no rows. */
    private static @Nullable String month(Connection connection, String table, String direction) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select submission_id from %s order by submission_id %s limit 1".formatted(table, direction))) {
            if (!row.next()) return null;
            var millis = row.getObject(1, UUID.class).getMostSignificantBits() >>> 16;
            return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC)
                    .withDayOfMonth(1)
                    .toString();
        }
    }

    private static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** COPY closes what it writes to; the archive goes on. */
    private static final class KeepOpen extends FilterOutputStream {
        KeepOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
