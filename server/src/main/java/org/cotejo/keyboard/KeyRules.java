package org.cotejo.keyboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What must hold of chosen keys, whether a person's or a protocol's: `action -> key`, the empty text for "no key". The
 * workbench holds to the same rules (`web/src/keys/rules.ts`); both read the same table.
 */
public final class KeyRules {
    private static final KeyMap MAP = KeyMap.SHIPPED;
    private static final int POINT_MAX = 9;

    /** One character that a key types, in upper case, or a key by its name. */
    private static final String NAMED =
            "(?:Enter|Escape|Delete|Backspace|Insert|Home|End|PageUp|PageDown|Space|Arrow(?:Up|Down|Left|Right)|F[1-9]|F1\\d|F2[0-4])";
    // Ctrl with Alt is AltGr, which types characters; Shift says nothing of a character that is typed without Ctrl.
    private static final Pattern KEY = Pattern.compile(
            "(?:Ctrl\\+(?:Shift\\+)?|Alt\\+)?[^\\s\\p{Ll}\\p{C}\\p{M}]" + "|(?:Ctrl\\+|Alt\\+)?(?:Shift\\+)?" + NAMED);

    private KeyRules() {}

    /** Everything that is wrong with the keys, laid over those that are shipped. */
    public static List<KeyProblem> check(Map<String, String> keys) {
        var problems = new ArrayList<KeyProblem>();
        // Each action once is all that can be said.
        var max = MAP.keys().size();
        if (keys.size() > max) return List.of(new KeyProblem.KeysTooMany(keys.size(), max));
        var laid = new LinkedHashMap<>(MAP.keys());
        laid.putAll(keys);
        keys.forEach((action, key) -> {
            if (!MAP.keys().containsKey(action)) problems.add(new KeyProblem.KeyActionUnknown(shortened(action)));
            else if (MAP.fixed().contains(action)) problems.add(new KeyProblem.KeyFixed(action));
            else if (!key.isEmpty()) checkKey(problems, laid, action, key);
        });
        return problems;
    }

    private static void checkKey(List<KeyProblem> problems, Map<String, String> laid, String action, String key) {
        if (!KEY.matcher(key).matches()) {
            problems.add(new KeyProblem.KeyUnreadable(action, shortened(key)));
            return;
        }
        if (MAP.reserved().contains(key)) {
            problems.add(new KeyProblem.KeyReserved(action, key));
            return;
        }
        laid.entrySet().stream()
                .filter(other -> !other.getKey().equals(action)
                        && MAP.keys().containsKey(other.getKey())
                        && other.getValue().equals(key)
                        && MAP.meets(action, other.getKey()))
                .findFirst()
                .ifPresent(other -> problems.add(new KeyProblem.KeyTaken(action, key, other.getKey())));
    }

    /** What a stranger sent is shown back, but not at any length. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    /** A criterion's scale, as far as keys go. */
    public record Scale(String criterion, int min, int max, int step) {}

    /** The points of the scales that no digit can give. */
    public static List<KeyProblem> checkScales(List<Scale> scales) {
        var problems = new ArrayList<KeyProblem>();
        for (var index = 0; index < scales.size(); index++) {
            var scale = scales.get(index);
            var points = scale.max() < scale.min() ? 0 : (scale.max() - scale.min()) / scale.step();
            var last = scale.min() + points * scale.step();
            var outside = scale.min() < 0 ? scale.min() : last;
            if (outside < 0 || outside > POINT_MAX) {
                problems.add(new KeyProblem.ScorePointWithoutKey(scale.criterion(), outside, index));
            }
        }
        return problems;
    }
}
