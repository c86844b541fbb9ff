package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.bundle.archive.Scope;
import org.junit.jupiter.api.Test;

/**
 * The archives among the examples: whatever version 1 of the format and of the extractor has written holds for ever, so they are
 * made again (`-Dcotejo.write-examples=yes`) only while nobody has any. The page on them shows what the command prints;
 * `-Dcotejo.write-docs=yes` writes it into the page again.
 */
class ExampleArchiveTest {
    private static final Path ROOT = Path.of("..");
    private static final Path FOLDER = ROOT.resolve("examples/evidence");
    private static final Pattern EXAMPLE = Pattern.compile("```\n\\$ \\./cotejo verify (examples/\\S+)\n((?s:.*?))```");

    @Test
    void anArchiveOfTheFirstVersionStillHolds() throws IOException {
        var whole = FOLDER.resolve("private.zip");
        var open = FOLDER.resolve("public.zip");
        if (System.getProperty("cotejo.write-examples") != null) {
            Files.createDirectories(FOLDER);
            Files.write(whole, Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files()));
            Files.write(open, Sample.archive(Sample.evidence(Scope.PUBLIC), Map.of()));
        }

        assertThat(Sample.run(whole).code()).isZero();
        assertThat(Sample.run(open).code()).isEqualTo(6);
    }

    @Test
    void thePageShowsWhatTheCommandPrints() throws IOException {
        var page = ROOT.resolve("docs/evidence-archive.md");
        var text = Files.readString(page);
        var made = EXAMPLE.matcher(text)
                .replaceAll(example -> Matcher.quoteReplacement("```\n$ ./cotejo verify " + example.group(1) + "\n"
                        + Sample.run(ROOT.resolve(example.group(1))).out().replace("../", "") + "```"));
        if (System.getProperty("cotejo.write-docs") != null) Files.writeString(page, made);

        assertThat(made).contains("holds in part");
        assertThat(text).isEqualTo(made);
    }
}
