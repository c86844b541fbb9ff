package org.cotejo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: `--name value`, `--flag`, and the rest in order. */
record Options(Map<String, String> values, List<String> rest) {
    /** The command line cannot be understood; the message says what is expected. */
    static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUse(String message) {
            super(message);
        }
    }

    static Options parse(List<String> words, Set<String> valued, Set<String> flags) {
        var values = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index);
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            var name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (flags.contains(name)) {
                values.put(name, "");
            } else if (!valued.contains(name)) {
                throw new WrongUse("unknown option " + name);
            } else if (word.contains("=")) {
                values.put(name, word.substring(word.indexOf('=') + 1));
            } else if (index + 1 < words.size()) {
                values.put(name, words.get(++index));
            } else {
                throw new WrongUse(name + " needs a value");
            }
        }
        return new Options(Map.copyOf(values), List.copyOf(rest));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int number(String name, int otherwise) {
        try {
            return value(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new WrongUse(name + " needs a number, not " + values.get(name));
        }
    }

    String only(String what) {
        if (rest.size() != 1) throw new WrongUse("give one " + what);
        return rest.getFirst();
    }
}
