package org.cotejo.bundle.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** When a verdict is proven: by its type. What lacks something is provisional, and no release gate counts it. */
public final class ProofRules {
    private static final int QUOTE_MAX = 1_000;
    private static final int QUOTE_MIN = 12;
    private static final int WORDS_MIN = 3;

    private ProofRules() {}

    /**
     * How hard must be searched before a claim is called unverifiable.
     *
     * @param queries different queries, at least 1
     * @param connectors different places where was searched, at least 1
     */
    public record SearchDemand(int queries, int connectors) {
        public static final SearchDemand INITIAL = new SearchDemand(3, 2);
    }

    /** What was searched: different queries, in different places, those that failed left out. */
    public record Searched(int queries, int connectors) {
        /** Counts answered steps; queries that differ in case or in the white space around them only are the same. */
        public static <T> Searched of(List<T> answered, Function<T, String> query, Function<T, String> connector) {
            var queries = answered.stream().map(query).map(text -> text.strip().toLowerCase(Locale.ROOT));
            var connectors = answered.stream().map(connector);
            return new Searched((int) queries.distinct().count(), (int)
                    connectors.distinct().count());
        }

        boolean isEnough(SearchDemand demand) {
            return queries >= demand.queries() && connectors >= demand.connectors();
        }
    }

    /**
     * What is known of a verdict.
     *
     * @param hasSplitNote whether a mixed verdict says which part holds and which does not
     */
    public record Case(
            Verdict verdict,
            List<Ground> grounds,
            Searched searched,
            boolean hasReason,
            boolean hasReferenceDate,
            boolean hasSplitNote) {
        public Case {
            grounds = List.copyOf(grounds);
        }
    }

    /** What a verdict lacks, in the order in which it is best mended; nothing where it is proven. */
    public static Set<Missing> missing(Case one, SearchDemand demand) {
        var missing = EnumSet.noneOf(Missing.class);
        switch (one.verdict()) {
            case SUPPORTED -> requireSide(one, Stance.SUPPORTS, Missing.SUPPORT, missing);
            case CONTRADICTED -> requireSide(one, Stance.CONTRADICTS, Missing.CONTRADICTION, missing);
            case MIXED -> requireBoth(one, missing);
            case UNVERIFIABLE -> {
                if (!one.searched().isEnough(demand)) missing.add(Missing.SEARCH);
            }
            case NOT_CHECKWORTHY, IRRELEVANT -> {
                if (!one.hasReason()) missing.add(Missing.REASON);
            }
        }
        if (one.verdict().needsProof() && !one.hasReferenceDate()) missing.add(Missing.REFERENCE_DATE);
        return missing;
    }

    private static void requireSide(Case one, Stance stance, Missing lack, Set<Missing> missing) {
        var side = of(one, stance);
        if (side.isEmpty()) missing.add(lack);
        else if (isLoneWeak(side)) missing.add(Missing.BETTER_SOURCE);
    }

    private static void requireBoth(Case one, Set<Missing> missing) {
        var supporting = of(one, Stance.SUPPORTS);
        var contradicting = of(one, Stance.CONTRADICTS);
        if (supporting.isEmpty() && contradicting.isEmpty()) {
            missing.add(Missing.SUPPORT);
            missing.add(Missing.CONTRADICTION);
            return;
        }
        if (supporting.isEmpty() || contradicting.isEmpty()) {
            if (!one.hasSplitNote()) missing.add(Missing.OTHER_SIDE);
        }
        var all = new ArrayList<>(supporting);
        all.addAll(contradicting);
        if (isLoneWeak(all)) missing.add(Missing.BETTER_SOURCE);
    }

    private static List<Ground> of(Case one, Stance stance) {
        return one.grounds().stream()
                .filter(ground -> ground.stance() == stance && ground.counts())
                .toList();
    }

    private static boolean isLoneWeak(List<Ground> side) {
        return side.size() == 1 && side.getFirst().isWeak();
    }

    /**
     * Whether a quotation says enough to be found again as the same: 12 code points or three words, and what is shorter, such as
     * the cell of a table, with what stands before and after it. Never more than 1,000 code points.
     */
    public static boolean isQuotable(String exact, String prefix, String suffix) {
        var quote = exact.strip();
        var length = quote.codePointCount(0, quote.length());
        if (length == 0 || length > QUOTE_MAX) return false;
        var words = quote.split("[^\\p{L}\\p{N}]+").length;
        return length >= QUOTE_MIN || words >= WORDS_MIN || !prefix.isBlank() && !suffix.isBlank();
    }
}
