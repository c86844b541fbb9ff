package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RatersCommandTest {
    /** Three raters of twelve items; the third says b whatever it sees. */
    private static final String LABELS = labels();

    @Test
    void classesAndConfusionsComeOutByName() throws IOException {
        var answer = Ran.stats("labels.csv", LABELS, "raters", "--json").json();

        double shares = 0;
        for (var share : answer.get("classes")) shares += share.asDouble();
        assertThat(shares).isCloseTo(1, within(1e-9));
        assertThat(answer.get("items")).hasSize(12);
        assertThat(answer.at("/items/0/item").asString()).isEqualTo("i0");
        assertThat(answer.at("/items/0/label").asString()).isEqualTo("a");
        assertThat(answer.at("/items/0/posterior/a").asDouble()).isGreaterThan(0.9);
        assertThat(answer.get("raters")).hasSize(3);
        assertThat(answer.at("/raters/2/accuracy").asDouble())
                .isLessThan(answer.at("/raters/0/accuracy").asDouble());
        assertThat(answer.at("/raters/2/confusion/a/b").asDouble()).isGreaterThan(0.5);
        assertThat(answer.at("/raters/0/se").isNumber()).isTrue();
    }

    @Test
    void severitiesAreDistancesInUnitsOfTheScale() throws IOException {
        var rows = new StringBuilder("item,rater,value\n");
        for (var item = 0; item < 20; item++) {
            rows.append("i%d,mild,%d\n".formatted(item, 3 + item % 2));
            rows.append("i%d,harsh,%d\n".formatted(item, 2 + item % 2 - (item % 5 == 0 ? 1 : 0)));
        }

        var answer = Ran.stats("r.csv", rows.toString(), "raters", "--model", "severity", "--prior", "none", "--json")
                .json();

        // harsh lies 1.2 below mild on the average: severities are half of it on either side.
        assertThat(answer.at("/raters/0/severity").asDouble()).isCloseTo(-0.6, within(1e-9));
        assertThat(answer.at("/raters/1/severity").asDouble()).isCloseTo(0.6, within(1e-9));
        assertThat(answer.at("/items/0/adjusted").isNumber()).isTrue();
    }

    @Test
    void measuresAreLogitsThatAddUpToZero() throws IOException {
        var rows = new StringBuilder("item,rater,value\n");
        for (var item = 0; item < 40; item++) {
            for (var rater = 0; rater < 3; rater++) {
                var value = Math.min(4, Math.max(1, 1 + (item * 7 + rater * 3) % 4 - (rater == 2 ? 1 : 0)));
                rows.append("i%d,r%d,%d\n".formatted(item, rater, value));
            }
        }

        var answer = Ran.stats("r.csv", rows.toString(), "raters", "--model", "rasch", "--json")
                .json();

        double severities = 0;
        for (var rater : answer.get("raters"))
            severities += rater.get("severity").asDouble();
        assertThat(severities).isCloseTo(0, within(1e-8));
        assertThat(answer.at("/raters/2/severity").asDouble()).isGreaterThan(0);
        assertThat(answer.at("/raters/2/infit").isNumber()).isTrue();
        assertThat(answer.get("items")).hasSize(40);
        assertThat(answer.get("thresholds")).hasSize(3);
    }

    @Test
    void systemsHaveMeasuresBesideSeveritiesAndDifficulties() throws IOException {
        var rows = new StringBuilder("item,model,rater,value\n");
        for (var item = 0; item < 40; item++) {
            for (var rater = 0; rater < 3; rater++) {
                rows.append("i%d,good,r%d,%d\n".formatted(item, rater, 2 + (item * 7 + rater * 3) % 3));
                rows.append("i%d,poor,r%d,%d\n".formatted(item, rater, 1 + (item * 5 + rater * 2) % 3));
            }
        }

        var answer = Ran.stats("r.csv", rows.toString(), "raters", "--model", "rasch", "--system", "model", "--json")
                .json();

        assertThat(answer.get("items")).hasSize(40);
        assertThat(answer.get("systems")).hasSize(2);
        assertThat(answer.at("/systems/0/system").asString()).isEqualTo("good");
        assertThat(answer.at("/systems/0/measure").asDouble())
                .isGreaterThan(answer.at("/systems/1/measure").asDouble());
        assertThat(answer.at("/systems/0/se").asDouble()).isPositive();
        assertThat(answer.at("/systems/1/infit").asDouble()).isPositive();
    }

    @Test
    void aKnownClassDecidesItsItem() throws IOException {
        var known = LABELS.replaceFirst("value", "value,truth").replaceAll("(?m)(,[ab])$", "$1,");
        known = known.replaceFirst("(?m)^(i0,.*,)$", "$1b");

        var answer = Ran.stats("labels.csv", known, "raters", "--gold", "truth", "--json")
                .json();

        assertThat(answer.at("/items/0/label").asString()).isEqualTo("b");
        assertThat(answer.at("/items/0/posterior/b").asDouble()).isEqualTo(1);
    }

    @Test
    void aKnownClassThatNobodyGaveIsNamedWithItsLine() throws IOException {
        var known = "item,rater,value,truth\ni,x,a,\ni,y,b,c\n";

        var ran = Ran.stats("labels.csv", known, "raters", "--gold", "truth");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("3", "truth", "c");
    }

    @Test
    void whatCannotBeToldSaysWhy() throws IOException {
        var answer = Ran.stats("r.csv", "item,rater,value\ni,a,1\nj,a,2\n", "raters", "--json")
                .json();

        assertThat(answer.get("reason").asString()).isEqualTo("one_rater");
        assertThat(answer.get("raters")).isEmpty();
    }

    private static String labels() {
        var rows = new StringBuilder("item,rater,value\n");
        for (var item = 0; item < 12; item++) {
            var label = item % 2 == 0 ? "a" : "b";
            rows.append("i%d,first,%s\ni%d,second,%s\ni%d,third,b\n".formatted(item, label, item, label, item));
        }
        return rows.toString();
    }
}
