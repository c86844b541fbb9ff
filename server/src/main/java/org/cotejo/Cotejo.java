package org.cotejo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cotejo.bundle.Options;
import org.cotejo.evidence.capture.CaptureCommand;
import org.cotejo.exchange.reader.ImportCommand;
import org.cotejo.judgment.SpansCommand;
import org.cotejo.platform.ArchiveBroken;
import org.cotejo.platform.StartRefused;

/** The command line: exit 0 done, 1 a finding, 2 wrong use, 3 the environment does not allow it. */
public final class Cotejo {
    private static final String USAGE = """
            usage: cotejo COMMAND [OPTIONS]
              demo     [--no-browser] [--port N] [--data DIR]        the product with the demo project
              serve    [--data DIR] [--port N] [--database-url URL]  the product, empty at first
              import   FILE --dry-run [--json]                       check a file of responses
              spans    anchor|check [FILE]                           places in texts: find them, check them (JSON lines)
              capture  URL [--quote TEXT] | --lines [FILE]           archive one source and look for a quotation in it
              backup   FILE [--force] [--data DIR | --database-url URL]  an archive of everything, also while running
              restore  FILE [--data DIR | --database-url URL]        an archive into an empty place
              reindex  [--data DIR | --database-url URL]             build the projections again
            """;

    private Cotejo() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var code = run(arguments, out, err);
        // A served Cotejo goes on in its own threads until it is stopped.
        if (code != Server.RUNNING) System.exit(code);
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0) {
            err.print(USAGE);
            return 2;
        }
        var words = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return dispatch(arguments[0], words, out, err);
        } catch (Options.WrongUse e) {
            err.println("cotejo " + arguments[0] + ": " + e.getMessage());
            err.print(USAGE);
            return 2;
        } catch (ArchiveBroken e) {
            err.println("cotejo: " + e.getMessage() + "; nothing was restored");
            return 1;
        } catch (StartRefused e) {
            err.println("cotejo: " + e.getMessage());
            return 3;
        }
    }

    private static int dispatch(String command, List<String> words, PrintStream out, PrintStream err) {
        return switch (command) {
            case "demo" -> Server.demo(words, out);
            case "serve" -> Server.serve(words, out);
            case "import" -> ImportCommand.run(words.toArray(String[]::new), out, err);
            case "spans" -> SpansCommand.run(words, System.in, out, err);
            case "capture" -> CaptureCommand.run(words, System.in, out, err);
            case "backup" -> ArchiveCommands.backup(words, out);
            case "restore" -> ArchiveCommands.restore(words, out);
            case "train" -> Server.train(words, out);
            case "planted" -> PlantedCommand.run(words, out);
            case "reindex" -> ReindexCommand.run(words, out);
            case "--help", "help" -> {
                out.print(USAGE);
                yield 0;
            }
            default -> {
                err.println("cotejo: unknown command " + command);
                err.print(USAGE);
                yield 2;
            }
        };
    }
}
