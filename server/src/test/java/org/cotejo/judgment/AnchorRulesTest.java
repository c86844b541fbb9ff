package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The span contract at the server's end, over 200 random texts of what broke others before. */
class AnchorRulesTest {
    private static final List<String> PIECES = List.of(
            "a",
            "ñ",
            "n\u0303",
            " ",
            "\r\n",
            "\n",
            "\t",
            "\u00a0",
            "🎉",
            "👩‍👩‍👧",
            "🇲🇽",
            "e\u0301",
            "**",
            "`x`",
            "|",
            "&amp;",
            "\\*",
            "العربية",
            "中",
            "\u200d",
            "\ufeff",
            "$x^2$",
            "]",
            "<b>");

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsCutOutByCodePointsIsTakenAndNothingElse(Case one) {
        assertThat(check(one, one.anchor())).isEmpty();
        for (var broken : one.broken()) {
            assertThat(check(one, broken)).as("%s of %s", broken, one.text()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSliceIsTheSameHoweverItIsCounted(Case one) {
        var points = one.text().codePoints().toArray();
        var range = new CodePointRange(one.start(), one.end());

        assertThat(range.slice(one.text())).isEqualTo(new String(points, one.start(), one.end() - one.start()));
        assertThat(CodePointRange.length(one.text())).isEqualTo(points.length);
    }

    private static Optional<SubmissionProblem> check(Case one, AnchorRules.Anchor anchor) {
        return AnchorRules.check(
                anchor, one.text(), Sha256.of(one.text()), one.start() == one.end(), "/content/annotations/0");
    }

    static Stream<Case> cases() {
        return IntStream.range(0, 200).mapToObj(Case::of);
    }

    record Case(int seed, String text, int start, int end) {
        static Case of(int seed) {
            var random = new Random(seed);
            var text = new StringBuilder();
            var pieces = 1 + random.nextInt(80);
            for (var piece = 0; piece < pieces; piece++) text.append(PIECES.get(random.nextInt(PIECES.size())));
            var length = CodePointRange.length(text.toString());
            var start = random.nextInt(length + 1);
            return new Case(seed, text.toString(), start, start + random.nextInt(length - start + 1));
        }

        AnchorRules.Anchor anchor() {
            return anchor(start, end, slice(start, end), Sha256.of(text));
        }

        private AnchorRules.Anchor anchor(int from, int to, String exact, String sha256) {
            return new AnchorRules.Anchor(
                    from,
                    to,
                    exact,
                    slice(Math.max(0, start - 32), start),
                    slice(end, Math.min(length(), end + 32)),
                    sha256);
        }

        private int length() {
            return text.codePointCount(0, text.length());
        }

        private String slice(int from, int to) {
            return new CodePointRange(from, to).slice(text);
        }

        /** The same anchor with one thing wrong. */
        List<AnchorRules.Anchor> broken() {
            var good = anchor();
            var exact = slice(start, end);
            return List.of(
                    anchor(start, end, exact + "x", Sha256.of(text)),
                    anchor(start, length() + 1, exact, Sha256.of(text)),
                    anchor(-1, end, exact, Sha256.of(text)),
                    anchor(end + 1, start, exact, Sha256.of(text)),
                    anchor(start, end, exact, Sha256.of(text + " ")),
                    new AnchorRules.Anchor(start, end, exact, good.prefix() + "x", good.suffix(), good.sourceSha256()),
                    new AnchorRules.Anchor(start, end, exact, good.prefix(), null, good.sourceSha256()),
                    new AnchorRules.Anchor(null, end, exact, good.prefix(), good.suffix(), good.sourceSha256()));
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }
}
