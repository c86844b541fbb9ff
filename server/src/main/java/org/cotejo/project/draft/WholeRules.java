package org.cotejo.project.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whether a whole document of a protocol, brought in from elsewhere, can be worked by: what leads edit, by {@link DraftRules},
 * and everything else that screens and rules read.
 */
public final class WholeRules {
    private static final int ITEMS_MAX = 200;
    private static final Set<String> VERDICTS =
            Set.of("supported", "contradicted", "mixed", "unverifiable", "not_checkworthy", "irrelevant");
    private static final Set<String> KINDS =
            Set.of("mark_caps_rating", "rating_needs_mark", "rating_caps_rating", "identical_ratings_ask");
    private static final Set<String> ANSWERS = Set.of("met", "not_met", "not_applicable");

    private final List<DraftProblem> problems = new ArrayList<>();

    private WholeRules() {}

    public static List<DraftProblem> check(JsonNode protocol) {
        var rules = new WholeRules();
        for (var part : List.of("guideline", "rubric", "taxonomy", "conversational_guidelines", "task_settings"))
            rules.require(protocol.path(part).isObject(), "/" + part, "{}");
        if (!rules.problems.isEmpty()) return rules.problems;
        for (var part : List.of("guideline", "rubric", "taxonomy")) {
            for (var problem : DraftRules.check(part, protocol)) rules.problems.add(problem.under("/" + part));
        }
        rules.checkRubric(protocol.path("rubric"));
        rules.checkTaxonomy(protocol.path("taxonomy"));
        rules.checkConversation(protocol.path("conversational_guidelines"));
        return rules.problems;
    }

    private void require(boolean holds, String at, String allowed) {
        if (!holds) problems.add(new DraftProblem.ProtocolValueRefused(at, allowed));
    }

    private void texts(JsonNode node, String at, int max) {
        DraftRules.addMissing(problems, node, at, max);
    }

    private void among(JsonNode node, String at, Set<String> allowed) {
        require(allowed.contains(node.asString("")), at, String.join(", ", new TreeSet<>(allowed)));
    }

    private void checkRubric(JsonNode rubric) {
        texts(rubric.path("instructions"), "/rubric/instructions", DraftRules.TEXT_MAX);
        var criteria = rubric.path("criteria");
        for (var index = 0; index < criteria.size(); index++) {
            var at = "/rubric/criteria/" + index;
            var criterion = criteria.get(index);
            require(criterion.at("/na/allowed").isBoolean(), at + "/na/allowed", "true, false");
            require(criterion.path("weight").isNumber(), at + "/weight", "0–");
        }
        var rules = rubric.path("rules");
        require(rules.isArray() && rules.size() <= ITEMS_MAX, "/rubric/rules", "0–" + ITEMS_MAX);
        var ids = new HashSet<String>();
        for (var index = 0; index < rules.size(); index++) {
            var at = "/rubric/rules/" + index;
            among(rules.get(index).path("kind"), at + "/kind", KINDS);
            among(rules.get(index).path("mode"), at + "/mode", Set.of("block", "warn_reason"));
            texts(rules.get(index).path("label"), at + "/label", DraftRules.LABEL_MAX);
            once(rules.get(index).path("id"), at + "/id", ids);
        }
    }

    private void once(JsonNode node, String at, Set<String> seen) {
        var id = node.asString("");
        if (id.isBlank() || id.length() > DraftRules.LABEL_MAX)
            problems.add(new DraftProblem.ProtocolIdRefused(at, id));
        else if (!seen.add(id)) problems.add(new DraftProblem.ProtocolIdTwice(at, id));
    }

    private void checkTaxonomy(JsonNode taxonomy) {
        labelled(taxonomy.path("families"), "/taxonomy/families", "code");
        var severities = labelled(taxonomy.path("severities"), "/taxonomy/severities", "id");
        require(
                severities.equals(DraftRules.SEVERITIES),
                "/taxonomy/severities",
                String.join(", ", new TreeSet<>(DraftRules.SEVERITIES)));
        for (var index = 0; index < taxonomy.path("severities").size(); index++) {
            var at = "/taxonomy/severities/" + index;
            var severity = taxonomy.path("severities").get(index);
            require(severity.path("weight").isIntegralNumber(), at + "/weight", "0–");
            texts(severity.path("definition"), at + "/definition", DraftRules.TEXT_MAX);
        }
        var verdicts = labelled(taxonomy.path("claim_verdicts"), "/taxonomy/claim_verdicts", "id");
        require(verdicts.equals(VERDICTS), "/taxonomy/claim_verdicts", String.join(", ", new TreeSet<>(VERDICTS)));
        var categories = taxonomy.path("categories");
        for (var index = 0; index < categories.size(); index++) {
            var at = "/taxonomy/categories/" + index;
            among(categories.get(index).path("polarity"), at + "/polarity", Set.of("strength", "error"));
            for (var flag : List.of("requires_claim_verdict", "requires_note", "requires_rule_id"))
                require(categories.get(index).path(flag).isBoolean(), at + "/" + flag, "true, false");
        }
    }

    /** Ids of a list whose every element has one of its own, and a label. */
    private Set<String> labelled(JsonNode list, String at, String member) {
        require(list.isArray() && !list.isEmpty() && list.size() <= ITEMS_MAX, at, "1–" + ITEMS_MAX);
        var ids = new HashSet<String>();
        for (var index = 0; index < list.size(); index++) {
            once(list.get(index).path(member), at + "/" + index + "/" + member, ids);
            texts(list.get(index).path("label"), at + "/" + index + "/label", DraftRules.LABEL_MAX);
        }
        return ids;
    }

    private void checkConversation(JsonNode conversation) {
        var items = conversation.path("items");
        var at = "/conversational_guidelines/items";
        require(items.isArray() && items.size() <= ITEMS_MAX, at, "0–" + ITEMS_MAX);
        var groups = conversation.path("groups");
        require(groups.isArray() && groups.size() <= ITEMS_MAX, "/conversational_guidelines/groups", "0–" + ITEMS_MAX);
        var known = groups.isEmpty() ? Set.<String>of() : labelled(groups, "/conversational_guidelines/groups", "id");
        var ids = new HashSet<String>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var place = at + "/" + index;
            once(item.path("id"), place + "/id", ids);
            texts(item.path("rule"), place + "/rule", DraftRules.TEXT_MAX);
            texts(item.path("check"), place + "/check", DraftRules.TEXT_MAX);
            among(item.path("default_severity"), place + "/default_severity", DraftRules.SEVERITIES);
            if (!known.contains(item.path("group").asString("")))
                problems.add(new DraftProblem.ProtocolReferenceUnknown(
                        place + "/group", item.path("group").asString("")));
            var answers = item.path("answers");
            require(
                    answers.isArray()
                            && !answers.isEmpty()
                            && answers.valueStream().allMatch(answer -> ANSWERS.contains(answer.asString(""))),
                    place + "/answers",
                    String.join(", ", new TreeSet<>(ANSWERS)));
        }
    }
}
