package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other people's readers accept what is written: py-wacz, warcio, jsonschema, in a Python that `./cotejo test` sets up and names
 * in `cotejo.peers-python`.
 */
@Tag("peers")
class PeersTest {
    /** Each line of a JSON Lines file, and the whole of a JSON file, against its schema. */
    private static final String SCHEMAS = """
            import json, sys, pathlib, jsonschema
            folder = pathlib.Path(sys.argv[1])
            checked = 0
            for schema in sorted((folder / "schemas").iterdir()):
                name = schema.name.split(".")[0]
                validator = jsonschema.Draft202012Validator(json.loads(schema.read_text("utf-8")))
                file = next(folder.glob(name + ".json*"))
                for line in file.read_text("utf-8").split("\\n")[:-1]:
                    validator.validate(json.loads(line))
                    checked += 1
            print("schemas hold", checked)
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws IOException {
        unpack(Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files()), folder.resolve("archive"));
        unpack(Files.readAllBytes(folder.resolve("archive").resolve(EvidenceFiles.WACZ)), folder.resolve("wacz"));
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        for (var file : Rewritten.of(zip).files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String python(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Objects.requireNonNull(System.getProperty("cotejo.peers-python"), "cotejo.peers-python"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void pyWaczAcceptsTheSources() throws IOException, InterruptedException {
        var wacz = folder.resolve("archive").resolve(EvidenceFiles.WACZ).toString();

        assertThat(python("-m", "wacz.main", "validate", "-f", wacz)).contains("the passed WACZ is valid");
    }

    @Test
    void warcioFindsEveryDigestRight() throws IOException, InterruptedException {
        try (var files = Files.list(folder.resolve("wacz/archive"))) {
            for (var file : files.sorted().toList()) {
                var checked = python("-m", "warcio.cli", "check", "-v", file.toString());
                assertThat(checked)
                        .contains("digest pass")
                        .doesNotContain("failed")
                        .doesNotContain("no digest");
            }
        }
    }

    @Test
    void everyFileIsAsItsSchemaSays() throws IOException, InterruptedException {
        assertThat(python("-c", SCHEMAS, folder.resolve("archive").toString())).contains("schemas hold 17");
    }
}
