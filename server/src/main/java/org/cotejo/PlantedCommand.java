package org.cotejo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.demo.DemoProject;
import org.cotejo.platform.Database;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** `cotejo planted`: simulated evaluators of whom everything is known, on a database of their own, against what the boards say. */
final class PlantedCommand {
    private PlantedCommand() {}

    static int run(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of(), Set.of("--json")).withoutMore();
        try {
            var folder = Files.createTempDirectory("cotejo-planted");
            try (var database = Database.start(folder.resolve("data"));
                    var context = Server.forCommand(database)) {
                var result = context.getBean(DemoProject.class).compareSimulatedWorld();
                var json = context.getBean(JsonMapper.class).valueToTree(result);
                if (options.has("--json")) out.println(json);
                else
                    json.properties()
                            .forEach(entry -> out.printf(
                                    "%-24s %s%n",
                                    entry.getKey(), entry.getValue().asString()));
                return 0;
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
