package org.cotejo.project.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Criteria with their anchors, and the rules between the parts of a submission. */
final class RubricDifference {
    private static final List<String> CRITERION = List.of(
            "id", "label", "question", "scale", "weight", "anchors", "na", "common_confusion", "examples", "holistic");

    private final Changes changes = new Changes("rubric");

    private RubricDifference() {}

    static List<Change> of(JsonNode before, JsonNode after, List<Fate> fates) {
        var difference = new RubricDifference();
        difference.criteria(before.path("criteria"), after.path("criteria"), Renames.of(Fate.Part.CRITERION, fates));
        difference.rules(before.path("rules"), after.path("rules"));
        var rest = new Changes.Thing("/rubric", null, before, after);
        difference.changes.side(rest, "/instructions", "instructions", Step.PATCH);
        difference.changes.side(rest, "/composite", "composite", Step.MINOR);
        difference.changes.side(rest, "/preference/scale", "preference_scale", Step.MAJOR);
        for (var member : List.of("labels", "flags", "consistency"))
            difference.changes.side(rest, "/preference/" + member, "preference", Step.PATCH);
        difference.changes.others(
                rest,
                List.of("$id", "version", "languages", "instructions", "criteria", "rules", "composite", "preference"));
        return difference.changes.all();
    }

    private void criteria(JsonNode before, JsonNode after, Renames renames) {
        var criteria = new Changes.Listing("/rubric/criteria", "id", renames, _ -> Step.MAJOR, _ -> Step.MAJOR);
        changes.list(criteria, before, after, this::criterion);
        order(Changes.by("id", before), Changes.by("id", after), renames);
    }

    private void criterion(Changes.Thing thing) {
        if (!thing.before().path("id").equals(thing.after().path("id")))
            changes.renamed(thing, thing.before().path("id"), thing.after().path("id"));
        changes.side(thing, "/label", "label", Step.PATCH);
        changes.side(thing, "/question", "question", Step.PATCH);
        changes.side(thing, "/scale", "scale", Step.MAJOR);
        anchors(thing);
        changes.side(thing, "/weight", "weight", Step.MAJOR);
        var isAllowed = thing.after().at("/na/allowed").asBoolean(false);
        changes.side(thing, "/na/allowed", "not_applicable", isAllowed ? Step.MINOR : Step.MAJOR);
        changes.side(thing, "/na/when", "not_applicable_when", Step.PATCH);
        changes.side(thing, "/common_confusion", "common_confusion", Step.PATCH);
        changes.side(thing, "/examples", "examples", Step.PATCH);
        changes.side(thing, "/holistic", "holistic", Step.MAJOR);
        changes.others(thing, CRITERION);
    }

    private void anchors(Changes.Thing thing) {
        var from = Changes.by("score", thing.before().path("anchors"));
        var to = Changes.by("score", thing.after().path("anchors"));
        var scores = new TreeSet<>(from.keySet());
        scores.addAll(to.keySet());
        for (var score : scores) {
            changes.compare(
                    thing,
                    "/anchors/" + score,
                    "anchor",
                    Step.PATCH,
                    from.getOrDefault(score, MissingNode.getInstance()).path("text"),
                    to.getOrDefault(score, MissingNode.getInstance()).path("text"));
        }
    }

    /** Whether the criteria that stayed stand in another order. */
    private void order(Map<String, JsonNode> from, Map<String, JsonNode> to, Renames renames) {
        var stayed = new LinkedHashSet<String>();
        for (var id : from.keySet()) stayed.add(renames.after(id));
        stayed.retainAll(to.keySet());
        var now = new LinkedHashSet<>(to.keySet());
        now.retainAll(stayed);
        if (List.copyOf(stayed).equals(List.copyOf(now))) return;
        var before = JsonNodeFactory.instance.arrayNode();
        stayed.forEach(before::add);
        var after = JsonNodeFactory.instance.arrayNode();
        now.forEach(after::add);
        changes.add(new Change(
                "rubric", "changed", "order", "/rubric/criteria", Step.PATCH, null, null, before, after, null));
    }

    private void rules(JsonNode before, JsonNode after) {
        var rules = new Changes.Listing(
                "/rubric/rules", "id", Renames.NONE, RubricDifference::stepOf, RubricDifference::stepOf);
        changes.list(rules, before, after, this::rule);
    }

    private void rule(Changes.Thing thing) {
        changes.side(thing, "/label", "label", Step.PATCH);
        var members = new TreeSet<>(thing.before().propertyNames());
        members.addAll(thing.after().propertyNames());
        members.removeAll(List.of("id", "label", "if", "then"));
        for (var member : members)
            changes.side(thing, "/" + member, "rule", stepOf(thing.before()).or(stepOf(thing.after())));
    }

    /** A rule that refuses decides what scores there can be; one that asks for a reason does not. */
    private static Step stepOf(JsonNode rule) {
        return rule.path("mode").asString("").equals("block") ? Step.MAJOR : Step.MINOR;
    }
}
