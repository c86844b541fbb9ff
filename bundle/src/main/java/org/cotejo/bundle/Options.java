package org.cotejo.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: `--name value`, `--flag`, and the rest in order. */
public record Options(Map<String, List<String>> values, List<String> rest) {
    /** The command line cannot be understood; the message says what is expected. */
    public static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public WrongUse(String message) {
            super(message);
        }
    }

    public Options {
        values = Map.copyOf(values);
        rest = List.copyOf(rest);
    }

    public static Options parse(List<String> words, Set<String> valued, Set<String> flags) {
        var values = new HashMap<String, List<String>>();
        var rest = new ArrayList<String>();
        var left = words.iterator();
        while (left.hasNext()) {
            var word = left.next();
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            var parts = word.split("=", 2);
            var name = parts[0];
            if (flags.contains(name)) {
                if (parts.length == 2) throw new WrongUse(name + " takes no value");
                values.put(name, List.of(""));
            } else if (valued.contains(name)) {
                var value = required(name, parts.length == 2 ? parts[1] : left.hasNext() ? left.next() : "");
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            } else {
                throw new WrongUse("unknown option " + name);
            }
        }
        return new Options(values, rest);
    }

    /** An option in the place of a value is a value that was forgotten. */
    private static String required(String name, String value) {
        if (value.isEmpty() || value.startsWith("--")) throw new WrongUse(name + " needs a value");
        return value;
    }

    /** The value of an option, the last where it was given several times. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getLast);
    }

    /** All values of an option that may be given several times. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public int number(String name, int otherwise) {
        try {
            return value(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new WrongUse(name + " needs a number, not " + value(name).orElse(""));
        }
    }

    /** For the commands that take options and nothing else. */
    public Options withoutMore() {
        if (!rest.isEmpty()) throw new WrongUse("unexpected word " + rest.getFirst());
        return this;
    }

    public String only(String what) {
        if (rest.size() != 1) throw new WrongUse("give one " + what);
        return rest.getFirst();
    }
}
