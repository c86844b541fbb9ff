package org.cotejo.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.kernel.ProjectId;

/** The rules under which a submission is made, read from one version of a protocol's document. */
public record Protocol(
        ProtocolId id,
        ProjectId project,
        String version,
        boolean isPublished,
        String sha256,
        TaskSettings taskSettings,
        Map<String, Criterion> criteria,
        Map<String, Category> categories,
        List<ConsistencyRule> rules,
        List<String> guidelineRules) {
    public Protocol {
        rules = List.copyOf(rules);
        guidelineRules = List.copyOf(guidelineRules);
    }

    /** The criterion of the response as a whole, if the rubric has one. */
    public Optional<String> holisticCriterion() {
        return criteria.values().stream()
                .filter(criterion -> Boolean.TRUE.equals(criterion.holistic()))
                .map(Criterion::id)
                .findFirst();
    }

    static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, java.util.LinkedHashMap::new));
    }
}
