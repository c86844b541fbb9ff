package org.cotejo.platform;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cotejo.kernel.Sha256;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an archive back into an empty, migrated database: checked whole first, then loaded in one transaction. What an
 * archive says is never trusted: its tables must be exactly ours before their names get into a statement.
 */
public final class Restore implements AutoCloseable {
    private final ZipFile zip;
    private final ArchiveManifest manifest;

    private Restore(ZipFile zip, ArchiveManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens an archive and compares every byte with its hashes, before anything else is touched. */
    public static Restore verified(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ArchiveBroken(file + " is not a whole Cotejo archive: " + e.getMessage());
        }
        try {
            var restore = new Restore(zip, manifest(zip, file));
            restore.refuseOtherMigrations();
            for (var part : restore.manifest.parts()) restore.verify(part);
            return restore;
        } catch (ZipException | EOFException e) {
            zip.close();
            throw new ArchiveBroken(file + " is damaged: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ArchiveManifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(ArchiveManifest.NAME);
        if (entry == null) throw new ArchiveBroken(file + " is not a Cotejo archive: it has no manifest");
        var checksum = new CRC32();
        try (var stream = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
            var bytes = stream.readAllBytes();
            if (checksum.getValue() != entry.getCrc())
                throw new ArchiveBroken("the manifest of " + file + " is damaged");
            var manifest = JsonMapper.shared().readValue(bytes, ArchiveManifest.class);
            if (manifest.format() > ArchiveManifest.FORMAT) {
                throw new StartRefused("the archive was written by a newer Cotejo (format " + manifest.format()
                        + "); restore it with that version");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new ArchiveBroken("the manifest of " + file + " is damaged: " + e.getMessage());
        }
    }

    private void refuseOtherMigrations() throws IOException {
        if (SchemaCheck.brought().equals(manifest.migrations())) return;
        throw new StartRefused("the archive was written under other migrations than this Cotejo brings; restore it "
                + "with the version that wrote it, and let this one upgrade the folder. Nothing was changed");
    }

    private void verify(ArchiveManifest.Part part) throws IOException {
        var digest = Sha256.digest();
        try (var stream = new DigestInputStream(open(part), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        if (!Sha256.hex(digest.digest()).equals(part.sha256())) {
            throw new ArchiveBroken("the part " + part.entry() + " does not have the hash of the manifest");
        }
    }

    private InputStream open(ArchiveManifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) throw new ArchiveBroken("the part " + part.entry() + " is missing");
        return zip.getInputStream(entry);
    }

    /** Refuses a place that holds anything already, before its schema is touched. */
    public static void refuseUsed(ClusterAddress address) {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            if (isTrue(statement, "select to_regclass('people.account') is null")) return;
            if (isTrue(statement, "select not exists (select from people.account)")) return;
            throw new StartRefused("there is data in this place already, and a restore would mix the two; choose "
                    + "an empty folder with --data DIR. Nothing was changed");
        } catch (SQLException e) {
            throw new StartRefused("the database at " + address + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isTrue(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Loads everything or nothing; the database must be migrated and empty. Returns how many rows it loaded. */
    public long loadInto(ClusterAddress address) throws IOException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            refuseOtherTables(connection);
            long rows = 0;
            for (var part : manifest.parts()) rows += load(connection, part);
            connection.commit();
            return rows;
        } catch (SQLException e) {
            throw new StartRefused("the archive cannot be loaded, nothing was changed: " + e.getMessage(), e);
        }
    }

    private void refuseOtherTables(Connection connection) throws SQLException {
        Map<String, List<String>> ours = new LinkedHashMap<>();
        for (var table : Tables.inOrder(connection)) ours.put(table.name(), Tables.columns(connection, table.name()));
        Map<String, List<String>> theirs = new LinkedHashMap<>();
        for (var part : manifest.parts()) theirs.put(part.table(), part.columns());
        if (!ours.equals(theirs)) throw new ArchiveBroken("the archive does not hold the tables of its migrations");
    }

    private long load(Connection connection, ArchiveManifest.Part part) throws IOException, SQLException {
        ensurePartitions(connection, part);
        var sql = "copy %s (%s) from stdin".formatted(part.table(), part.columnList());
        try (var stream = open(part)) {
            var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, stream);
            if (rows != part.rows()) {
                throw new ArchiveBroken("the part " + part.entry() + " has " + rows + " rows, not " + part.rows());
            }
            return rows;
        }
    }

    private static void ensurePartitions(Connection connection, ArchiveManifest.Part part) throws SQLException {
        var first = part.firstMonth();
        var last = part.lastMonth();
        if (first == null || last == null) return;
        var months = ChronoUnit.MONTHS.between(LocalDate.parse(first), LocalDate.parse(last)) + 1;
        var sql = "select public.ensure_partitions(cast(? as regclass), cast(? as timestamptz), ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, part.table());
            statement.setString(2, first + "T00:00:00Z");
            statement.setInt(3, Math.toIntExact(months));
            statement.execute();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
