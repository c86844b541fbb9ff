package org.cotejo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cotejo.kernel.Problem;
import org.cotejo.project.draft.DraftProblem;
import org.cotejo.project.draft.WholeRules;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that must hold of a document that comes in whole: what leads edit, and that every rule can be read. */
final class DocumentRules {
    private final ProtocolDocument document;
    private final JsonMapper json;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentRules(ProtocolDocument document, JsonMapper json) {
        this.document = document;
        this.json = json;
    }

    static List<Problem> check(ProtocolDocument document, JsonMapper json) {
        var rules = new DocumentRules(document, json);
        rules.problems.addAll(WholeRules.check(document.json()));
        // What is not there at all cannot be read either.
        if (!rules.problems.isEmpty()) return rules.problems;
        rules.readable("/rubric/criteria", Criterion.class);
        rules.readable("/taxonomy/categories", Category.class);
        rules.readable("/rubric/rules", ConsistencyRule.class);
        rules.checkSettings();
        if (rules.problems.isEmpty()) rules.problems.addAll(document.keyProblems(json));
        return rules.problems;
    }

    private void readable(String pointer, Class<?> type) {
        var list = document.json().at(pointer);
        for (var index = 0; index < list.size(); index++) {
            var node = list.get(index);
            read(() -> json.treeToValue(node, type), pointer + "/" + index);
        }
    }

    private void checkSettings() {
        JsonNode node = document.json().path("task_settings");
        read(
                () -> {
                    var settings = json.treeToValue(node, TaskSettings.class);
                    problems.addAll(ProjectRules.check("-", settings));
                    return settings;
                },
                "/task_settings");
    }

    private void read(Supplier<?> reading, String at) {
        try {
            if (reading.get() == null) problems.add(new DraftProblem.ProtocolValueRefused(at, "{}"));
        } catch (DatabindException e) {
            var place = new StringBuilder(at);
            for (var step : e.getPath()) {
                place.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
            }
            problems.add(new DraftProblem.ProtocolValueRefused(
                    place.toString(), e.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }
}
