package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareAndGateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theDifferenceIsOtherMinusBaseOverItems() throws IOException {
        var answer = Ran.stats("scores.csv", scores(0.5), "compare", "--json").json();

        assertThat(answer.get("base").asString()).isEqualTo("old");
        assertThat(answer.get("difference").asDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(answer.get("n_items").asInt()).isEqualTo(10);
        // Differences 0, 1, 0, 1, ...: of 2^10 sign patterns 2 * 2^5 reach the mean, zeros flip without effect.
        assertThat(answer.get("p_value").asDouble()).isCloseTo(2.0 / 32, within(1e-12));
        assertThat(answer.get("test").asString()).isEqualTo("sign_flip_exact");
        assertThat(answer.at("/ci/low").asDouble()).isLessThan(0.5);
        assertThat(answer.propertyNames())
                .contains("difference", "ci", "p_value", "test", "n_items", "power", "needed_n");
        var reversed = Ran.stats("scores.csv", scores(0.5), "compare", "--base", "new", "--json")
                .json();
        assertThat(reversed.get("difference").asDouble()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void threeSystemsAreNotTwo() throws IOException {
        var ran = Ran.stats("s.csv", "item,system,score\ni,a,1\ni,b,1\ni,c,1\n", "compare");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("column system: expected two systems, found 3 (a, b, c)");
    }

    @Test
    void aGateDecidesByItsRule() throws IOException {
        assertThat(decision(0.5, "\"comparison\": \"superiority\", \"margin\": 0"))
                .isEqualTo("ship");
        assertThat(decision(0.5, "\"comparison\": \"superiority\", \"margin\": 0.9"))
                .isEqualTo("hold");
        assertThat(decision(0.1, "\"comparison\": \"non_inferiority\", \"margin\": 0.5"))
                .isEqualTo("ship");
        assertThat(decision(0.5, "\"comparison\": \"absolute\", \"threshold\": 4.9"))
                .isEqualTo("hold");
        assertThat(decision(0.5, "\"comparison\": \"superiority\", \"n_planned\": 1000"))
                .isEqualTo("need_more");
    }

    @Test
    void theNumbersBehindADecisionComeWithIt() throws IOException {
        var rule = rule("""
                {"system": "new", "base": "old", "comparison": "superiority", "margin": 0, "stopping": "anytime",
                 "scale": [1, 5], "slices": ["es"],
                 "guards": [{"name": "length", "comparison": "absolute", "threshold": 0, "column": "words"}]}
                """);
        var answer = gate(0.5, rule).json();

        assertThat(answer.get("estimate").asDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(answer.at("/ci/method").asString()).isEqualTo("betting");
        assertThat(answer.get("n_items").asInt()).isEqualTo(200);
        assertThat(answer.at("/slices/0/slice").asString()).isEqualTo("es");
        assertThat(answer.at("/guards/0/estimate").asDouble()).isCloseTo(4, within(1e-12));
        assertThat(answer.get("warnings").isArray()).isTrue();
    }

    @Test
    void aRuleThatIsNotOneIsNamed() throws IOException {
        assertRefused(
                "{\"system\": \"new\", \"comparison\": \"absolute\", \"treshold\": 3}",
                "treshold: this key is not known");
        assertRefused("{\"system\": \"new\", \"comparison\": \"absolute\"}", "threshold is missing");
        assertRefused("{\"system\": \"new\", \"comparison\": \"better\"}", "comparison: is one of absolute");
        assertRefused("{\"system\": \"new\", \"comparison\": \"superiority\"}", "a comparison needs a base");
        assertRefused(
                "{\"system\": \"new\", \"comparison\": \"absolute\", \"margin\": 1}",
                "margin: does not go with the comparison absolute; use threshold");
        assertRefused("{\"system\": \"x\", \"comparison\": \"absolute\", \"threshold\": 1}", "there is no system x");
        assertRefused("{", "line 1: this is not valid JSON");
        assertRefused("[]", "expected one JSON object");
    }

    private String decision(double lead, String rule) throws IOException {
        var text = "{\"system\": \"new\", \"base\": \"old\", \"stopping\": \"fixed\", " + rule + "}";
        if (rule.contains("absolute")) text = text.replace("\"base\": \"old\", ", "");
        return gate(lead, rule(text)).json().get("decision").asString();
    }

    private void assertRefused(String rule, String message) throws IOException {
        var ran = gate(0.5, rule(rule));
        assertThat(ran.err()).contains(message);
        assertThat(ran.code()).isEqualTo(2);
    }

    private Path rule(String text) throws IOException {
        return Files.writeString(folder.resolve("rule.json"), text);
    }

    private static Ran gate(double lead, Path rule) throws IOException {
        return Ran.stats("scores.csv", many(lead), "gate", "--rule", rule.toString(), "--json");
    }

    /** Ten items; new is better by twice the lead on every other one. */
    private static String scores(double lead) {
        return rows(10, lead);
    }

    private static String many(double lead) {
        return rows(200, lead);
    }

    private static String rows(int items, double lead) {
        var rows = new StringBuilder("item,system,score,slice,words\n");
        for (var item = 0; item < items; item++) {
            var old = 3 + item % 3 * 0.5;
            var slice = item % 4 < 2 ? "es" : "en";
            rows.append("i%d,old,%s,%s,5\n".formatted(item, old, slice));
            rows.append("i%d,new,%s,%s,4\n".formatted(item, old + (item % 2 == 0 ? 0 : 2 * lead), slice));
        }
        return rows.toString();
    }
}
