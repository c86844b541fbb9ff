package org.cotejo.bundle.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import org.cotejo.bundle.json.CanonicalJson;
import org.cotejo.bundle.zip.ZipWriter;

/**
 * Writes an evidence archive: the same evidence makes the same bytes on every machine. The parts are made in a folder of their
 * own, one capture at a time in memory.
 */
public final class EvidenceWriter {
    private EvidenceWriter() {}

    /**
     * Writes to a stream, which stays open.
     *
     * @param files where the files of the captures come from that are neither withheld nor kept out of a public archive
     * @param folder an empty folder for the parts; the caller deletes it
     */
    public static void write(Evidence evidence, CaptureFiles files, OutputStream out, Path folder) throws IOException {
        var shown = evidence.published();
        var names = EvidenceFiles.names(shown.head().scope());
        var listed = new ArrayList<Manifest.Listed>();
        for (var name : names) {
            if (name.equals(EvidenceFiles.MANIFEST)) continue;
            var part = folder.resolve(name.replace('/', '_'));
            writePart(name, shown, files, part);
            listed.add(listed(name, part));
        }
        var manifest = CanonicalJson.write(manifest(shown, listed).json()) + "\n";
        try (var zip = new ZipWriter(out)) {
            for (var name : names) {
                if (name.equals(EvidenceFiles.MANIFEST)) zip.write(name, manifest.getBytes(StandardCharsets.UTF_8));
                else zip.write(name, folder.resolve(name.replace('/', '_')));
            }
        }
    }

    private static void writePart(String name, Evidence evidence, CaptureFiles files, Path part) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            var fixed = EvidenceFiles.fixed(name);
            if (fixed.isPresent()) out.write(fixed.get());
            else if (name.equals(EvidenceFiles.WACZ)) Wacz.write(evidence, files, out, part.resolveSibling("pages"));
            else if (!EvidenceFiles.write(name, evidence, out)) {
                throw new IllegalStateException("expected a file of the archive, found " + name);
            }
        }
    }

    private static Manifest manifest(Evidence evidence, ArrayList<Manifest.Listed> listed) {
        var head = evidence.head();
        return new Manifest(
                head.scope(),
                head.created(),
                head.project(),
                head.url(),
                head.software(),
                head.searchDemand(),
                listed,
                evidence.withheld());
    }

    static Manifest.Listed listed(String name, Path file) throws IOException {
        var sha = Hash.sha256();
        try (var in = Files.newInputStream(file);
                var hashing = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            in.transferTo(hashing);
        }
        return new Manifest.Listed(name, Hash.hex(sha.digest()), Files.size(file));
    }
}
