package org.cotejo.stats.agreement.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.rating.RatingsBuilder;
import org.junit.jupiter.api.Test;

class SpanAgreementTest {
    private static final IntervalOptions NONE = IntervalOptions.none();

    @Test
    void characterAlphaIsAlphaOverCharacters() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var annotations = SpanAnnotations.builder();
            var characters = new RatingsBuilder();
            for (int d = 0; d < 4; d++) {
                int length = 5 + random.nextInt(30);
                annotations.document("d" + d, length);
                for (int a = 0; a < 3; a++) {
                    if (random.nextInt(5) == 0) continue;
                    var spans = spans(random, length);
                    annotations.reading("d" + d, "a" + a, spans);
                    for (int place = 0; place < length; place++) {
                        characters.add("d" + d + "/" + place, "a" + a, covering(spans, place));
                    }
                }
            }
            var expected = KrippendorffAlpha.of(characters.build(), Distance.nominal(), NONE);
            var actual = SpanAgreement.alpha(annotations.build(), NONE);
            if (expected instanceof Agreement.Estimate estimate)
                assertThat(value(actual)).isCloseTo(estimate.value(), within(1e-12));
            else assertThat(actual).isInstanceOf(Agreement.Undefined.class);
        }
    }

    private static List<Span> spans(Random random, int length) {
        var spans = new ArrayList<Span>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length);
            spans.add(new Span(start, start + 1 + random.nextInt(length - start), random.nextBoolean() ? "x" : "y"));
        }
        return spans;
    }

    private static String covering(List<Span> spans, int place) {
        var label = new StringBuilder("-");
        for (var category : List.of("x", "y")) {
            boolean covers = spans.stream()
                    .anyMatch(span -> span.category().equals(category) && span.start() <= place && place < span.end());
            if (covers) label.append(category);
        }
        return label.toString();
    }

    @Test
    void f1CountsMatchedSpansOnce() {
        var annotations = SpanAnnotations.builder()
                .document("d", 100)
                .reading("d", "a", List.of(new Span(0, 50, "x"), new Span(60, 70, "y"), new Span(80, 90, "x")))
                .reading("d", "b", List.of(new Span(10, 20, "x"), new Span(30, 40, "x"), new Span(60, 70, "y")))
                .build();
        // One long span over two short ones matches one of them.
        assertThat(value(SpanAgreement.f1(annotations, SpanMatching.OVERLAP, NONE)))
                .isCloseTo(4 / 6.0, within(1e-12));
        assertThat(value(SpanAgreement.f1(annotations, SpanMatching.EXACT, NONE)))
                .isCloseTo(2 / 6.0, within(1e-12));
        var byCategory = SpanAgreement.f1ByCategory(annotations, SpanMatching.OVERLAP, NONE);
        assertThat(byCategory.keySet()).containsExactly("x", "y");
        assertThat(value(byCategory.get("x"))).isCloseTo(0.5, within(1e-12));
        assertThat(value(byCategory.get("y"))).isCloseTo(1, within(1e-12));
    }

    /** The first span could take the only partner of the second: a greedy matching would find one pair. */
    @Test
    void matchingIsALargestOne() {
        var wide = List.of(new Span(0, 10, "x"), new Span(0, 3, "x"));
        var narrow = List.of(new Span(1, 2, "x"), new Span(8, 9, "x"));
        assertThat(SpanMatching.OVERLAP.matched(wide, narrow)).isEqualTo(2);
        assertThat(SpanMatching.OVERLAP.matched(narrow, wide)).isEqualTo(2);
    }

    @Test
    void markingNothingIsAnObservation() {
        var one = SpanAnnotations.builder().document("d", 10).reading("d", "a", List.of(new Span(0, 5, "x")));
        assertThat(reason(SpanAgreement.alpha(one.build(), NONE))).isEqualTo(Reason.ONE_RATER);
        var both = one.reading("d", "b", List.of()).build();
        assertThat(value(SpanAgreement.f1(both, SpanMatching.OVERLAP, NONE))).isZero();
        assertThat(value(SpanAgreement.alpha(both, NONE))).isLessThan(0.1);
        var nothing = SpanAnnotations.builder()
                .document("d", 10)
                .reading("d", "a", List.of())
                .reading("d", "b", List.of())
                .build();
        assertThat(reason(SpanAgreement.alpha(nothing, NONE))).isEqualTo(Reason.NO_SPANS);
        assertThat(reason(SpanAgreement.f1(nothing, SpanMatching.EXACT, NONE))).isEqualTo(Reason.NO_SPANS);
    }

    @Test
    void documentsAreResampledWithTheSameBitsOnAnyNumberOfThreads() {
        var random = new Random(3);
        var builder = SpanAnnotations.builder();
        for (int d = 0; d < 30; d++) {
            builder.document("d" + d, 40);
            for (int a = 0; a < 3; a++) builder.reading("d" + d, "a" + a, spans(random, 40));
        }
        var annotations = builder.build();
        var options = IntervalOptions.of(Method.BOOTSTRAP);
        var agreement = (Agreement.Estimate) SpanAgreement.f1(annotations, SpanMatching.OVERLAP, options);
        var interval = agreement.interval().orElseThrow();
        assertThat(interval.low()).isLessThan(agreement.value());
        assertThat(interval.high()).isGreaterThan(agreement.value());
        assertThat(SpanAgreement.f1(annotations, SpanMatching.OVERLAP, options.withThreads(2)))
                .isEqualTo(agreement);
        assertThat(SpanAgreement.alpha(annotations, options.withThreads(2)))
                .isEqualTo(SpanAgreement.alpha(annotations, options));
    }

    @Test
    void refusesWhatLiesOutsideTheDocument() {
        var builder = SpanAnnotations.builder().document("d", 5);
        assertThatThrownBy(() -> builder.reading("d", "a", List.of(new Span(3, 6, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.reading("e", "a", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 2, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Estimate) agreement).value();
    }

    private static Reason reason(Agreement agreement) {
        return ((Agreement.Undefined) agreement).reason();
    }
}
