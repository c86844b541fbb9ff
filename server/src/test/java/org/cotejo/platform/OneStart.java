package org.cotejo.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** One start and stop in a process of its own, for the tests of who may start it; says as whom PostgreSQL ran. */
final class OneStart {
    private OneStart() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (var folder = DataFolder.take(Path.of(arguments[0]));
                var cluster = EmbeddedCluster.start(folder)) {
            var fsync = EmbeddedClusterTest.query(cluster.address(), "show fsync");
            System.out.println("fsync=" + fsync.getFirst());
            var pid = Postmaster.alive(folder.path().resolve("cluster"))
                    .orElseThrow()
                    .process()
                    .pid();
            System.out.println("effective capabilities=" + status(pid, "CapEff:"));
            System.out.println("root=" + (isUserRoot(pid) && isInOurNamespace(pid)));
        }
    }

    private static boolean isUserRoot(long pid) throws IOException {
        return status(pid, "Uid:").startsWith("0\t");
    }

    private static boolean isInOurNamespace(long pid) throws IOException {
        return namespace(Long.toString(pid)).equals(namespace("self"));
    }

    private static Path namespace(String process) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc", process, "ns", "user"));
    }

    /** Linux tells what a process may do (proc(5), status). */
    private static String status(long pid, String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .findFirst()
                    .orElseThrow()
                    .substring(field.length())
                    .strip();
        }
    }
}
