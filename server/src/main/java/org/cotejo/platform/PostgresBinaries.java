package org.cotejo.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs (initdb, pg_ctl, postgres) that travel with Cotejo, unpacked once per version. */
record PostgresBinaries(Path home) {
    /** The version of the artefact on the class path; a test compares it with the server's own answer. */
    static final String VERSION = "18.6";

    static final int MAJOR = 18;

    static final String UNFINISHED = "unpacking-";

    static PostgresBinaries unpackInto(Path folder) throws IOException {
        var home = folder.resolve("postgres-" + VERSION);
        if (Files.isDirectory(home)) return new PostgresBinaries(home);
        // Unpacked beside its place and moved there whole: a killed start leaves nothing half done.
        var fresh = Files.createTempDirectory(folder, UNFINISHED);
        try (var packed = open();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) unpack(tar, entry, fresh);
        }
        makeReadable(fresh);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        return new PostgresBinaries(home);
    }

    private static InputStream open() {
        var architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var isArm = architecture.contains("aarch64") || architecture.contains("arm64");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        // The arm artefacts are named arm_64 inside; the file names are the artefact's own.
        for (var name : List.of(
                "postgres-" + family + "-" + (isArm ? "arm_64" : "x86_64") + ".txz",
                "postgres-" + family + "-" + (isArm ? "arm_64v8" : "x86_64") + ".txz")) {
            var stream = PostgresBinaries.class.getResourceAsStream("/" + name);
            if (stream != null) return stream;
        }
        throw new StartRefused("no PostgreSQL programs for " + system + " " + architecture
                + " in this build; use your own server with --database-url");
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("path outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            link(target, entry.getLinkName());
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static void link(Path target, String to) throws IOException {
        try {
            Files.createSymbolicLink(target, Path.of(to));
        } catch (FileAlreadyExistsException e) {
            // The artefact lists some links twice.
            Files.delete(target);
            Files.createSymbolicLink(target, Path.of(to));
        }
    }

    /** The server may run as another user than the one who unpacks. */
    private static void makeReadable(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                var file = path.toFile();
                if (!file.setReadable(true, false) || file.isDirectory() && !file.setExecutable(true, false)) {
                    throw new IOException("cannot make readable: " + path);
                }
            }
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
