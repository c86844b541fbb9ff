package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cotejo.bundle.archive.Scope;
import org.junit.jupiter.api.Test;

/**
 * The archives among the examples: whatever version 1 of the format and of the extractor has written holds for ever, so they are
 * made again (`-Dcotejo.write-docs=yes`) only while nobody has any.
 */
class ExampleArchiveTest {
    private static final Path FOLDER = Path.of("../examples/evidence");

    @Test
    void anArchiveOfTheFirstVersionStillHolds() throws IOException {
        var whole = FOLDER.resolve("private.zip");
        var open = FOLDER.resolve("public.zip");
        if (System.getProperty("cotejo.write-docs") != null) {
            Files.createDirectories(FOLDER);
            Files.write(whole, Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files()));
            Files.write(open, Sample.archive(Sample.evidence(Scope.PUBLIC), Map.of()));
        }

        assertThat(Sample.run(whole).code()).isZero();
        assertThat(Sample.run(open).code()).isEqualTo(6);
    }
}
