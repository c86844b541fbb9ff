package org.cotejo.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static String cut(String text, Passages.Passage passage) {
        var start = text.offsetByCodePoints(0, passage.start());
        return text.substring(start, text.offsetByCodePoints(start, passage.end() - passage.start()));
    }

    @Test
    void passagesShareThirtyWordsAndKnowWhereTheyStandInCodePoints() {
        var text = IntStream.range(0, 300).mapToObj(number -> "🎉ñ" + number).collect(Collectors.joining("\n "));

        var passages = Passages.of("  " + text + "  ");

        assertThat(passages).hasSize(3);
        assertThat(passages)
                .allSatisfy(
                        passage -> assertThat(cut("  " + text + "  ", passage)).isEqualTo(passage.text()));
        assertThat(passages.get(0).text()).startsWith("🎉ñ0\n").endsWith("🎉ñ119");
        assertThat(passages.get(1).text()).startsWith("🎉ñ90\n").endsWith("🎉ñ209");
        assertThat(passages.get(2).text()).startsWith("🎉ñ180\n").endsWith("🎉ñ299");
    }

    @Test
    void aShortTextIsOnePassageAndOneWithoutSpacesIsCut() {
        assertThat(Passages.of("una dos")).containsExactly(new Passages.Passage(0, 7, "una dos"));
        assertThat(Passages.of(" \n ")).isEmpty();
        assertThat(Passages.of("x".repeat(100_000)))
                .hasSizeGreaterThan(4)
                .allSatisfy(passage -> assertThat(passage.text().length()).isLessThanOrEqualTo(24_000));
    }
}
