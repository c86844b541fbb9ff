package org.cotejo.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** The PostgreSQL that a `postmaster.pid` speaks of: which process it was, on which folder, at which port. */
record Postmaster(ProcessHandle process, String dataFolder, int port) {
    private static final int LINES_MIN = 4;
    /** A number that no system gives to a process. */
    private static final int NOBODY = Integer.MAX_VALUE;

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** The process that bears the number in the file now, whoever that is; empty when there is none. */
    static Optional<Postmaster> alive(Path cluster) throws IOException {
        if (!Files.exists(file(cluster))) return Optional.empty();
        var lines = Files.readAllLines(file(cluster));
        // A power cut can leave the file empty.
        if (lines.size() < LINES_MIN) return Optional.empty();
        try {
            var port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .map(process -> new Postmaster(process, lines.get(1), port));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a file that names somebody else's process, or nobody, harmless: PostgreSQL would not start beside either.
     * The rest of the file stays, because by it PostgreSQL finds out whether anybody still uses its shared memory.
     */
    static void disown(Path cluster) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file(cluster)));
        if (lines.isEmpty()) {
            Files.delete(file(cluster));
        } else {
            lines.set(0, Integer.toString(NOBODY));
            Files.write(file(cluster), lines);
        }
    }

    /**
     * True when the process runs a program that was unpacked into this data folder. Where the program of another user
     * is hidden, the command line says as much.
     */
    boolean runsProgramOf(Path root) throws IOException {
        var own = root.toRealPath() + File.separator;
        var info = process.info();
        return info.command().or(info::commandLine).orElse("").startsWith(own);
    }
}
