package org.cotejo.bundle.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The files of an archive, and how each follows from what the archive tells; version 1 of the format. */
public final class EvidenceFiles {
    public static final String MANIFEST = "manifest.json";
    public static final String RESPONSES = "responses.jsonl";
    public static final String CLAIMS = "claims.jsonl";
    public static final String VERDICTS = "verdicts.jsonl";
    public static final String SOURCES = "sources.json";
    public static final String WACZ = "evidence.wacz";
    public static final String REVIEWS = "claimreview.jsonld";
    public static final String ANNOTATIONS = "annotations.jsonld";

    /** For people and for other programs: the same words in each archive. */
    private static final List<String> FIXED = List.of(
            "README.en.md",
            "README.es.md",
            "schemas/claims.schema.json",
            "schemas/manifest.schema.json",
            "schemas/responses.schema.json",
            "schemas/sources.schema.json",
            "schemas/verdicts.schema.json");

    private EvidenceFiles() {}

    /** The names in the order of the zip, the manifest among them. */
    public static List<String> names(Scope scope) {
        return java.util.stream.Stream.concat(
                        FIXED.stream(),
                        java.util.stream.Stream.of(
                                MANIFEST, RESPONSES, CLAIMS, VERDICTS, SOURCES, REVIEWS, ANNOTATIONS, WACZ))
                .filter(name -> scope == Scope.PRIVATE || !name.equals(WACZ))
                .sorted()
                .toList();
    }

    /** Writes a file that follows from the evidence alone; false where the name is of another. */
    public static boolean write(String name, Evidence evidence, OutputStream out) throws IOException {
        var lines = new JsonLines(out);
        switch (name) {
            case RESPONSES -> {
                for (var response : evidence.responses()) lines.line(response.json());
            }
            case CLAIMS -> {
                for (var claim : evidence.claims()) lines.line(claim.json());
            }
            case VERDICTS -> {
                for (var verdict : evidence.verdicts()) lines.line(verdict.json());
            }
            case SOURCES -> lines.line(SourceRegistry.json(evidence.registries()));
            case REVIEWS -> ClaimReviews.write(evidence, lines);
            case ANNOTATIONS -> Annotations.write(evidence, lines);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A file that is the same in every archive of this software. */
    static Optional<byte[]> fixed(String name) {
        if (!FIXED.contains(name)) return Optional.empty();
        var resource = name.substring(name.lastIndexOf('/') + 1);
        try (InputStream in = EvidenceFiles.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("expected the resource " + resource);
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("expected to read " + resource, e);
        }
    }
}
