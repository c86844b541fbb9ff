package org.cotejo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.Sha256;
import org.cotejo.kernel.StorableText;
import org.cotejo.project.draft.DraftProblem;
import org.cotejo.project.version.ChangeLogs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A protocol as one JSON file, `cotejo-protocol` 1: its parts with their hash, and of which version, with which change log.
 * A file goes in whole or not at all; version and change log tell where it comes from and are not taken over.
 */
final class ProtocolFile {
    private static final String FORMAT = "cotejo-protocol";
    private static final int FORMAT_VERSION = 1;
    private static final List<String> PARTS =
            List.of("name", "rubric", "taxonomy", "conversational_guidelines", "guideline", "task_settings", "keys");
    private static final Set<String> BESIDE =
            Set.of("format", "format_version", "version", "state", "published_at", "sha256", "change_log");

    private ProtocolFile() {}

    static ObjectNode write(Protocols.Stored stored, List<ChangeLogs.Entry> entries, JsonMapper json) {
        var file = json.createObjectNode();
        file.put("format", FORMAT).put("format_version", FORMAT_VERSION);
        file.put("version", stored.version()).put("state", stored.state());
        if (stored.publishedAt() != null)
            file.put("published_at", stored.publishedAt().toString());
        file.put("sha256", Sha256.of(stored.document().json().toString()));
        var log = file.putObject("change_log");
        log.putObject("note")
                .put("es", stored.note().es())
                .put("en", stored.note().en());
        var lines = log.putArray("entries");
        for (var entry : entries)
            lines.addObject()
                    .put("es", entry.text().es())
                    .put("en", entry.text().en());
        stored.document().json().properties().forEach(part -> file.set(part.getKey(), part.getValue()));
        return file;
    }

    /** The document in a file, or everything that is wrong with it. */
    static ProtocolDocument read(JsonNode file, JsonMapper json) {
        var problems = new ArrayList<Problem>();
        if (!file.path("format").asString("").equals(FORMAT)) {
            problems.add(new DraftProblem.ProtocolValueRefused("/format", FORMAT));
        } else if (file.path("format_version").asInt(0) != FORMAT_VERSION) {
            problems.add(new DraftProblem.ProtocolValueRefused("/format_version", "" + FORMAT_VERSION));
        }
        if (!StorableText.isStorable(file)) problems.add(new DraftProblem.ProtocolTextMissing("", Integer.MAX_VALUE));
        var document = json.createObjectNode();
        for (var member : new TreeSet<>(file.propertyNames())) {
            if (!BESIDE.contains(member) && !PARTS.contains(member))
                problems.add(new DraftProblem.ProtocolReferenceUnknown("/" + member, member));
        }
        // In the order in which the file has them, so that its hash is the same.
        file.properties().forEach(part -> {
            if (PARTS.contains(part.getKey())) document.set(part.getKey(), part.getValue());
        });
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
        var read = new ProtocolDocument(document);
        problems.addAll(DocumentRules.check(read, json));
        if (file.has("sha256") && !file.path("sha256").asString("").equals(Sha256.of(document.toString())))
            problems.add(new DraftProblem.ProtocolHashDiffers("/sha256"));
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
        return read;
    }
}
