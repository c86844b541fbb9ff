package org.cotejo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.kernel.Sha256;

/** Every path under a folder with the hash of its bytes, so that a test can say: nothing was changed. */
public final class FolderContent {
    private FolderContent() {}

    public static Map<String, String> of(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            paths.forEach(path -> content.put(folder.relativize(path).toString(), hash(path)));
        }
        return content;
    }

    private static String hash(Path path) {
        try {
            return Files.isRegularFile(path) ? Sha256.of(Files.readAllBytes(path)) : "(not a file)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
