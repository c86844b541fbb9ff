package org.cotejo.project.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Whether the documents of a protocol can be worked by: every text in both languages, every point with its anchor, and nothing
 * that names what is not there. Members that these rules do not know are left as they are.
 */
public final class DraftRules {
    static final int LABEL_MAX = 200;
    static final int TEXT_MAX = 2_000;
    private static final int GUIDELINE_MAX = 200_000;
    private static final int CRITERIA_MAX = 40;
    private static final int CATEGORIES_MAX = 300;
    private static final int POINT_MAX = 9;
    static final Set<String> SEVERITIES = Set.of("neutral", "minor", "major", "critical");
    private static final Set<String> TARGETS = Set.of("span", "response");
    private static final List<String> LANGUAGES = List.of("es", "en");

    private final JsonNode protocol;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftRules(JsonNode protocol) {
        this.protocol = protocol;
    }

    /** What is wrong with one part of a protocol (`guideline`, `rubric`, `taxonomy`) as it stands among the others. */
    public static List<DraftProblem> check(String part, JsonNode protocol) {
        var rules = new DraftRules(protocol);
        switch (part) {
            case "guideline" -> rules.texts(protocol.path("guideline"), "", GUIDELINE_MAX);
            case "rubric" -> rules.checkRubric();
            case "taxonomy" -> rules.checkTaxonomy();
            default -> throw new IllegalArgumentException("not a part of a protocol: " + part);
        }
        return rules.problems;
    }

    private void texts(JsonNode node, String at, int max) {
        addMissing(problems, node, at, max);
    }

    /** The languages in which a text is not there, or is too long. */
    static void addMissing(List<DraftProblem> problems, JsonNode node, String at, int max) {
        for (var language : LANGUAGES) {
            var text = node.path(language);
            if (!text.isString()
                    || text.stringValue().isBlank()
                    || text.stringValue().length() > max) {
                problems.add(new DraftProblem.ProtocolTextMissing(at + "/" + language, max));
            }
        }
    }

    private void checkRubric() {
        var criteria = protocol.at("/rubric/criteria");
        if (!criteria.isArray() || criteria.isEmpty() || criteria.size() > CRITERIA_MAX) {
            problems.add(new DraftProblem.ProtocolValueRefused("/criteria", "1–" + CRITERIA_MAX));
            return;
        }
        var ids = new HashSet<String>();
        var holistic = 0;
        for (var index = 0; index < criteria.size(); index++) {
            checkCriterion(criteria.get(index), "/criteria/" + index, ids);
            if (criteria.get(index).path("holistic").asBoolean(false)) holistic++;
        }
        if (holistic > 1) problems.add(new DraftProblem.ProtocolValueRefused("/criteria", "holistic 0–1"));
        var rules = protocol.at("/rubric/rules");
        for (var index = 0; index < rules.size(); index++) checkRule(rules.get(index), "/rules/" + index, ids);
    }

    private void checkCriterion(JsonNode criterion, String at, Set<String> ids) {
        id(criterion.path("id"), at + "/id", "[a-z][a-z0-9_]{0,39}", ids);
        texts(criterion.path("label"), at + "/label", LABEL_MAX);
        texts(criterion.path("question"), at + "/question", TEXT_MAX);
        var scale = criterion.path("scale");
        var min = scale.path("min").asInt(-1);
        var max = scale.path("max").asInt(-1);
        var step = scale.path("step").asInt(0);
        if (min < 0 || max > POINT_MAX || min >= max || step < 1 || (max - min) % step != 0) {
            problems.add(new DraftProblem.ProtocolScaleRefused(at + "/scale"));
            return;
        }
        checkAnchors(criterion.path("anchors"), at + "/anchors", min, max, step);
    }

