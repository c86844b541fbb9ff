package org.cotejo.bundle.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was checked, what differs, and what could not be checked. Not for several threads at once. */
final class Findings {
    private static final int LISTED_MAX = 1_000;

    /** Something that is not as it must be. */
    record Difference(Step step, Place place, String message) {
        String text() {
            return step.code() + ": " + (place.text().isEmpty() ? "" : place.text() + ": ") + message;
        }
    }

    /** A check that could not be made, and why. */
    record NotRun(Step step, String what, String reason) {}

    private final List<Difference> differences = new ArrayList<>();
    private final Map<NotRun, Integer> notRun = new LinkedHashMap<>();
    private final Map<Step, Integer> checked = new EnumMap<>(Step.class);
    private int unlisted;

    void differs(Step step, Place place, String message) {
        if (differences.size() < LISTED_MAX) differences.add(new Difference(step, place, message));
        else unlisted++;
    }

    void notRun(Step step, String what, String reason) {
        notRun.merge(new NotRun(step, what, reason), 1, Integer::sum);
    }

    void checked(Step step) {
        checked.merge(step, 1, Integer::sum);
    }

    /** Takes over what another found. */
    void add(Findings other) {
        other.differences.forEach(one -> differs(one.step(), one.place(), one.message()));
        unlisted += other.unlisted;
        other.notRun.forEach((one, times) -> notRun.merge(one, times, Integer::sum));
        other.checked.forEach((step, times) -> checked.merge(step, times, Integer::sum));
    }

    boolean isEmpty() {
        return differences.isEmpty();
    }

    /** The first by the order of the steps; within a step as they were found. */
    List<Difference> differences() {
        return differences.stream()
                .sorted(java.util.Comparator.comparing(Difference::step))
                .toList();
    }

    int unlisted() {
        return unlisted;
    }

    /** Each with how often. */
    Map<NotRun, Integer> notRun() {
        return notRun;
    }

    Map<String, Integer> checked() {
        var counts = new LinkedHashMap<String, Integer>();
        new TreeMap<>(checked).forEach((step, times) -> counts.put(step.code(), times));
        return counts;
    }
}
