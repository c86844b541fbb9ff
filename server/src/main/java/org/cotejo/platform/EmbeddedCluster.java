package org.cotejo.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in the data folder, with every durable setting on. It outlives a killed Cotejo: the next one
 * recognises its own orphan, stops it and starts it again, and nothing acknowledged is lost.
 */
public final class EmbeddedCluster implements AutoCloseable {
    private static final String USER = "cotejo";
    private static final String DATABASE = "cotejo";
    private static final String UNFINISHED = "initialising-";
    private static final int STOP_SECONDS_MAX = 60;
    /** After a crash the start replays the log, up to max_wal_size of it. */
    private static final int START_SECONDS_MAX = 600;

    private final Path folder;
    private final PostgresBinaries binaries;
    private final ServerUser serverUser;
    private final ClusterAddress address;

    private EmbeddedCluster(Path folder, PostgresBinaries binaries, ServerUser serverUser, ClusterAddress address) {
        this.folder = folder;
        this.binaries = binaries;
        this.serverUser = serverUser;
        this.address = address;
    }

    /** Starts the cluster of a folder that the caller holds; `options` are further `-c name=value` server settings. */
    public static EmbeddedCluster start(DataFolder dataFolder, String... options) {
        var root = dataFolder.path();
        var cluster = root.resolve("cluster");
        try {
            refuseOtherMajor(cluster);
            removeUnfinished(root);
            var serverUser = ServerUser.detect(root);
            var binaries = PostgresBinaries.unpackInto(root);
            var password = password(root);
            if (!Files.isDirectory(cluster)) initialise(root, binaries, serverUser, password);
            clearOrphan(cluster, binaries, serverUser, password);
            var address = launch(root, binaries, serverUser, password, options);
            return new EmbeddedCluster(cluster, binaries, serverUser, address).withDatabase();
        } catch (IOException e) {
            throw new StartRefused("the embedded PostgreSQL in " + root + " does not start: " + e.getMessage(), e);
        }
    }

