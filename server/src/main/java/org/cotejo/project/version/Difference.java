package org.cotejo.project.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What differs between two documents of a protocol, by its meaning: codes are compared with codes, never lines of JSON. */
public final class Difference {
    /** Settings that change what is asked; of the times nobody's judgment depends. */
    private static final Map<String, Step> SETTINGS = Map.of(
            "/kind", Step.MAJOR,
            "/comparison/responses_max", Step.MAJOR,
            "/lease_minutes", Step.PATCH,
            "/expected_minutes", Step.PATCH);

    private Difference() {}

    /** Every change, part by part; the fates say which new code is an old one renamed. */
    public static List<Change> between(JsonNode before, JsonNode after, List<Fate> fates) {
        var changes = new ArrayList<Change>();
        changes.addAll(GuidelineDifference.of(before.path("guideline"), after.path("guideline")));
        changes.addAll(RubricDifference.of(before.path("rubric"), after.path("rubric"), fates));
        changes.addAll(TaxonomyDifference.of(before.path("taxonomy"), after.path("taxonomy"), fates));
        changes.addAll(conversation(before.path("conversational_guidelines"), after.path("conversational_guidelines")));
        changes.addAll(leaves("task_settings", before, after));
        changes.addAll(leaves("keys", before, after));
        return changes;
    }

    /** The largest of all. */
    public static Step stepOf(List<Change> changes) {
        return changes.stream().map(Change::step).reduce(Step.PATCH, Step::or);
    }

    private static List<Change> conversation(JsonNode before, JsonNode after) {
        var changes = new Changes("conversational_guidelines");
        var items = Changes.Listing.of("/conversational_guidelines/items", "id", Step.MINOR, Step.MINOR);
        changes.list(items, before.path("items"), after.path("items"), thing -> {
            changes.side(thing, "/rule", "rule", Step.PATCH);
            changes.side(thing, "/check", "check", Step.PATCH);
            changes.side(thing, "/category", "category", Step.MINOR);
            changes.side(thing, "/default_severity", "default_severity", Step.MINOR);
            changes.others(thing, List.of("id", "rule", "check", "category", "default_severity"));
        });
        var rest = Changes.Thing.of("/conversational_guidelines", before, after);
        changes.others(rest, List.of("$id", "version", "languages", "items"));
        return changes.all();
    }

    /** Settings one by one, those in groups by their path. */
    private static List<Change> leaves(String part, JsonNode before, JsonNode after) {
        var changes = new Changes(part);
        var from = flat(before.path(part));
        var to = flat(after.path(part));
        var pointers = new TreeSet<>(from.keySet());
        pointers.addAll(to.keySet());
        var thing = new Changes.Thing("/" + part, null, before.path(part), after.path(part));
        for (var pointer : pointers) {
            var step = part.equals("keys") ? Step.PATCH : SETTINGS.getOrDefault(pointer, Step.MINOR);
            changes.compare(
                    thing,
                    pointer,
                    pointer.substring(1).replace('/', '.'),
                    step,
                    from.getOrDefault(pointer, MissingNode.getInstance()),
                    to.getOrDefault(pointer, MissingNode.getInstance()));
        }
        return changes.all();
    }

    private static Map<String, JsonNode> flat(JsonNode node) {
        var leaves = new TreeMap<String, JsonNode>();
        node.properties().forEach(member -> {
            if (!member.getValue().isObject()) leaves.put("/" + member.getKey(), member.getValue());
            else flat(member.getValue()).forEach((pointer, leaf) -> leaves.put("/" + member.getKey() + pointer, leaf));
        });
        return leaves;
    }
}
