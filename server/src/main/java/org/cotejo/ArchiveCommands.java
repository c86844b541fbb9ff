package org.cotejo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.platform.Backup;
import org.cotejo.platform.Database;
import org.cotejo.platform.Restore;
import org.cotejo.platform.StartRefused;

/** `cotejo backup` and `cotejo restore`. */
final class ArchiveCommands {
    private ArchiveCommands() {}

    static int backup(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of("--data", "--database-url"), Set.of("--force"));
        var file = Path.of(options.only("file to write")).toAbsolutePath();
        if (Files.exists(file) && !options.has("--force")) {
            throw new Options.WrongUse(file + " exists; give --force to replace it");
        }
        try (var database = options.value("--database-url")
                .map(Database::external)
                .orElseGet(() -> Database.joinOrStart(existing(Server.dataFolder(options))))) {
            var written = Backup.write(
                    database.address(), file, InstantSource.system().instant());
            out.println("backed up " + written.rows() + " rows of " + written.tables() + " tables into " + file + " ("
                    + written.bytes() + " bytes)");
            return 0;
        } catch (IOException e) {
            throw new StartRefused("the backup could not be written: " + e.getMessage(), e);
        }
    }

    /** A folder that holds data already: these commands make none. */
    static Path existing(Path data) {
        if (Files.isDirectory(data.resolve("cluster"))) return data;
        throw new Options.WrongUse("there is no Cotejo data in " + data.toAbsolutePath() + "; name it with --data DIR");
    }

    static int restore(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of("--data", "--database-url"), Set.of());
        var file = Path.of(options.only("archive to read")).toAbsolutePath();
        if (!Files.isRegularFile(file)) throw new Options.WrongUse("there is no file " + file);
        try (var archive = Restore.verified(file);
                var database = options.value("--database-url")
                        .map(Database::external)
                        .orElseGet(() -> Database.start(Server.dataFolder(options)))) {
            Restore.refuseUsed(database.address());
            // One start of the modules makes the schema; they are down again before the rows come.
            Server.forCommand(database).close();
            out.println("restored " + archive.loadInto(database.address()) + " rows from " + file);
            return 0;
        } catch (IOException e) {
            throw new StartRefused("the archive cannot be read: " + e.getMessage(), e);
        }
    }
}
