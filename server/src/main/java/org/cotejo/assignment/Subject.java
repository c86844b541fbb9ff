package org.cotejo.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.ResponseId;
import org.cotejo.project.TaskSettings;

/** What one task is about: a response, or several responses to one prompt in the order of their ids. */
record Subject(ItemId item, List<ResponseId> responses) {
    static List<Subject> of(Map<ResponseId, ItemId> responses, TaskSettings settings) {
        if (!settings.compares()) {
            return responses.entrySet().stream()
                    .map(entry -> new Subject(entry.getValue(), List.of(entry.getKey())))
                    .toList();
        }
        var byItem = responses.keySet().stream()
                .sorted(Comparator.comparing(response -> response.value().toString()))
                .collect(Collectors.groupingBy(responses::get));
        var subjects = new ArrayList<Subject>();
        byItem.forEach((item, own) -> {
            if (own.size() > settings.comparisonOrInitial().responsesMax()) addPairs(item, own, subjects);
            else if (own.size() > 1) subjects.add(new Subject(item, own));
        });
        return subjects;
    }

    private static void addPairs(ItemId item, List<ResponseId> responses, List<Subject> subjects) {
        for (var left = 0; left < responses.size(); left++) {
            for (var right = left + 1; right < responses.size(); right++) {
                subjects.add(new Subject(item, List.of(responses.get(left), responses.get(right))));
            }
        }
    }
}