    private void checkAnchors(JsonNode anchors, String at, int min, int max, int step) {
        var missing = new TreeSet<Integer>();
        for (var point = min; point <= max; point += step) missing.add(point);
        for (var index = 0; index < anchors.size(); index++) {
            var score = anchors.get(index).path("score").asInt(-1);
            if (!missing.remove(score))
                problems.add(new DraftProblem.ProtocolIdTwice(at + "/" + index, String.valueOf(score)));
            texts(anchors.get(index).path("text"), at + "/" + index + "/text", TEXT_MAX);
        }
        if (missing.isEmpty()) return;
        var points = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        problems.add(new DraftProblem.ProtocolAnchorsIncomplete(at, points));
    }

    /** A rule names criteria by their ids and marks by the codes of the taxonomy. */
    private void checkRule(JsonNode rule, String at, Set<String> criteria) {
        for (var pointer : List.of("/criterion", "/when/criterion")) {
            var named = rule.at(pointer);
            if (named.isString() && !criteria.contains(named.stringValue())) {
                problems.add(new DraftProblem.ProtocolReferenceUnknown(at + pointer, named.stringValue()));
            }
        }
    }

    private void checkTaxonomy() {
        var categories = protocol.at("/taxonomy/categories");
        if (!categories.isArray() || categories.isEmpty() || categories.size() > CATEGORIES_MAX) {
            problems.add(new DraftProblem.ProtocolValueRefused("/categories", "1–" + CATEGORIES_MAX));
            return;
        }
        var families = protocol.at("/taxonomy/families")
                .valueStream()
                .map(family -> family.path("code").asString(""))
                .collect(Collectors.toSet());
        var codes = new HashSet<String>();
        for (var index = 0; index < categories.size(); index++) {
            checkCategory(categories.get(index), "/categories/" + index, families, codes);
        }
        checkUses(codes);
    }

    private void checkCategory(JsonNode category, String at, Set<String> families, Set<String> codes) {
        id(category.path("code"), at + "/code", "[A-Z]{2,6}\\.[a-z][a-z0-9_]{0,39}", codes);
        var family = category.path("family").asString("");
        if (!families.contains(family)) problems.add(new DraftProblem.ProtocolReferenceUnknown(at + "/family", family));
        texts(category.path("label"), at + "/label", LABEL_MAX);
        texts(category.path("definition"), at + "/definition", TEXT_MAX);
        among(category.path("targets"), at + "/targets", TARGETS);
        among(category.path("allowed_severities"), at + "/allowed_severities", SEVERITIES);
        var severity = category.path("default_severity").asString("");
        var isAllowed = category.path("allowed_severities")
                .valueStream()
                .anyMatch(one -> one.asString("").equals(severity));
        if (!isAllowed) problems.add(new DraftProblem.ProtocolReferenceUnknown(at + "/default_severity", severity));
    }

    /** What a category that is taken away would leave behind. */
    private void checkUses(Set<String> codes) {
        for (var item : protocol.at("/conversational_guidelines/items")) {
            unknown(item.path("category").asString(""), codes);
        }
        for (var rule : protocol.at("/rubric/rules")) {
            rule.at("/marks/categories")
                    .valueStream()
                    .map(code -> code.asString(""))
                    .filter(code -> !code.endsWith("*"))
                    .forEach(code -> unknown(code, codes));
        }
    }

    private void unknown(String code, Set<String> codes) {
        var problem = new DraftProblem.ProtocolReferenceUnknown("/categories", code);
        if (!codes.contains(code) && !problems.contains(problem)) problems.add(problem);
    }

    private void id(JsonNode node, String at, String shape, Set<String> seen) {
        var id = node.asString("");
        if (!id.matches(shape)) problems.add(new DraftProblem.ProtocolIdRefused(at, id));
        else if (!seen.add(id)) problems.add(new DraftProblem.ProtocolIdTwice(at, id));
    }

    private void among(JsonNode list, String at, Set<String> allowed) {
        var isFine = list.isArray()
                && !list.isEmpty()
                && list.valueStream().allMatch(one -> allowed.contains(one.asString("")));
        if (!isFine) problems.add(new DraftProblem.ProtocolValueRefused(at, String.join(", ", new TreeSet<>(allowed))));
    }
}
