package org.cotejo.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.corpus.ResponseId;

/** Where the places of tasks go when another version of the protocol is published. */
final class TaskMoves {
    private TaskMoves() {}

    /**
     * A task that still gives out places, or would.
     *
     * @param held how many submissions and leases it has
     * @param heldBefore how many there are under earlier versions
     * @param hasHistory whether anybody ever had it
     */
    record Standing(TaskId task, List<ResponseId> responses, int held, int heldBefore, boolean hasHistory) {}

    /** What happens with one. */
    sealed interface Move {
        TaskId task();

        /** Nobody ever had it: it becomes a task of the new version, with these places. */
        record Stay(TaskId task, Places places) implements Move {}

        /** What is done and held stays; a task of the new version has the other places. */
        record GoOn(TaskId task, Places places) implements Move {}

        /** What is done and held stays; no place opens any more. */
        record End(TaskId task) implements Move {}
    }

    /** How many places a task opens, or how many are taken elsewhere beyond what is asked. */
    record Places(int open, int surplus) {
        static Places of(int asked, int taken) {
            return new Places(Math.max(asked - taken, 0), Math.max(taken - asked, 0));
        }
    }

    /** Everything still open goes on under the new version, up to what it asks for over all versions together. */
    static List<Move> onward(List<Standing> standings, Set<List<ResponseId>> asked, int overlap) {
        var moves = new ArrayList<Move>();
        for (var standing : standings) {
            var places = Places.of(overlap, standing.held() + standing.heldBefore());
            if (!asked.contains(standing.responses())) moves.add(new Move.End(standing.task()));
            else if (standing.hasHistory()) moves.add(new Move.GoOn(standing.task(), places));
            else moves.add(new Move.Stay(standing.task(), places));
        }
        return moves;
    }

    /** Everything is judged again: what is done and held under earlier versions takes no place of the new one. */
    static List<Move> again(List<Standing> standings, Set<List<ResponseId>> asked, int overlap) {
        var moves = new ArrayList<Move>();
        for (var standing : standings) {
            var isFresh = asked.contains(standing.responses()) && !standing.hasHistory() && standing.heldBefore() == 0;
            moves.add(isFresh ? new Move.Stay(standing.task(), Places.of(overlap, 0)) : new Move.End(standing.task()));
        }
        return moves;
    }

    /** The responses that some task of the new version is about after the moves. */
    static Set<List<ResponseId>> covered(List<Standing> standings, List<Move> moves) {
        var ended = new HashSet<TaskId>();
        for (var move : moves) if (move instanceof Move.End(var task)) ended.add(task);
        var covered = new HashSet<List<ResponseId>>();
        for (var standing : standings) if (!ended.contains(standing.task())) covered.add(standing.responses());
        return covered;
    }
}
