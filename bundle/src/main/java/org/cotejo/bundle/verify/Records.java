package org.cotejo.bundle.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Manifest;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.CanonicalJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.zip.StrictZip;

/** Reads the records of an archive, within limits of size, in their order and their one spelling. */
final class Records {
    static final int LINES_MAX = 100_000;
    static final int FILE_MAX = 256 << 20;
    private static final int LINE_MAX = 8 << 20;

    private final StrictZip zip;

    Records(StrictZip zip) {
        this.zip = zip;
    }

    /** From the members of an object to a record. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(Members members) throws BadJson;
    }

    Manifest manifest() throws BadJson, IOException {
        return one(EvidenceFiles.MANIFEST, Manifest::read);
    }

    Evidence evidence(Manifest manifest) throws BadJson, IOException {
        var head = new Evidence.Head(
                manifest.scope(),
                manifest.created(),
                manifest.project(),
                manifest.url(),
                manifest.software(),
                manifest.searchDemand());
        var responses =
                lines(EvidenceFiles.RESPONSES, ArchivedResponse::read, Comparator.comparing(ArchivedResponse::id));
        var claims = lines(EvidenceFiles.CLAIMS, ArchivedClaim::read, Comparator.comparing(ArchivedClaim::id));
        var verdicts = lines(EvidenceFiles.VERDICTS, ArchivedVerdict::read, Evidence.ORDER);
        var registries = one(EvidenceFiles.SOURCES, SourceRegistry::read);
        inOrder(EvidenceFiles.SOURCES, registries, Comparator.comparing(SourceRegistry::version));
        return new Evidence(head, responses, claims, verdicts, registries);
    }

    private <T> T one(String name, Reader<T> reader) throws BadJson, IOException {
        var all = lines(name, reader, (_, _) -> -1);
        if (all.size() != 1) throw new BadJson(name + ": expected one line");
        return all.getFirst();
    }

    private <T> List<T> lines(String name, Reader<T> reader, Comparator<T> order) throws BadJson, IOException {
        var entry = zip.entry(name).orElseThrow(() -> new BadJson(name + ": is missing"));
        if (entry.size() > FILE_MAX) throw new BadJson(name + ": larger than " + FILE_MAX + " bytes");
        var records = new ArrayList<T>();
        try (var in = new java.io.BufferedInputStream(zip.content(entry).stream(), 1 << 16)) {
            for (var line = line(in); line.length > 0; line = line(in)) {
                if (records.size() == LINES_MAX) throw new BadJson(name + ": more than " + LINES_MAX + " lines");
                records.add(record(name, records.size() + 1, line, reader));
            }
        }
        inOrder(name, records, order);
        return records;
    }

    private static <T> T record(String name, int number, byte[] line, Reader<T> reader) throws BadJson {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            if (!text.endsWith("\n")) throw new BadJson("too long, or it does not end");
            return reader.read(CanonicalJson.read(text.substring(0, text.length() - 1)));
        } catch (BadJson e) {
            throw new BadJson(name + ", line " + number + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new BadJson(name + ", line " + number + ": not UTF-8");
        }
    }

    /** A line with its end; without one where the file or the patience ends before. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        for (var next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n' || line.size() > LINE_MAX) break;
        }
        return line.toByteArray();
    }

    private static <T> void inOrder(String name, List<T> records, Comparator<T> order) throws BadJson {
        for (var index = 1; index < records.size(); index++) {
            if (order.compare(records.get(index - 1), records.get(index)) >= 0) {
                throw new BadJson(name + ", record " + (index + 1) + ": it stands twice, or out of order");
            }
        }
    }
}
