package org.cotejo;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.judgment.Reindex;
import org.cotejo.platform.Database;

/** `cotejo reindex`: builds the projections again from the documents. */
final class ReindexCommand {
    private ReindexCommand() {}

    static int run(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of("--data", "--database-url"), Set.of())
                .withoutMore();
        try (var database = options.value("--database-url")
                        .map(Database::external)
                        .orElseGet(() -> Database.joinOrStart(ArchiveCommands.existing(Server.dataFolder(options))));
                var context = Server.forCommand(database)) {
            out.println("reindexed " + context.getBean(Reindex.class).rebuildProjections() + " submissions");
            return 0;
        }
    }
}
