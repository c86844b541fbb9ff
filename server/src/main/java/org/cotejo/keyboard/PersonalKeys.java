package org.cotejo.keyboard;

import java.util.Map;

/** The keys a person chose: only those that differ from the shipped ones, and whether single characters act at all. */
record PersonalKeys(Map<String, String> keys, boolean singleKeys) {
    static final PersonalKeys NONE = new PersonalKeys(Map.of(), true);

    PersonalKeys {
        keys = Map.copyOf(keys);
    }
}
