package org.cotejo.project.version;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Categories, their families and the severities. */
final class TaxonomyDifference {
    private static final List<String> CATEGORY = List.of(
            "code",
            "label",
            "definition",
            "decision_rule",
            "examples",
            "family",
            "polarity",
            "targets",
            "default_severity",
            "allowed_severities",
            "requires_claim_verdict",
            "requires_note",
            "requires_rule_id");

    private final Changes changes = new Changes("taxonomy");

    private TaxonomyDifference() {}

    static List<Change> of(JsonNode before, JsonNode after, List<Fate> fates) {
        var difference = new TaxonomyDifference();
        difference.categories(
                before.path("categories"), after.path("categories"), Renames.of(Fate.Part.CATEGORY, fates));
        difference.severities(before.path("severities"), after.path("severities"));
        difference.families(before.path("families"), after.path("families"));
        var rest = new Changes.Thing("/taxonomy", null, before, after);
        difference.changes.side(rest, "/scoring", "scoring", Step.MAJOR);
        difference.changes.others(
                rest, List.of("$id", "version", "languages", "categories", "severities", "families", "scoring"));
        return difference.changes.all();
    }

    private void categories(JsonNode before, JsonNode after, Renames renames) {
        var categories = new Changes.Listing("/taxonomy/categories", "code", renames, _ -> Step.MINOR, _ -> Step.MAJOR);
        changes.list(categories, before, after, this::category);
    }

    private void category(Changes.Thing thing) {
        var before = thing.before();
        var after = thing.after();
        if (!before.path("code").equals(after.path("code")))
            changes.renamed(thing, before.path("code"), after.path("code"));
        changes.side(thing, "/label", "label", Step.PATCH);
        changes.side(thing, "/definition", "definition", Step.PATCH);
        changes.side(thing, "/decision_rule", "decision_rule", Step.PATCH);
        changes.side(thing, "/examples", "examples", Step.PATCH);
        var isOtherKind = isFact(before) != isFact(after);
        changes.side(thing, "/family", "family", isOtherKind ? Step.MAJOR : Step.MINOR);
        changes.side(thing, "/polarity", "polarity", Step.MAJOR);
        changes.side(thing, "/targets", "targets", grownOnly(before.path("targets"), after.path("targets")));
        changes.side(thing, "/default_severity", "default_severity", Step.MINOR);
        changes.side(
                thing,
                "/allowed_severities",
                "allowed_severities",
                grownOnly(before.path("allowed_severities"), after.path("allowed_severities")));
        for (var member : List.of("requires_claim_verdict", "requires_note", "requires_rule_id"))
            changes.side(thing, "/" + member, member, Step.MINOR);
        changes.others(thing, CATEGORY);
    }

    private static boolean isFact(JsonNode category) {
        return category.path("family").asString("").equals("FAC");
    }

    /** What may be chosen besides is new; what may no longer be chosen changes what was said. */
    private static Step grownOnly(JsonNode before, JsonNode after) {
        return values(after).containsAll(values(before)) ? Step.MINOR : Step.MAJOR;
    }

    private static Set<String> values(JsonNode list) {
        var values = new HashSet<String>();
        for (var one : list) values.add(one.asString(""));
        return values;
    }

    private void severities(JsonNode before, JsonNode after) {
        var severities = Changes.Listing.of("/taxonomy/severities", "id", Step.MINOR, Step.MAJOR);
        changes.list(severities, before, after, thing -> {
            changes.side(thing, "/label", "label", Step.PATCH);
            changes.side(thing, "/definition", "definition", Step.PATCH);
            changes.side(thing, "/weight", "weight", Step.MAJOR);
        });
    }

    private void families(JsonNode before, JsonNode after) {
        var families = Changes.Listing.of("/taxonomy/families", "code", Step.MINOR, Step.MINOR);
        changes.list(families, before, after, thing -> changes.side(thing, "/label", "label", Step.PATCH));
    }
}
