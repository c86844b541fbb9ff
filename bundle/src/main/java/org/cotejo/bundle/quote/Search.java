package org.cotejo.bundle.quote;

/** Walks the places where a wanted text stands in a compared one. */
final class Search {
    private final String units;
    private final String wanted;
    private final boolean hasLineEnds;
    private int start = -1;
    private int end;

    Search(Compared compared, String wanted) {
        this.units = compared.units();
        this.wanted = wanted;
        this.hasLineEnds =
                units.indexOf(Compared.LINE_END_HYPHEN) >= 0 || wanted.indexOf(Compared.LINE_END_HYPHEN) >= 0;
    }

    boolean next() {
        if (wanted.isEmpty()) return false;
        if (!hasLineEnds) {
            start = units.indexOf(wanted, start + 1);
            end = start + wanted.length();
            return start >= 0;
        }
        for (start = start + 1; start < units.length(); start++) {
            end = matched(start, 0);
            if (end >= 0) return true;
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the place comes right after another text; the space between them is neither's. */
    boolean follows(String before) {
        if (before.isEmpty()) return true;
        return units.substring(0, start).strip().endsWith(before);
    }

    /** Where the wanted text ends if it stands here; -1 if it does not. The end of a line may be nothing or a hyphen. */
    private int matched(int unit, int want) {
        while (want < wanted.length()) {
            if (unit < units.length() && units.charAt(unit) == wanted.charAt(want)) {
                unit++;
                want++;
            } else if (unit < units.length() && units.charAt(unit) == Compared.LINE_END_HYPHEN) {
                if (wanted.charAt(want) == '-') want++;
                unit++;
            } else if (wanted.charAt(want) == Compared.LINE_END_HYPHEN) {
                if (unit < units.length() && units.charAt(unit) == '-') unit++;
                want++;
            } else {
                return -1;
            }
        }
        return unit;
    }
}
