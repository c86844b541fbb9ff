package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCommandTest {
    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; values of the package krippendorff 0.9.0. */
    private static final String KRIPPENDORFF = """
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .
            """;

    @ParameterizedTest
    @CsvSource({
        "nominal, 0.743421052631579",
        "ordinal, 0.8153875037548814",
        "interval, 0.8491071428571428",
        "ratio, 0.7974027747116121"
    })
    void alphaIsThePublishedOne(String level, double expected) throws IOException {
        var answer = Ran.stats("r.csv", csv(), "agreement", "--level", level, "--json")
                .json();

        assertThat(answer.get("estimate").asDouble()).isCloseTo(expected, within(1e-12));
        assertThat(answer.get("metric").asString()).isEqualTo("alpha");
        assertThat(answer.get("level").asString()).isEqualTo(level);
        assertThat(answer.get("n_items").asInt()).isEqualTo(12);
        assertThat(answer.get("n_raters").asInt()).isEqualTo(4);
        assertThat(answer.get("n_values").asInt()).isEqualTo(41);
        assertThat(answer.get("reason").isNull()).isTrue();
        assertThat(answer.at("/ci/low").asDouble()).isLessThan(expected);
        assertThat(answer.at("/ci/method").asString()).isEqualTo("bootstrap");
    }

    @Test
    void jsonLinesSayTheSameAsCsv() throws IOException {
        var lines = new StringBuilder();
        csv().lines().skip(1).forEach(row -> {
            var cells = row.split(",");
            lines.append("{\"rater\": \"%s\", \"extra\": [1, {\"value\": 9}], \"item\": \"%s\", \"value\": %s}\n"
                    .formatted(cells[1], cells[0], cells[2]));
        });

        assertThat(Ran.stats("r.jsonl", lines.toString(), "agreement", "--json"))
                .isEqualTo(Ran.stats("r.csv", csv(), "agreement", "--json"));
    }

    @Test
    void theSameSeedGivesTheSameBitsOnAnyNumberOfThreads() throws IOException {
        var once = Ran.stats("r.csv", csv(), "agreement", "--json", "--seed", "7");

        assertThat(Ran.stats("r.csv", csv(), "agreement", "--json", "--seed", "7", "--threads", "3"))
                .isEqualTo(once);
        assertThat(Ran.stats("r.csv", csv(), "agreement", "--json", "--seed", "8"))
                .isNotEqualTo(once);
    }

    @Test
    void whatHasNoValueSaysWhy() throws IOException {
        assertThat(reason("i,a,1\ni,b,1\nj,a,1\nj,b,1\n")).isEqualTo("no_variation");
        assertThat(reason("i,a,1\nj,a,2\n")).isEqualTo("one_rater");
        assertThat(reason("i,a,1\nj,b,2\n")).isEqualTo("no_overlap");
        var kappa = Ran.stats("r.csv", csv(), "agreement", "--metric", "kappa", "--json")
                .json();
        assertThat(kappa.get("estimate").isNull()).isTrue();
        assertThat(kappa.get("reason").asString()).isEqualTo("too_many_raters");
    }

    @Test
    void groupsAreAnsweredOneByOne() throws IOException {
        var ratings = """
                item,response,model,evaluator,criterion,value,not_applicable,submitted_at,protocol_version
                i,r,m,e1,tone,4,false,2026-11-24T10:00:00Z,1.0.0
                i,r,m,e2,tone,5,false,2026-11-24T10:00:00Z,1.0.0
                j,s,m,e1,tone,2,false,2026-11-24T10:00:00Z,1.0.0
                j,s,m,e2,tone,2,false,2026-11-24T10:00:00Z,1.0.0
                i,r,m,e1,safety,,true,2026-11-24T10:00:00Z,1.0.0
                i,r,m,e2,safety,5,false,2026-11-24T10:00:00Z,1.0.0
                """;

        var answer = Ran.stats(
                        "ratings.csv",
                        ratings,
                        "agreement",
                        "--rater=evaluator",
                        "--by=criterion",
                        "--level=interval",
                        "--ci=none",
                        "--json")
                .json();

        assertThat(answer.get("by").asString()).isEqualTo("criterion");
        assertThat(answer.get("groups")).hasSize(2);
        assertThat(answer.at("/groups/0/group").asString()).isEqualTo("tone");
        assertThat(answer.at("/groups/0/estimate").isNumber()).isTrue();
        assertThat(answer.at("/groups/0/ci").isNull()).isTrue();
        assertThat(answer.at("/groups/1/reason").asString()).isEqualTo("one_rater");
    }

    @Test
    void wrongFilesAndCallsEndWithTwoAndNameThePlace() throws IOException {
        assertRefused(
                Ran.stats("r.csv", "item,rater,value\ni,a,1\ni,b,-1\n", "agreement", "--level", "ratio"),
                "r.csv, line 3, column value: a ratio scale has no negative numbers");
        assertRefused(Ran.stats("r.csv", "item,value\ni,1\n", "agreement"), "r.csv, line 1, column rater");
        assertRefused(
                Ran.stats("r.csv", "item,rater,value\ni,a,1\ni,b,x\n", "agreement", "--level", "interval"),
                "r.csv, line 3, column value: “x” is not a number");
        assertRefused(
                Ran.stats("r.csv", "item,rater,value\ni,a\n", "agreement"), "r.csv, line 2: the row has 2 fields");
        assertRefused(Ran.stats("r.csv", "item,rater,value\n,a,1\n", "agreement"), "r.csv, line 2, column item");
        assertRefused(Ran.stats("r.csv", "item,rater,value\n", "agreement"), "r.csv: there are no rows");
        assertRefused(Ran.stats("r.csv", "", "agreement"), "r.csv: it is empty");
        assertRefused(Ran.stats("r.jsonl", "{\"item\": \"i\"}\n{\n", "agreement"), "r.jsonl, line 2");
        assertRefused(Ran.stats("r.csv", csv(), "agreement", "--metric", "magic"), "--metric is one of ac1, ac2");
        assertRefused(Ran.stats("r.csv", csv(), "agreement", "--magic"), "unknown option --magic");
        assertRefused(
                Ran.stats(java.nio.file.Path.of("nowhere.csv"), "agreement"), "nowhere.csv: there is no such file");
        assertRefused(Ran.run(java.util.List.of("magic", "r.csv")), "unknown statistic magic");
    }

    private static void assertRefused(Ran ran, String message) {
        assertThat(ran.err()).contains(message);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    private static String reason(String rows) throws IOException {
        return Ran.stats("r.csv", "item,rater,value\n" + rows, "agreement", "--json")
                .json()
                .get("reason")
                .asString();
    }

    private static String csv() {
        var csv = new StringBuilder("item,rater,value\n");
        var rater = 0;
        for (var row : KRIPPENDORFF.lines().toList()) {
            rater++;
            var item = 0;
            for (var value : row.split(" ")) {
                item++;
                if (!value.equals(".")) csv.append("i%d,r%d,%s\n".formatted(item, rater, value));
            }
        }
        return csv.toString();
    }
}
