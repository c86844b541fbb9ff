package org.cotejo.bundle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cotejo.bundle.proof.ProofRules.Case;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.cotejo.bundle.proof.ProofRules.Searched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofRulesTest {
    private static final Searched NOTHING = new Searched(0, 0);

    /** Grounds are written as stance, tier (`=` for a computation) and `!` where they do not hold: `+A`, `-=`, `oB`, `+A!`. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            supported,    '',       SUPPORT
            supported,    '+A',     -
            supported,    '+=',     -
            supported,    '+A!',    SUPPORT
            supported,    '-A',     SUPPORT
            supported,    'oA',     SUPPORT
            supported,    '+E',     SUPPORT
            supported,    '+E +E',  SUPPORT
            supported,    '+D',     BETTER_SOURCE
            supported,    '+D +E',  BETTER_SOURCE
            supported,    '+D +D!', BETTER_SOURCE
            supported,    '+D -A',  BETTER_SOURCE
            supported,    '+D +D',  -
            supported,    '+D +C',  -
            contradicted, '+A',     CONTRADICTION
            contradicted, '-A',     -
            contradicted, '-=',     -
            contradicted, '-=!',    CONTRADICTION
            mixed,        '',       SUPPORT CONTRADICTION
            mixed,        '+A',     OTHER_SIDE
            mixed,        '-B',     OTHER_SIDE
            mixed,        '+A -B',  -
            mixed,        '+D -D',  -
            mixed,        '+A -E',  OTHER_SIDE
            mixed,        '+D',     OTHER_SIDE BETTER_SOURCE
            """)
    void aVerdictIsProvenByItsType(String verdict, String grounds, String lacks) {
        var one = new Case(Verdict.valueOf(verdict.toUpperCase()), grounds(grounds), NOTHING, true, true, false);

        assertThat(ProofRules.missing(one, SearchDemand.INITIAL)).isEqualTo(missing(lacks));
    }

    private static java.util.Set<Missing> missing(String lacks) {
        var found = java.util.EnumSet.noneOf(Missing.class);
        if (lacks != null) Arrays.stream(lacks.split(" ")).map(Missing::valueOf).forEach(found::add);
        return found;
    }

    private static List<Ground> grounds(String written) {
        return Arrays.stream(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(ProofRulesTest::ground)
                .toList();
    }

    private static Ground ground(String written) {
        var stance = switch (written.charAt(0)) {
            case '+' -> Stance.SUPPORTS;
            case '-' -> Stance.CONTRADICTS;
            default -> Stance.CONTEXT;
        };
        var tier =
                written.charAt(1) == '=' ? Optional.<Tier>empty() : Optional.of(Tier.valueOf(written.substring(1, 2)));
        return new Ground(stance, tier, !written.endsWith("!"));
    }

    @Test
    void aSplitNoteStandsInForTheOtherSideOnly() {
        assertThat(lacking(Verdict.MIXED, "+A", true)).isEmpty();
        assertThat(lacking(Verdict.MIXED, "", true)).containsExactly(Missing.SUPPORT, Missing.CONTRADICTION);
        assertThat(lacking(Verdict.SUPPORTED, "-A", true)).containsExactly(Missing.SUPPORT);
    }

    private static java.util.Set<Missing> lacking(Verdict verdict, String grounds, boolean hasSplitNote) {
        return ProofRules.missing(
                new Case(verdict, grounds(grounds), NOTHING, true, true, hasSplitNote), SearchDemand.INITIAL);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "3, 1, true", "3, 2, false", "9, 5, false", "0, 0, true"})
    void whatIsUnverifiableWasSearchedFor(int queries, int connectors, boolean lacks) {
        var one = new Case(Verdict.UNVERIFIABLE, List.of(), new Searched(queries, connectors), false, false, false);

        assertThat(ProofRules.missing(one, SearchDemand.INITIAL).contains(Missing.SEARCH))
                .isEqualTo(lacks);
    }

    @Test
    void whatIsNotCheckedSaysWhyAndWhatIsSaysForWhen() {
        for (var verdict : List.of(Verdict.NOT_CHECKWORTHY, Verdict.IRRELEVANT)) {
            assertThat(ProofRules.missing(
                            new Case(verdict, List.of(), NOTHING, false, false, false), SearchDemand.INITIAL))
                    .containsExactly(Missing.REASON);
        }
        assertThat(ProofRules.missing(
                        new Case(Verdict.SUPPORTED, grounds("+A"), NOTHING, false, false, false), SearchDemand.INITIAL))
                .containsExactly(Missing.REFERENCE_DATE);
    }

    /** More evidence that holds never makes a proven verdict unproven, and evidence that does not hold changes nothing. */
    @Test
    void moreEvidenceNeverHurts() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
            var grounds = new ArrayList<Ground>();
            for (var count = random.nextInt(4); count > 0; count--) grounds.add(drawn(random));
            var before = lacks(verdict, grounds, random.nextBoolean());
            var more = new ArrayList<>(grounds);
            more.add(drawn(random));
            var last = more.getLast();
            var after = lacks(verdict, more, before.hasSplitNote());
            if (before.missing().isEmpty()) assertThat(after.missing()).isEmpty();
            if (!last.holds() || last.tier().equals(Optional.of(Tier.E)) || last.stance() == Stance.CONTEXT) {
                assertThat(after.missing()).isEqualTo(before.missing());
            }
        }
    }

    private record Lacks(java.util.Set<Missing> missing, boolean hasSplitNote) {}

    private static Lacks lacks(Verdict verdict, List<Ground> grounds, boolean hasSplitNote) {
        var one = new Case(verdict, grounds, new Searched(3, 2), true, true, hasSplitNote);
        return new Lacks(ProofRules.missing(one, SearchDemand.INITIAL), hasSplitNote);
    }

    private static Ground drawn(Random random) {
        var tier = random.nextInt(6);
        return new Ground(
                Stance.values()[random.nextInt(3)],
                tier == 5 ? Optional.empty() : Optional.of(Tier.values()[tier]),
                random.nextInt(4) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "'Doce letras.', '', '', true",
        "'a b c', '', '', true",
        "'126 014', '', '', false",
        "'126 014', 'Total', 'habitantes', true",
        "'126 014', 'Total', '', false",
        "'   ', 'a', 'b', false",
    })
    void aQuotationSaysEnough(String exact, String prefix, String suffix, boolean isQuotable) {
        assertThat(ProofRules.isQuotable(exact, prefix, suffix)).isEqualTo(isQuotable);
    }

    @Test
    void aQuotationIsNoDocument() {
        assertThat(ProofRules.isQuotable("á".repeat(1_000), "", "")).isTrue();
        assertThat(ProofRules.isQuotable("á".repeat(1_001), "", "")).isFalse();
    }
}
