package org.cotejo.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL in the data folder, with every durable setting on. It outlives a killed Cotejo: the next one
 * recognises its own orphan, stops it and starts it again, and nothing acknowledged is lost.
 */
public final class EmbeddedCluster implements AutoCloseable {
    private static final String USER = "cotejo";
    private static final String DATABASE = "cotejo";
    private static final int STOP_SECONDS_MAX = 60;

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
            var binaries = PostgresBinaries.unpackInto(root);
            var serverUser = ServerUser.detect(root);
            var password = password(root);
            if (!Files.isDirectory(cluster)) initialise(root, binaries, serverUser, password);
            stopOrphan(cluster, binaries, serverUser, password);
            var address = launch(root, binaries, serverUser, password, options);
            return new EmbeddedCluster(cluster, binaries, serverUser, address);
        } catch (IOException e) {
            throw new StartRefused("the embedded PostgreSQL in " + root + " does not start: " + e.getMessage(), e);
        }
    }

    /** The address of the cluster that another process runs on this folder, if one answers. */
    public static Optional<ClusterAddress> running(Path root) {
        try {
            var cluster = root.toAbsolutePath().normalize().resolve("cluster");
            if (!Files.exists(cluster.resolve("postmaster.pid"))) return Optional.empty();
            return ownServer(cluster, Files.readString(root.resolve("cluster.password")));
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

    private static String password(Path root) throws IOException {
        var path = root.resolve("cluster.password");
        if (Files.exists(path)) return Files.readString(path);
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(path, password);
        return password;
    }

    private static void initialise(Path root, PostgresBinaries binaries, ServerUser serverUser, String password)
            throws IOException {
        // Made beside its place and moved there whole, so that a killed first start is simply a first start again.
        var fresh = Files.createTempDirectory(root, "initialising-");
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
        run(
                root,
                serverUser,
                List.of(
                        binaries.program("pg_ctl"),
                        "start",
                        "--pgdata=" + root.resolve("cluster"),
                        "--log=" + log,
                        "--wait",
                        "--timeout=" + STOP_SECONDS_MAX,
                        "-o",
                        settings.toString()));
        var address = new ClusterAddress(url(port, DATABASE), USER, password);
        createDatabase(new ClusterAddress(url(port, "postgres"), USER, password));
        return address;
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void createDatabase(ClusterAddress maintenance) throws IOException {
        try (var connection =
                        DriverManager.getConnection(maintenance.jdbcUrl(), maintenance.user(), maintenance.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new IOException("its database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void stopOrphan(Path cluster, PostgresBinaries binaries, ServerUser serverUser, String password)
            throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile) || !isAlive(pidFile)) return;
        // A recycled process number must never be signalled: only a server that opens with our password and names our
        // folder is ours; one that does not answer yet is asked for its program instead.
        if (ownServer(cluster, password).isPresent() || runsPostgres(pidFile)) {
            stop(cluster, binaries, serverUser);
        }
    }

    private static Optional<ClusterAddress> ownServer(Path cluster, String password) throws IOException {
        var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        if (lines.size() < 4 || !lines.get(1).equals(cluster.toString())) return Optional.empty();
        var port = Integer.parseInt(lines.get(3).strip());
        try (var connection = DriverManager.getConnection(url(port, "postgres"), USER, password);
                var statement = connection.createStatement();
                var shown = statement.executeQuery("show data_directory")) {
            shown.next();
            if (!shown.getString(1).equals(cluster.toString())) return Optional.empty();
            return Optional.of(new ClusterAddress(url(port, DATABASE), USER, password));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
    }

    private static boolean isAlive(Path pidFile) throws IOException {
        return process(pidFile).map(ProcessHandle::isAlive).orElse(false);
    }

    private static boolean runsPostgres(Path pidFile) throws IOException {
        return process(pidFile)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
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
            if (!process.waitFor(STOP_SECONDS_MAX + 30, TimeUnit.SECONDS) || process.exitValue() != 0) {
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
            if (Files.exists(folder.resolve("postmaster.pid"))) stop(folder, binaries, serverUser);
        } catch (IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL in " + folder + " did not stop", e);
        }
    }
}
