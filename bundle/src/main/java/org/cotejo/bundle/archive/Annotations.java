package org.cotejo.bundle.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The proven verdicts in the W3C Web Annotation Data Model: one annotation on the response, and one on each passage of a source,
 * with the time at which it stood there; part of the format's version 1.
 */
final class Annotations {
    private static final String START =
            "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:cotejo:annotations\",\"items\":[";

    private Annotations() {}

    /** A name that follows from what it names. */
    static String id(String kind, ArchivedVerdict verdict) {
        return Hash.urn(kind + "\n" + verdict.claim() + "\n" + verdict.evaluator() + "\n" + verdict.version());
    }

    static void write(Evidence evidence, JsonLines out) throws IOException {
        var claims = evidence.claims().stream().collect(Collectors.toMap(ArchivedClaim::id, Function.identity()));
        var isPublic = evidence.head().scope() == Scope.PUBLIC;
        out.lists(START, evidence.reviews(), "],\"type\":\"AnnotationPage\"}", verdict -> {
            var claim = claims.get(verdict.claim());
            if (claim == null) throw new IllegalStateException("expected the claim " + verdict.claim());
            return annotations(claim, verdict, isPublic);
        });
    }

    private static List<Map<String, @Nullable Object>> annotations(
            ArchivedClaim claim, ArchivedVerdict verdict, boolean isPublic) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        all.add(onResponse(claim, verdict));
        for (var index = 0; index < verdict.citations().size(); index++) {
            if (verdict.citations().get(index) instanceof Citation.Quote quote) {
                var json = annotation(id("citation " + index, verdict), verdict);
                json.put("body", List.of(text("classifying", quote.stance().code()), link(claim)));
                json.put("target", passage(quote, isPublic));
                all.add(json);
            }
        }
        return all;
    }

    private static Map<String, @Nullable Object> onResponse(ArchivedClaim claim, ArchivedVerdict verdict) {
        var json = annotation(id("verdict", verdict), verdict);
        var reason = new HashMap<>(text("describing", verdict.reason()));
        json.put("body", List.of(text("classifying", verdict.value().code()), reason, link(claim)));
        var source = "urn:sha256:" + claim.responseSha256();
        var targets = claim.spans().stream()
                .map(span -> Map.of(
                        "source",
                        source,
                        "selector",
                        Citation.selectors(span.start(), span.end(), span.exact(), span.prefix(), span.suffix())))
                .toList();
        json.put("target", targets.isEmpty() ? source : targets);
        return json;
    }

    private static HashMap<String, @Nullable Object> annotation(String id, ArchivedVerdict verdict) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("type", "Annotation");
        json.put("motivation", "assessing");
        json.put("created", verdict.givenAt().toString());
        json.put("creator", Map.of("type", "Person", "nickname", verdict.evaluator()));
        return json;
    }

    private static Map<String, Object> text(String purpose, String value) {
        return Map.of("type", "TextualBody", "purpose", purpose, "value", value);
    }

    private static Map<String, Object> link(ArchivedClaim claim) {
        return Map.of("type", "SpecificResource", "purpose", "linking", "source", Hash.urn("claim\n" + claim.id()));
    }

    private static Map<String, Object> passage(Citation.Quote quote, boolean isPublic) {
        var capture = quote.capture();
        var isHere = !isPublic && capture.withheld() == null;
        var state = Map.of(
                "type",
                "TimeState",
                "sourceDate",
                capture.fetchedAt().toString(),
                "cached",
                isHere ? EvidenceFiles.WACZ + "#" + capture.path() : capture.urn());
        return Map.of(
                "source", capture.urlFinal(),
                "state", state,
                "selector",
                        Citation.selectors(quote.start(), quote.end(), quote.exact(), quote.prefix(), quote.suffix()));
    }
}
