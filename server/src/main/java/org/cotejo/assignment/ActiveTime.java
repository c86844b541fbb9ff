package org.cotejo.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Active time from signals, by PAY.md section 2: covers (rule 5), their union (rule 6), and whose an instant is that
 * several tabs cover (rule 7). Milliseconds; never counted twice, whatever the number of tabs.
 */
public final class ActiveTime {
    /** IDLE of rule 5 where a project sets none. */
    public static final long IDLE_MILLIS = 300_000;

    private static final Comparator<Cover> BEGAN_LAST =
            Comparator.comparingLong(Cover::from).thenComparing(Cover::tab).reversed();

    private ActiveTime() {}

    private record Cover(long from, long to, String tab, UUID assignment) {}

    /** The milliseconds that belong to each assignment; their sum is the length of the union of all covers. */
    public static Map<UUID, Long> byAssignment(Collection<Signal> signalsOfOnePerson, long idleMillis) {
        var covers = covers(signalsOfOnePerson, idleMillis);
        covers.sort(Comparator.comparingLong(Cover::from));
        var boundaries = covers.stream()
                .flatMap(cover -> java.util.stream.Stream.of(cover.from(), cover.to()))
                .sorted()
                .distinct()
                .toList();
        var millis = new HashMap<UUID, Long>();
        var open = new PriorityQueue<Cover>(BEGAN_LAST);
        var next = 0;
        for (var index = 0; index + 1 < boundaries.size(); index++) {
            long from = boundaries.get(index);
            while (next < covers.size() && covers.get(next).from() <= from) open.add(covers.get(next++));
            while (!open.isEmpty() && open.peek().to() <= from) open.remove();
            if (!open.isEmpty()) millis.merge(open.peek().assignment(), boundaries.get(index + 1) - from, Long::sum);
        }
        return millis;
    }

    private static List<Cover> covers(Collection<Signal> signals, long idleMillis) {
        var covers = new ArrayList<Cover>();
        var byTab = signals.stream().collect(Collectors.groupingBy(Signal::tab));
        for (var tab : byTab.values()) {
            tab.sort(Comparator.comparing(Signal::at).thenComparingLong(Signal::seq));
            for (var index = 0; index < tab.size(); index++) {
                var signal = tab.get(index);
                if (!signal.kind().covers()) continue;
                var from = signal.at().toEpochMilli();
                var to = Math.min(from + idleMillis, signal.endAt().toEpochMilli());
                if (index + 1 < tab.size())
                    to = Math.min(to, tab.get(index + 1).at().toEpochMilli());
                if (to > from) covers.add(new Cover(from, to, signal.tab(), signal.assignment()));
            }
        }
        return covers;
    }
}
