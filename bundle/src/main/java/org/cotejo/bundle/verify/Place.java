package org.cotejo.bundle.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.jspecify.annotations.Nullable;

/** Where something differs: a file, and the claim, evaluator and capture where it is about one. */
record Place(
        @Nullable String file,
        @Nullable String claim,
        @Nullable String evaluator,
        @Nullable String capture) {
    static Place file(String file) {
        return new Place(file, null, null, null);
    }

    static Place claim(String claim) {
        return new Place(null, claim, null, null);
    }

    static Place capture(String id) {
        return new Place(null, null, null, "sha256:" + id);
    }

    static Place of(ArchivedVerdict verdict) {
        return new Place(null, verdict.claim(), verdict.evaluator(), null);
    }

    static Place of(ArchivedVerdict verdict, String capture) {
        return new Place(null, verdict.claim(), verdict.evaluator(), "sha256:" + capture);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        if (file != null) json.put("file", file);
        if (claim != null) json.put("claim", claim);
        if (evaluator != null) json.put("evaluator", evaluator);
        if (capture != null) json.put("capture", capture);
        return json;
    }

    String text() {
        var text = new StringBuilder();
        json().forEach((name, value) ->
                text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(value));
        return text.toString();
    }
}
