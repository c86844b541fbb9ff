package org.cotejo.project.version;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which new codes are old ones under another name. */
record Renames(Map<String, String> afterByBefore, Map<String, String> beforeByAfter) {
    /** Every code is what it was. */
    static final Renames NONE = new Renames(Map.of(), Map.of());

    static Renames of(Fate.Part part, List<Fate> fates) {
        var renamed = fates.stream()
                .filter(fate -> fate.part() == part && fate.kind() == Fate.Kind.RENAMED)
                .toList();
        return new Renames(
                renamed.stream()
                        .collect(Collectors.toMap(
                                Fate::code, fate -> fate.targets().getFirst(), (first, _) -> first)),
                renamed.stream()
                        .collect(Collectors.toMap(fate -> fate.targets().getFirst(), Fate::code, (first, _) -> first)));
    }

    String after(String code) {
        return afterByBefore.getOrDefault(code, code);
    }

    String before(String code) {
        return beforeByAfter.getOrDefault(code, code);
    }
}
