package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of a statistic: its file and its options, with the words that all of them share. */
record Call(Path file, Options options) {
    private static final long SEED = 1;

    static Call parse(List<String> words, Set<String> valued) {
        var all = new HashSet<>(valued);
        all.addAll(Set.of("--seed", "--threads"));
        var options = Options.parse(words, all, Set.of("--json"));
        return new Call(Path.of(options.only("file")), options);
    }

    /** The column that holds something, under the name that the file gives it. */
    String column(String option, String otherwise) {
        return options.value(option).orElse(otherwise);
    }

    /** Names separated by commas. */
    List<String> names(String option) {
        return options.value(option).map(text -> List.of(text.split(",", -1))).orElse(List.of()).stream()
                .map(String::strip)
                .peek(name -> {
                    if (name.isEmpty()) throw new Options.WrongUse(option + " has an empty name");
                })
                .toList();
    }

    <T> T choice(String option, Map<String, T> choices, String otherwise) {
        var chosen = choices.get(options.value(option).orElse(otherwise));
        if (chosen == null) {
            throw new Options.WrongUse(option + " is one of " + String.join(", ", new TreeSet<>(choices.keySet()))
                    + ", not " + options.value(option).orElse(""));
        }
        return chosen;
    }

    long seed() {
        try {
            return options.value("--seed").map(Long::parseLong).orElse(SEED);
        } catch (NumberFormatException e) {
            throw new Options.WrongUse("--seed needs a whole number");
        }
    }

    /** The result does not depend on it. */
    int threads() {
        var threads = options.number("--threads", 1);
        if (threads < 1) throw new Options.WrongUse("--threads is at least 1");
        return threads;
    }

    /** Constants by the names that people write. */
    static <T extends Enum<T>> Map<String, T> codes(T[] constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(Call::code, Function.identity()));
    }

    /** The name of a constant as answers write it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    /** An interval as answers write it. */
    static Map<String, Object> interval(double level, double low, double high, String method) {
        var interval = new LinkedHashMap<String, Object>();
        interval.put("level", level);
        interval.put("low", low);
        interval.put("high", high);
        interval.put("method", method);
        return interval;
    }

    /** A line for people for each warning. */
    static String warnings(Stream<? extends Enum<?>> warnings) {
        return warnings.map(warning -> "warning: " + code(warning) + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** A number for people with so many decimals, in every locale with a point. */
    static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** A value for people. */
    static String shown(Object value) {
        return switch (value) {
            case Double number -> String.format(Locale.ROOT, "%.4g", number);
            case Map<?, ?> interval
            when interval.containsKey("low") ->
                shown(Objects.requireNonNull(interval.get("low"))) + "–"
                        + shown(Objects.requireNonNull(interval.get("high")));
            default -> value.toString();
        };
    }
}
