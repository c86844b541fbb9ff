package org.cotejo.bundle.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement taken from a response.
 *
 * @param responseSha256 of the text that it was taken from
 * @param lang its language, as BCP 47 names it
 * @param kind fact, number, date, quote, citation, math or definition; absent where nobody said
 * @param spans where it stands in the response; none of a claim about what is missing
 */
public record ArchivedClaim(
        String id,
        String responseId,
        String responseSha256,
        String lang,
        @Nullable String kind,
        String text,
        List<Span> spans) {
    public ArchivedClaim {
        spans = List.copyOf(spans);
    }

    /**
     * A passage of a response.
     *
     * @param start in code points, inclusive
     * @param end exclusive
     * @param exact the passage itself
     * @param prefix what stands right before it
     * @param suffix what stands right after it
     */
    public record Span(int start, int end, String exact, String prefix, String suffix) {
        Map<String, @Nullable Object> json() {
            var json = new HashMap<String, @Nullable Object>();
            json.put("start", start);
            json.put("end", end);
            json.put("unit", "codepoint");
            json.put("exact", exact);
            json.put("prefix", prefix);
            json.put("suffix", suffix);
            return json;
        }

        static Span read(Members members) throws BadJson {
            members.requireOnly("start", "end", "unit", "exact", "prefix", "suffix");
            if (!members.text("unit").equals("codepoint")) throw new BadJson("unit: only codepoint is known");
            return new Span(
                    members.count("start"),
                    members.count("end"),
                    members.text("exact"),
                    members.text("prefix"),
                    members.text("suffix"));
        }
    }

    /** Without the response's words around its own. */
    ArchivedClaim withoutContext() {
        var bare = spans.stream()
                .map(span -> new Span(span.start(), span.end(), span.exact(), "", ""))
                .toList();
        return new ArchivedClaim(id, responseId, responseSha256, lang, kind, text, bare);
    }

    Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("response", Map.of("id", responseId, "sha256", responseSha256));
        json.put("lang", lang);
        json.put("kind", kind);
        json.put("text", text);
        json.put("spans", spans.stream().map(Span::json).toList());
        return json;
    }

    public static ArchivedClaim read(Members members) throws BadJson {
        members.requireOnly("id", "response", "lang", "kind", "text", "spans");
        var response = members.object("response");
        response.requireOnly("id", "sha256");
        var spans = new ArrayList<Span>();
        for (var span : members.objects("spans")) spans.add(Span.read(span));
        return new ArchivedClaim(
                members.text("id"),
                response.text("id"),
                Hash.checked(response.text("sha256")),
                members.text("lang"),
                members.textOrNull("kind"),
                members.text("text"),
                spans);
    }
}
