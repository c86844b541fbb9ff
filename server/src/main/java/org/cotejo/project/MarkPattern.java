package org.cotejo.project;

import java.util.List;

/** Which marks a rule looks at: category codes (`*`, `FAC.*` or whole) and severities. Strengths never match. */
public record MarkPattern(List<String> categories, List<String> severities) {
    public MarkPattern {
        categories = List.copyOf(categories);
        severities = List.copyOf(severities);
    }

    public boolean matches(String category, String severity) {
        return severities.contains(severity) && categories.stream().anyMatch(pattern -> covers(pattern, category));
    }

    private static boolean covers(String pattern, String category) {
        if (!pattern.endsWith("*")) return pattern.equals(category);
        return category.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
