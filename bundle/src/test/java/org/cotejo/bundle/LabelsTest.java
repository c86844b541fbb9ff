package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void numbersTextsInTheOrderOfTheirFirstAppearance() {
        var random = new Random(5);
        var labels = new Labels();
        var expected = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 50_000; i++) {
            var text = "item-" + Integer.toString(random.nextInt(9_000), 36);
            var number = expected.computeIfAbsent(text, _ -> expected.size());
            var buffer = ("," + text + ",").toCharArray();

            assertThat(labels.number(buffer, 1, buffer.length - 1)).isEqualTo(number);
        }
        assertThat(labels.texts()).isEqualTo(new ArrayList<>(expected.keySet()));
    }

    /** Their hash codes are equal, and one begins with the other. */
    @Test
    void tellsApartWhatLooksAlike() {
        var labels = new Labels();
        for (var text : new String[] {"AaAa", "BBBB", "AaBB", "AaA", "AaAaAa", "á", "a\u0301"}) {
            var number = labels.texts().size();
            assertThat(labels.number(text.toCharArray(), 0, text.length())).isEqualTo(number);
            assertThat(labels.number(text.toCharArray(), 0, text.length())).isEqualTo(number);
        }
    }
}
