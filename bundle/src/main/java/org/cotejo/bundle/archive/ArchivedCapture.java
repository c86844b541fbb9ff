package org.cotejo.bundle.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an archived document.
 *
 * @param id the SHA-256 of its WARC file
 * @param status of the last response
 * @param payloadSha256 of the document without transfer and content encodings
 * @param textSha256 of its extracted text in UTF-8
 * @param extractor the rules that made the text
 * @param title of the document, as `titleOf` cuts it; empty where it has none
 * @param flags what is not as it should be
 * @param broughtBy who brought what could not be fetched, by pseudonym; absent where it was fetched
 * @param confirmedBy who compared that with its source and agreed, by pseudonym; absent where nobody has
 * @param withheld why the file is not in the archive; absent where it is
 */
public record ArchivedCapture(
        String id,
        String urlRequested,
        String urlFinal,
        Instant fetchedAt,
        int status,
        String payloadSha256,
        String textSha256,
        String extractor,
        String title,
        List<String> flags,
        @Nullable String broughtBy,
        @Nullable String confirmedBy,
        @Nullable Withheld withheld) {
    private static final int OK = 200;
    private static final int TITLE_MAX = 500;
    private static final List<String> SPOILING =
            List.of("truncated", "soft_404", "wall", "needs_js", "no_text", "unreadable");
    private static final String TRANSCRIBED = "manual_transcription";

    public ArchivedCapture {
        flags = List.copyOf(flags);
    }

    /** As much of a document's title as is kept: 500 code points. */
    public static String titleOf(String title) {
        var plain = title.replace("\0", "").strip();
        return plain.codePointCount(0, plain.length()) <= TITLE_MAX
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, TITLE_MAX));
    }

    /** A capture that had to be taken away: when and why stay. */
    public record Withheld(Instant at, String reason) {}

    /** Whether its text may prove something: all of the document came, and it is the document, or a second person says so. */
    public boolean isUsable() {
        if (flags.contains(TRANSCRIBED)) {
            return broughtBy != null && confirmedBy != null && !confirmedBy.equals(broughtBy);
        }
        return status == OK && flags.stream().noneMatch(SPOILING::contains);
    }

    public String urn() {
        return "urn:sha256:" + id;
    }

    /** Where its file is in the WACZ. */
    public String path() {
        return "archive/" + id + ".warc.gz";
    }

    Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", Hash.PREFIX + id);
        json.put("url_requested", urlRequested);
        json.put("url_final", urlFinal);
        json.put("fetched_at", fetchedAt.toString());
        json.put("status", status);
        json.put("payload_sha256", payloadSha256);
        json.put("text_sha256", textSha256);
        json.put("extractor", extractor);
        json.put("title", title);
        json.put("flags", flags);
        json.put("brought_by", broughtBy);
        json.put("confirmed_by", confirmedBy);
        if (withheld != null) {
            json.put("withheld", Map.of("at", withheld.at().toString(), "reason", withheld.reason()));
        }
        return json;
    }

    static ArchivedCapture read(Members members) throws BadJson {
        members.requireOnly(
                "id",
                "url_requested",
                "url_final",
                "fetched_at",
                "status",
                "payload_sha256",
                "text_sha256",
                "extractor",
                "title",
                "flags",
                "brought_by",
                "confirmed_by",
                "withheld");
        return new ArchivedCapture(
                Hash.unprefixed(members.text("id")),
                members.text("url_requested"),
                members.text("url_final"),
                Fields.instant(members, "fetched_at"),
                members.count("status"),
                Hash.checked(members.text("payload_sha256")),
                Hash.checked(members.text("text_sha256")),
                members.text("extractor"),
                members.text("title"),
                members.texts("flags"),
                members.textOrNull("brought_by"),
                members.textOrNull("confirmed_by"),
                members.has("withheld") ? withheld(members.object("withheld")) : null);
    }

    private static Withheld withheld(Members members) throws BadJson {
        members.requireOnly("at", "reason");
        return new Withheld(Fields.instant(members, "at"), members.text("reason"));
    }
}