    /** The address of the cluster that another process runs on this folder, if one answers. */
    public static Optional<ClusterAddress> running(Path root) {
        try {
            if (!Files.isDirectory(root)) return Optional.empty();
            var cluster = root.toRealPath().resolve("cluster");
            var postmaster = Postmaster.alive(cluster);
            if (postmaster.isEmpty()) return Optional.empty();
            return ownServer(postmaster.get(), cluster, Files.readString(root.resolve("cluster.password")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void refuseOtherMajor(Path cluster) throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        var found = Files.readString(version).strip();
        if (found.equals(Integer.toString(PostgresBinaries.MAJOR))) return;
        throw new StartRefused("the data folder holds a PostgreSQL " + found + " cluster and this Cotejo brings "
                + PostgresBinaries.MAJOR + "; nothing was changed. Make a backup with the Cotejo that wrote it and "
                + "restore it with this one");
    }

    /** What killed first starts left behind: big, and of no use to anybody. */
    private static void removeUnfinished(Path root) throws IOException {
        for (var prefix : List.of(PostgresBinaries.UNFINISHED, UNFINISHED)) {
            try (var folders = Files.newDirectoryStream(root, prefix + "*")) {
                folders.forEach(EmbeddedCluster::removeIfIdle);
            }
        }
    }

    private static void removeIfIdle(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            return; // an initdb without its Cotejo still writes there; the next start removes it
        }
    }

    private static String password(Path root) throws IOException {
        var path = root.resolve("cluster.password");
        // A start that was killed before its first word leaves the file empty, and then there is no cluster either.
        if (Files.exists(path) && Files.size(path) > 0) return Files.readString(path);
        Files.deleteIfExists(path);
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(path, password, StandardOpenOption.CREATE, StandardOpenOption.DSYNC);
        return password;
    }

    private static void initialise(Path root, PostgresBinaries binaries, ServerUser serverUser, String password)
            throws IOException {
        // Made beside its place and moved there whole, so that a killed first start is simply a first start again.
        var fresh = Files.createTempDirectory(root, UNFINISHED);
        var data = Files.createDirectory(fresh.resolve("data"));
        var passwordFile = Files.writeString(fresh.resolve("password"), password);
        serverUser.own(fresh);
        var command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        run(root, serverUser, command);
        Files.delete(passwordFile);
        Files.move(data, root.resolve("cluster"), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(fresh);
    }

    private static ClusterAddress launch(
            Path root, PostgresBinaries binaries, ServerUser serverUser, String password, String... options)
            throws IOException {
        var log = root.resolve("postgres.log");
        if (!Files.exists(log)) Files.createFile(log);
        serverUser.own(log);
        var port = freePort();
        var settings = new StringBuilder("-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c max_connections=60 -c timezone=UTC -c lc_messages=C -c fsync=on -c synchronous_commit=on"
                + " -c full_page_writes=on");
        for (var option : options) settings.append(" -c ").append(option);
        var command = List.of(
                binaries.program("pg_ctl"),
                "start",
                "--pgdata=" + root.resolve("cluster"),
                "--log=" + log,
                "--wait",
                "--timeout=" + START_SECONDS_MAX,
                "-o",
                settings.toString());
        try {
            run(root, serverUser, command);
        } catch (IOException e) {
            // A Ctrl-C reaches pg_ctl too; what it has started must not be left behind.
            clearOrphan(root.resolve("cluster"), binaries, serverUser, password);
            throw e;
        }
        return new ClusterAddress(url(port, DATABASE), USER, password);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedCluster withDatabase() throws IOException {
        var maintenance = address.jdbcUrl().replaceFirst("/" + DATABASE + "$", "/postgres");
        try (var connection = DriverManager.getConnection(maintenance, USER, address.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + DATABASE);
                }
            }
            return this;
        } catch (SQLException e) {
            close();
            throw new IOException("its database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void clearOrphan(Path cluster, PostgresBinaries binaries, ServerUser serverUser, String password)
            throws IOException {
        if (!Files.exists(Postmaster.file(cluster))) return;
        var found = Postmaster.alive(cluster);
        // A recycled process number must never be signalled: only a server that opens with our password and names our
        // folder is ours; one that does not answer yet is asked for its program instead.
        if (found.isPresent() && isOwn(found.get(), cluster, password)) {
            stop(cluster, binaries, serverUser);
        } else {
            Postmaster.disown(cluster);
        }
    }

    private static boolean isOwn(Postmaster postmaster, Path cluster, String password) throws IOException {
        return ownServer(postmaster, cluster, password).isPresent() || postmaster.runsProgramOf(cluster.getParent());
    }

    private static Optional<ClusterAddress> ownServer(Postmaster postmaster, Path cluster, String password) {
        if (!postmaster.dataFolder().equals(cluster.toString())) return Optional.empty();
        try (var connection = DriverManager.getConnection(url(postmaster.port(), "postgres"), USER, password);
                var statement = connection.createStatement();
                var shown = statement.executeQuery("show data_directory")) {
            shown.next();
            if (!shown.getString(1).equals(cluster.toString())) return Optional.empty();
            return Optional.of(new ClusterAddress(url(postmaster.port(), DATABASE), USER, password));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static void stop(Path cluster, PostgresBinaries binaries, ServerUser serverUser) throws IOException {
        run(
                cluster.getParent(),
                serverUser,
                List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster,
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + STOP_SECONDS_MAX));
    }

    private static void run(Path root, ServerUser serverUser, List<String> command) throws IOException {
        var output = Files.createTempFile("cotejo-", ".log");
        try {
            var process = new ProcessBuilder(serverUser.wrap(command))
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(START_SECONDS_MAX + 30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(Path.of(command.getFirst()).getFileName() + " failed: " + Files.readString(output)
                        + "; see " + root.resolve("postgres.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    public ClusterAddress address() {
        return address;
    }

    /** Stops the server fast: open transactions are rolled back, what was acknowledged is on disk. */
    @Override
    public void close() {
        try {
            if (Files.exists(Postmaster.file(folder))) stop(folder, binaries, serverUser);
        } catch (IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL in " + folder + " did not stop", e);
        }
    }
}
