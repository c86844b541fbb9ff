package org.cotejo.project.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.kernel.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The guideline section by section, each language by itself; inside a section line by line. */
final class GuidelineDifference {
    private final String language;
    private final Changes changes = new Changes("guideline");

    private GuidelineDifference(String language) {
        this.language = language;
    }

    static List<Change> of(JsonNode before, JsonNode after) {
        var spanish = new GuidelineDifference("es");
        spanish.compare(before.path("es").asString(""), after.path("es").asString(""));
        var english = new GuidelineDifference("en");
        english.compare(before.path("en").asString(""), after.path("en").asString(""));
        spanish.changes.all().addAll(english.changes.all());
        return spanish.changes.all();
    }

    private void compare(String before, String after) {
        var from = Sections.of(before);
        var to = Sections.of(after);
        var renamed = renamed(from, to);
        to.forEach((heading, text) -> {
            var old = from.containsKey(heading) ? heading : renamed.get(heading);
            if (old == null) add("added", "whole", heading, null, text);
            else if (!old.equals(heading)) add("renamed", "heading", heading, old, heading);
            else if (!text.equals(from.get(heading))) add("reworded", "section", heading, from.get(heading), text);
        });
        from.forEach((heading, text) -> {
            if (!to.containsKey(heading) && !renamed.containsValue(heading)) {
                add("removed", "whole", heading, text, null);
            }
        });
    }

    /** New headings over a text that stood under another. */
    private static Map<String, String> renamed(Map<String, String> from, Map<String, String> to) {
        var renamed = new LinkedHashMap<String, String>();
        to.forEach((heading, text) -> {
            if (from.containsKey(heading) || text.isEmpty()) return;
            from.entrySet().stream()
                    .filter(old -> old.getValue().equals(text)
                            && !to.containsKey(old.getKey())
                            && !renamed.containsValue(old.getKey()))
                    .findFirst()
                    .ifPresent(old -> renamed.put(heading, old.getKey()));
        });
        return renamed;
    }

    private void add(String kind, String what, String heading, @Nullable String before, @Nullable String after) {
        var isText = !what.equals("heading");
        changes.add(new Change(
                "guideline",
                kind,
                what,
                "/guideline/" + language + "/" + heading.replace("~", "~0").replace("/", "~1"),
                Step.PATCH,
                new BilingualText(heading, heading),
                language,
                before == null ? null : StringNode.valueOf(before),
                after == null ? null : StringNode.valueOf(after),
                isText ? LineDifference.of(before == null ? "" : before, after == null ? "" : after) : null));
    }
}
