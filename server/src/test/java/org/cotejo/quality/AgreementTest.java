package org.cotejo.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The agreement that the lead sees is that of all ratings that count, at any minute. */
class AgreementTest {
    private static final int RESPONSES = 8;

    private final World.Project project = World.running(RESPONSES, 3);
    private final List<int[]> given = new ArrayList<>();

    /** One person judges all; what they give to accuracy depends on the response and on them. */
    private void judgeAll(World.Person person, int rater) {
        for (var index = 0; index < RESPONSES; index++) {
            var work = Work.next(project, person);
            // Responses differ by the number at their end; raters by a point now and then.
            var number = work.view().at("/response/text").asString().hashCode() & 3;
            var value = Math.min(5, 1 + number + (rater + number) % 2);
            work.rate("accuracy", value).reason("R4", "Se aclara en la nota.");
            if (rater == 0 && number == 0)
                work.mark("LAN.grammar", "minor", 0, 3).reason("R7", "Es así.");
            work.submit().expect(201);
            given.add(new int[] {item(work), rater, value});
        }
    }

    private final List<String> items = new ArrayList<>();

    private int item(Work work) {
        var id = work.view().at("/response/response_id").asString();
        if (!items.contains(id)) items.add(id);
        return items.indexOf(id);
    }

    private JsonNode board(String query) {
        return project.lead()
                .client()
                .get(project.path() + "/quality/agreement" + query)
                .expect(200)
                .json();
    }

    private static JsonNode line(JsonNode lines, String key) {
        return lines.valueStream()
                .filter(one -> one.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private double alpha() {
        var ratings = Ratings.of(
                given.stream().mapToInt(one -> one[0]).toArray(),
                given.stream().mapToInt(one -> one[1]).toArray(),
                given.stream().mapToInt(one -> one[2] - 1).toArray(),
                Scale.oneTo(5));
        return ((Agreement.Estimate) KrippendorffAlpha.of(ratings, Distance.ordinal(), IntervalOptions.none())).value();
    }

    @Test
    void theBoardIsWhatAllRatingsSayAndFollowsThem() {
        assertThat(board("").get("criteria")).isEmpty();

        judgeAll(project.evaluator(), 0);
        var alone = line(board("").get("criteria"), "accuracy");
        assertThat(alone.at("/alpha/undefined").asString()).isEqualTo("one_rater");
        assertThat(alone.at("/alpha/value").isNull()).isTrue();
        assertThat(alone.get("ratings").asInt()).isEqualTo(RESPONSES);

        judgeAll(project.evaluator(), 1);
        var board = board("");
        var two = line(board.get("criteria"), "accuracy");
        assertThat(two.at("/alpha/value").asDouble()).isCloseTo(alpha(), within(1e-12));
        assertThat(two.at("/alpha/low").asDouble()).isLessThan(alpha());
        assertThat(two.at("/alpha/high").asDouble()).isGreaterThan(alpha());
        assertThat(two.at("/alpha/few_items").asBoolean()).isTrue();
        assertThat(two.get("pairable").asInt()).isEqualTo(RESPONSES);
        assertThat(board.get("dropped").asInt()).isZero();
        assertThat(board.get("raters").asInt()).isEqualTo(2);
        assertThat(line(board.get("criteria"), "tone").at("/alpha/undefined").asString())
                .isEqualTo("no_variation");
        assertThat(line(board.get("criteria"), "tone").at("/percent/value").asDouble())
                .isEqualTo(1);

        judgeAll(project.evaluator(), 2);
        var three = line(board("").get("criteria"), "accuracy");
        assertThat(three.at("/alpha/value").asDouble()).isCloseTo(alpha(), within(1e-12));
        assertThat(three.get("ratings").asInt()).isEqualTo(3 * RESPONSES);
    }

    @Test
    void whoMarksAFamilyWhereOthersDoNotDisagrees() {
        judgeAll(project.evaluator(), 0);
        judgeAll(project.evaluator(), 1);

        var language = line(board("").get("families"), "LAN");
        assertThat(language.get("pairable").asInt()).isEqualTo(RESPONSES);
        assertThat(language.at("/alpha/value").asDouble()).isNegative();
        assertThat(language.at("/percent/value").asDouble()).isBetween(0.1, 0.95);
    }

    @Test
    void slicesAddUpToTheWhole() {
        judgeAll(project.evaluator(), 0);
        judgeAll(project.evaluator(), 1);

        for (var by : List.of("locale", "domain", "version")) {
            var lines = board("?by=" + by)
                    .get("criteria")
                    .valueStream()
                    .filter(one -> one.get("key").asString().equals("accuracy"))
                    .toList();
            assertThat(lines.stream()
                            .mapToInt(one -> one.get("ratings").asInt())
                            .sum())
                    .as(by)
                    .isEqualTo(2 * RESPONSES);
        }
        project.lead()
                .client()
                .get(project.path() + "/quality/agreement?by=colour")
                .expect(404);
    }

    @Test
    void behindTheNumberAreTheResponsesThatAreDisputed() {
        judgeAll(project.evaluator(), 0);
        judgeAll(project.evaluator(), 1);

        var path = project.path() + "/quality/agreement/accuracy";
        var disputed = project.lead()
                .client()
                .get(path + "/disputed")
                .expect(200)
                .json()
                .get("responses");
        for (var one : disputed) {
            assertThat(one.at("/ratings/0").asInt())
                    .isLessThan(one.at("/ratings/1").asInt());
        }
        var apart = given.stream()
                .filter(one -> one[1] == 0)
                .filter(one ->
                        given.stream().anyMatch(other -> other[1] == 1 && other[0] == one[0] && other[2] != one[2]));
        assertThat(disputed).hasSize((int) apart.count());
        var weeks =
                project.lead().client().get(path + "/trend").expect(200).json().get("weeks");
        assertThat(weeks).hasSize(1);
        assertThat(weeks.at("/0/pairable").asInt()).isEqualTo(RESPONSES);
    }

    @Test
    void evaluatorsSeeNothingOfItAndReviewersDo() {
        project.evaluator().client().get(project.path() + "/quality/agreement").expect(403);
        project.member("reviewer")
                .client()
                .get(project.path() + "/quality/agreement")
                .expect(200);
        World.person().client().get(project.path() + "/quality/agreement").expect(404);
        project.lead()
                .client()
                .get(project.path() + "/quality/agreement/nothing/trend")
                .expect(404);
    }
}
