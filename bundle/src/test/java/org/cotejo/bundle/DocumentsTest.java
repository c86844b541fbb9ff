package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on statistics show what the commands print; `-Dcotejo.write-docs=yes` writes it into them again. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile("```\n\\$ (.*)\n((?s:.*?))\n```");

    @ParameterizedTest
    @MethodSource("pages")
    void everyOutputIsTheRealOne(Path page) throws IOException {
        var text = Files.readString(page);
        var made = EXAMPLE.matcher(text)
                .replaceAll(example -> Matcher.quoteReplacement("```\n$ " + example.group(1) + "\n"
                        + printed(example.group(1)).stripTrailing() + "\n```"));
        if (System.getProperty("cotejo.write-docs") != null) Files.writeString(page, made);

        assertThat(text).isEqualTo(made);
    }

    /** A decimal comma beside decimal points would be read as something else. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyOutputIsTheSameWhereTheDecimalSignIsAComma(Path page) throws IOException {
        var locale = Locale.getDefault();
        Locale.setDefault(Locale.of("es", "ES"));
        try {
            everyOutputIsTheRealOne(page);
        } finally {
            Locale.setDefault(locale);
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/statistics"))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String printed(String command) {
        var words = Arrays.asList(command.split(" "));
        try {
            if (words.getFirst().equals("cat")) return Files.readString(ROOT.resolve(words.get(1)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(words).startsWith("./cotejo", "stats");
        var ran = Ran.run(words.subList(2, words.size()).stream()
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
                .toList());
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }
}
