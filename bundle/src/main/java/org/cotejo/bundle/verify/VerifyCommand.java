package org.cotejo.bundle.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import org.cotejo.bundle.Options;
import org.cotejo.bundle.json.CanonicalJson;

/**
 * `cotejo verify FILE`: derives an evidence archive again, offline. It ends with 0 when all holds, 1 when something differs, 2 when
 * the call is wrong, 3 when the file cannot be read, 6 when all that is there holds and parts are withheld or unknown.
 */
public final class VerifyCommand {
    private static final int DONE = 0;
    private static final int WRONG_USE = 2;
    private static final int ENVIRONMENT = 3;

    private static final String USAGE = """
            usage: cotejo verify FILE [--key KEY] [--json]
              derives an evidence archive again, offline: every byte, hash, text, quotation, calculation and proof
              --key KEY  the key that must have signed it; archives of version 1 are not signed by themselves
              --json     one object with everything that differs and everything that could not be checked
              exit 0 all holds, 1 something differs (the first is named), 2 wrong use, 3 the file cannot be read,
              6 all that is there holds, and parts are withheld or need another version (each is named)
            """;

    private VerifyCommand() {}

    public static void main(String[] arguments) {
        // PDFBox tells its log of every oddity of a document; what matters of them is in the report.
        LogManager.getLogManager().reset();
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var code = run(Arrays.asList(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** The same without ending the process: what is told goes to the streams, and the exit code comes back. */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.contains("--help")) {
            (words.isEmpty() ? err : out).print(USAGE);
            return words.isEmpty() ? WRONG_USE : DONE;
        }
        try {
            var options = Options.parse(words, Set.of("--key"), Set.of("--json"));
            return verify(Path.of(options.only("file")), options, out, err);
        } catch (Options.WrongUse | InvalidPathException e) {
            err.println("cotejo verify: " + e.getMessage() + "; see cotejo verify --help");
            return WRONG_USE;
        }
    }

    private static int verify(Path file, Options options, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(file)) {
            err.println("cotejo verify: " + file + " is not a file");
            return ENVIRONMENT;
        }
        try {
            var report = Verification.of(file);
            if (options.has("--key"))
                report.findings().notRun(Step.SIGNATURE, "signature", "the archive is not signed");
            out.print(
                    options.has("--json")
                            ? CanonicalJson.write(report.json(file.toString())) + "\n"
                            : report.text(file.toString()));
            return report.exit();
        } catch (IOException e) {
            err.println("cotejo verify: " + file + " cannot be read: " + e.getMessage());
            return ENVIRONMENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ENVIRONMENT;
        }
    }
}
