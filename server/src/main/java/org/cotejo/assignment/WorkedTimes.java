package org.cotejo.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the people of a project worked on each of its assignments. */
@Repository
public class WorkedTimes {
    /** Who makes no sign for longer has begun another session. */
    private static final Duration SESSION_GAP = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    WorkedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Work on one assignment.
     *
     * @param activeMillis active time in milliseconds
     * @param intoSession how long the session had lasted when work on it began
     */
    public record Worked(UUID assignment, UUID task, AccountId evaluator, long activeMillis, Duration intoSession) {}

    /** A counted signal of somebody who worked in the project, in whichever project it was given. */
    private record Given(UUID evaluator, UUID task, boolean isOfProject, Signal signal) {}

    /** All assignments of the project that anybody made a sign on; what the same people did elsewhere meanwhile is not theirs. */
    public List<Worked> of(ProjectId project) {
        var worked = new ArrayList<Worked>();
        for (var person : signals(project).stream()
                .collect(Collectors.groupingBy(Given::evaluator))
                .values()) {
            person.sort(Comparator.comparing(one -> one.signal().at()));
            var signals = person.stream().map(Given::signal).toList();
            var millis = ActiveTime.byAssignment(signals, ActiveTime.IDLE_MILLIS);
            var begun = new HashMap<UUID, Duration>();
            Instant start = person.getFirst().signal().at();
            Instant last = start;
            for (var signal : signals) {
                if (Duration.between(last, signal.at()).compareTo(SESSION_GAP) > 0) start = signal.at();
                last = signal.at();
                begun.putIfAbsent(signal.assignment(), Duration.between(start, last));
            }
            var seen = new HashSet<UUID>();
            for (var one : person) {
                var assignment = one.signal().assignment();
                if (!one.isOfProject() || !seen.add(assignment)) continue;
                worked.add(new Worked(
                        assignment,
                        one.task(),
                        new AccountId(one.evaluator()),
                        millis.getOrDefault(assignment, 0L),
                        begun.get(assignment)));
            }
        }
        return worked;
    }

    private List<Given> signals(ProjectId project) {
        return jdbc.sql("""
                select s.evaluator_id, s.task_id, s.project_id = :project as of_project, s.tab, s.seq, s.happened_at,
                       s.assignment_id, s.kind, s.end_at
                  from assignment.work_signal_v1 s
                 where s.evaluator_id in (
                         select evaluator_id from assignment.assignment_v1 where project_id = :project)
                """)
                .param("project", project.value())
                .query((row, _) -> new Given(
                        row.getObject("evaluator_id", UUID.class),
                        row.getObject("task_id", UUID.class),
                        row.getBoolean("of_project"),
                        new Signal(
                                row.getString("tab"),
                                row.getLong("seq"),
                                row.getTimestamp("happened_at").toInstant(),
                                row.getObject("assignment_id", UUID.class),
                                Signal.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getTimestamp("end_at").toInstant())))
                .list();
    }
}
