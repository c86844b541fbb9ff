package org.cotejo.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RankCommandTest {
    /** Davidson (1970), chocolate puddings: i, j, wins of i, wins of j, ties. */
    private static final int[][] PUDDINGS = {
        {1, 2, 19, 22, 16},
        {1, 3, 16, 19, 12},
        {2, 3, 19, 19, 10},
        {1, 4, 18, 23, 13},
        {2, 4, 23, 19, 9},
        {3, 4, 19, 20, 15},
        {1, 5, 13, 19, 18},
        {2, 5, 16, 20, 12},
        {3, 5, 16, 15, 17},
        {4, 5, 17, 14, 16},
        {1, 6, 18, 21, 12},
        {2, 6, 22, 20, 12},
        {3, 6, 13, 18, 10},
        {4, 6, 14, 19, 18},
        {5, 6, 11, 21, 12}
    };

    @Test
    void aFileOfVotesBecomesARanking() throws IOException {
        var answer = Ran.stats("votes.csv", """
                a,b,winner,note
                x,y,a,1
                x,y,a,2
                x,y,b,3
                y,z,a,4
                y,z,tie,5
                z,x,a,6
                z,x,both_bad,7
                """, "rank", "--json").json();

        assertThat(answer.get("players")).hasSize(3);
        assertThat(answer.at("/players/0/rank").asInt()).isEqualTo(1);
        double sum = 0;
        for (var player : answer.get("players")) {
            sum += player.get("log_strength").asDouble();
            assertThat(player.get("rating").asDouble())
                    .isCloseTo(
                            1000
                                    + 400
                                            / Math.log(10)
                                            * player.get("log_strength").asDouble(),
                            within(1e-9));
            assertThat(player.propertyNames())
                    .contains("name", "ci_low", "ci_high", "rank", "rank_low", "rank_high", "n");
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(answer.propertyNames())
                .contains("players", "tie_parameter", "covariates", "components", "effective_clusters", "warnings");
    }

    @Test
    void thePuddingsComeOutAsPublished() throws IOException {
        var votes = new StringBuilder("a,b,winner,weight\n");
        for (var pair : PUDDINGS) {
            var who = "p" + pair[0] + ",p" + pair[1];
            votes.append(who).append(",a,").append(pair[2]).append('\n');
            votes.append(who).append(",b,").append(pair[3]).append('\n');
            votes.append(who).append(",tie,").append(pair[4]).append('\n');
        }

        var answer = Ran.stats("votes.csv", votes.toString(), "rank", "--ci", "none", "--json")
                .json();

        // Newton fit of the same likelihood, gradient below 1e-11 (../shared truth; R package PlackettLuce has the
        // data).
        assertThat(answer.get("tie_parameter").asDouble()).isCloseTo(0.7468229876542896, within(1e-8));
        assertThat(answer.at("/players/0/name").asString()).isEqualTo("p6");
        assertThat(answer.at("/players/0/log_strength").asDouble()).isCloseTo(0.20057412305525818, within(1e-8));
    }

    @Test
    void wrongVotesAreNamedByTheirPlace() throws IOException {
        assertRefused("x,y,left\n", "line 2, column winner: “left” is not a winner; use a, b, tie or both_bad");
        assertRefused("x,x,a\n", "line 2, column b: a player is not compared with itself");
        assertRefused("x,,a\n", "line 2, column b: the cell is empty");
    }

    private static void assertRefused(String rows, String message) throws IOException {
        var ran = Ran.stats("votes.csv", "a,b,winner\n" + rows, "rank");
        assertThat(ran.err()).contains(message);
        assertThat(ran.code()).isEqualTo(2);
    }
}
