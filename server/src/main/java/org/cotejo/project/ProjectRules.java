package org.cotejo.project;

import java.util.ArrayList;
import java.util.List;

/** What must hold of a project's name and settings. */
final class ProjectRules {
    private ProjectRules() {}

    static List<ProjectProblem> check(String name, TaskSettings settings) {
        var problems = new ArrayList<ProjectProblem>();
        if (name.isBlank() || name.length() > 200) problems.add(new ProjectProblem.ProjectNameMissing());
        within(problems, "overlap", settings.overlap(), 1, 50);
        within(problems, "lease_minutes", settings.leaseMinutes(), 5, 7 * 24 * 60);
        within(problems, "expected_minutes", settings.expectedMinutes(), 1, 480);
        return problems;
    }

    private static void within(List<ProjectProblem> problems, String setting, int value, int min, int max) {
        if (value < min || value > max) problems.add(new ProjectProblem.SettingOutOfRange(setting, value, min, max));
    }
}
