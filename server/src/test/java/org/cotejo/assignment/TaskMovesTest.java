package org.cotejo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.junit.jupiter.api.Test;

/** Where places go, by rule. */
class TaskMovesTest {
    private static final int SEEDS = 200;

    private static TaskMoves.Standing standing(int held, int heldBefore, boolean hasHistory) {
        return new TaskMoves.Standing(
                new TaskId(UUID.randomUUID()),
                List.of(new ResponseId(UUID.randomUUID())),
                held,
                heldBefore,
                hasHistory);
    }

    @Test
    void whatNobodyHadMovesWhole() {
        var fresh = standing(0, 0, false);

        assertThat(TaskMoves.onward(List.of(fresh), Set.of(fresh.responses()), 3))
                .containsExactly(new TaskMoves.Move.Stay(fresh.task(), new TaskMoves.Places(3, 0)));
    }

    @Test
    void whatIsBegunKeepsItsWorkAndHandsOnTheRest() {
        var begun = standing(1, 1, true);

        assertThat(TaskMoves.onward(List.of(begun), Set.of(begun.responses()), 3))
                .containsExactly(new TaskMoves.Move.GoOn(begun.task(), new TaskMoves.Places(1, 0)));
    }

    @Test
    void whatIsNoLongerAskedEnds() {
        var gone = standing(1, 0, true);

        assertThat(TaskMoves.onward(List.of(gone), Set.of(), 3)).containsExactly(new TaskMoves.Move.End(gone.task()));
    }

    @Test
    void whateverIsDonePlacesAndWorkTogetherAreTheOverlapOrWhatIsDoneBeyondIt() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var standings = new ArrayList<TaskMoves.Standing>();
            for (var number = random.nextInt(6); number >= 0; number--) {
                var held = random.nextInt(5);
                standings.add(standing(held, random.nextInt(4), held > 0 || random.nextBoolean()));
            }
            var asked = new HashSet<List<ResponseId>>();
            for (var one : standings) if (random.nextInt(4) > 0) asked.add(one.responses());
            var overlap = 1 + random.nextInt(5);

            var moves = TaskMoves.onward(standings, asked, overlap);

            for (var index = 0; index < standings.size(); index++) {
                var taken = standings.get(index).held() + standings.get(index).heldBefore();
                var places = switch (moves.get(index)) {
                    case TaskMoves.Move.Stay stay -> stay.places();
                    case TaskMoves.Move.GoOn onward -> onward.places();
                    case TaskMoves.Move.End _ -> null;
                };
                if (places == null) {
                    assertThat(asked).doesNotContain(standings.get(index).responses());
                    continue;
                }
                assertThat(taken + places.open()).isEqualTo(Math.max(taken, overlap));
                assertThat(places.surplus()).isEqualTo(Math.max(0, taken - overlap));
            }
        }
    }

    @Test
    void judgedAgainOnlyWhatNobodyHadStays() {
        var fresh = standing(0, 0, false);
        var begun = standing(1, 0, true);
        var standings = List.of(fresh, begun);

        var moves = TaskMoves.again(standings, Set.of(fresh.responses(), begun.responses()), 2);

        assertThat(moves)
                .containsExactly(
                        new TaskMoves.Move.Stay(fresh.task(), new TaskMoves.Places(2, 0)),
                        new TaskMoves.Move.End(begun.task()));
        assertThat(TaskMoves.covered(standings, moves)).containsExactly(fresh.responses());
    }
}
