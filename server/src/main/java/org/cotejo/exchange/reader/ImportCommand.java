package org.cotejo.exchange.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.exchange.reader.ImportReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code import FILE --dry-run}: checks a file and changes nothing. It ends with 0 when every row is good,
 * 1 when one is not, and 2 when it was called wrongly or the file cannot be read.
 */
public final class ImportCommand {
    private static final int ACCEPTED = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int PROBLEMS_LISTED = 10_000;

    private static final ImportCode.Phrase USAGE = new ImportCode.Phrase(
            "Usage: import FILE --dry-run [--json] [--max-line-bytes N] [--max-depth N] [--lang es|en]",
            "Uso: import ARCHIVO --dry-run [--json] [--max-line-bytes N] [--max-depth N] [--lang es|en]");
    private static final ImportCode.Phrase DRY_RUN_ONLY = new ImportCode.Phrase(
            "Importing is done in the workbench; this command only checks a file, with --dry-run.",
            "La importación se hace en la plataforma; este comando solo comprueba un archivo, con --dry-run.");
    private static final ImportCode.Phrase NO_FILE =
            new ImportCode.Phrase("The name of the file is missing.", "Falta el nombre del archivo.");
    private static final ImportCode.Phrase ONE_FILE =
            new ImportCode.Phrase("Only one file at a time: ", "Solo un archivo cada vez: ");
    private static final ImportCode.Phrase NOT_FOUND =
            new ImportCode.Phrase("There is no such file: ", "No existe el archivo: ");
    private static final ImportCode.Phrase UNREADABLE =
            new ImportCode.Phrase("The file cannot be read: ", "No se puede leer el archivo: ");
    private static final ImportCode.Phrase UNKNOWN_OPTION =
            new ImportCode.Phrase("Unknown option: ", "Opción desconocida: ");
    private static final ImportCode.Phrase WRONG_VALUE =
            new ImportCode.Phrase("Missing or wrong value for ", "Falta el valor o no es válido en ");

    private @Nullable String file;
    private boolean dryRun;
    private boolean json;
    private Locale language = languageOf(System.getenv("LANG"));
    private ImportLimits limits = ImportLimits.STANDARD.withProblems(PROBLEMS_LISTED);

    private ImportCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs the command and returns its exit status; the leading word {@code import} may be left out. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        var command = new ImportCommand();
        try (var text = unclosed(out)) {
            if (Arrays.asList(arguments).contains("--help")) {
                text.println(USAGE.in(command.language));
                return ACCEPTED;
            }
            command.take(valuesApart(arguments));
            var report = command.check();
            if (command.json) ImportReportText.writeJson(report, command.language, text);
            else ImportReportText.writeSummary(report, command.language, text);
            return report.outcome() == Outcome.ACCEPT ? ACCEPTED : REFUSED;
        } catch (Misuse misuse) {
            try (var text = unclosed(err)) {
                text.println(misuse.getMessage());
                text.println(USAGE.in(command.language));
            }
            return WRONG_USE;
        }
    }

    /** UTF-8 whatever the terminal says; closing flushes it and leaves the caller's stream open. */
    private static PrintStream unclosed(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    private static Locale languageOf(@Nullable String environment) {
        return environment != null && environment.startsWith("es") ? Locale.of("es") : Locale.ENGLISH;
    }

    /** `--name=value` as the two words that it stands for. */
    private static String[] valuesApart(String[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(word -> word.startsWith("--") ? Arrays.stream(word.split("=", 2)) : Stream.of(word))
                .toArray(String[]::new);
    }

    private void take(String[] arguments) throws Misuse {
        int first = arguments.length > 0 && arguments[0].equals("import") ? 1 : 0;
        for (int i = first; i < arguments.length; i++) {
            var argument = arguments[i];
            switch (argument) {
                case "--dry-run" -> dryRun = true;
                case "--json" -> json = true;
                case "--max-line-bytes" ->
                    limits = limits.withLineBytes(number(argument, arguments, ++i, ImportLimits.LINE_BYTES_MAX));
                case "--max-depth" ->
                    limits = limits.withDepth(number(argument, arguments, ++i, ImportLimits.DEPTH_MAX));
                case "--lang" -> language = language(argument, arguments, ++i);
                default -> takeFile(argument);
            }
        }
        if (file == null) throw misuse(NO_FILE, "");
        if (!dryRun) throw misuse(DRY_RUN_ONLY, "");
    }

    private void takeFile(String argument) throws Misuse {
        if (argument.startsWith("-")) throw misuse(UNKNOWN_OPTION, argument);
        if (file != null) throw misuse(ONE_FILE, argument);
        file = argument;
    }

    private int number(String option, String[] arguments, int index, int most) throws Misuse {
        try {
            int value = index < arguments.length ? Integer.parseInt(arguments[index]) : 0;
            if (value >= 1 && value <= most) return value;
        } catch (NumberFormatException _) {
            // Falls through to the same message as a number out of range.
        }
        throw misuse(WRONG_VALUE, option + " (1.." + most + ")");
    }

    private Locale language(String option, String[] arguments, int index) throws Misuse {
        var code = index < arguments.length ? arguments[index] : "";
        if (!code.equals("es") && !code.equals("en")) throw misuse(WRONG_VALUE, option + " (es, en)");
        return Locale.of(code);
    }

    private ImportReport check() throws Misuse {
        var name = file == null ? "" : file;
        try {
            var path = Path.of(name);
            if (!Files.exists(path)) throw misuse(NOT_FOUND, name);
            if (Files.isDirectory(path)) throw misuse(UNREADABLE, name);
            return ImportReader.read(path, limits, _ -> {});
        } catch (InvalidPathException _) {
            throw misuse(NOT_FOUND, name);
        } catch (IOException e) {
            throw misuse(UNREADABLE, name + " (" + e.getMessage() + ")");
        }
    }

    private Misuse misuse(ImportCode.Phrase text, String detail) {
        return new Misuse(text.in(language) + detail);
    }

    /** Ends the command with the reason why it cannot run. */
    private static final class Misuse extends Exception {
        Misuse(String message) {
            super(message, null, false, false);
        }
    }
}
