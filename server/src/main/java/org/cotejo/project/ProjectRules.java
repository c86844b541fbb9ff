package org.cotejo.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold of a project's name and settings. */
final class ProjectRules {
    private static final Set<String> KINDS = Set.of(TaskSettings.SINGLE, TaskSettings.COMPARISON);

    private ProjectRules() {}

    static List<ProjectProblem> check(String name, TaskSettings settings) {
        var problems = new ArrayList<ProjectProblem>();
        if (name.isBlank() || name.length() > 200) problems.add(new ProjectProblem.ProjectNameMissing());
        within(problems, "overlap", settings.overlap(), 1, 50);
        within(problems, "lease_minutes", settings.leaseMinutes(), 5, 7 * 24 * 60);
        within(problems, "expected_minutes", settings.expectedMinutes(), 1, 480);
        within(problems, "unassisted_percent", settings.unassistedPercentOrInitial(), 0, 90);
        if (!KINDS.contains(settings.kind())) problems.add(new ProjectProblem.TaskKindUnknown(settings.kind()));
        var comparison = settings.comparison();
        if (comparison != null) {
            within(problems, "responses_max", comparison.responsesMax(), 2, 5);
            within(problems, "repeat_percent", comparison.repeatPercent(), 0, 50);
        }
        within(problems, "proof_queries", settings.proofOrInitial().queries(), 1, 20);
        within(problems, "proof_connectors", settings.proofOrInitial().connectors(), 1, 10);
        return problems;
    }

    private static void within(List<ProjectProblem> problems, String setting, int value, int min, int max) {
        if (value < min || value > max) problems.add(new ProjectProblem.SettingOutOfRange(setting, value, min, max));
    }
}
