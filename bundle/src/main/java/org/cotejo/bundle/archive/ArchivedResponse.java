package org.cotejo.bundle.archive;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A response that claims were taken from.
 *
 * @param sha256 of its text in UTF-8
 * @param model who wrote it: a model's name, or the alias it was judged under
 * @param text absent in a public archive
 */
public record ArchivedResponse(
        String id, String sha256, String model, @Nullable String text) {
    /** With the hash of its text. */
    public static ArchivedResponse of(String id, String model, String text) {
        return new ArchivedResponse(id, Hash.of(text), model, text);
    }

    ArchivedResponse withoutText() {
        return new ArchivedResponse(id, sha256, model, null);
    }

    Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("sha256", sha256);
        json.put("model", model);
        json.put("text", text);
        return json;
    }

    public static ArchivedResponse read(Members members) throws BadJson {
        members.requireOnly("id", "sha256", "model", "text");
        return new ArchivedResponse(
                members.text("id"),
                Hash.checked(members.text("sha256")),
                members.text("model"),
                members.textOrNull("text"));
    }
}
