package org.cotejo.insight.items;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.audit.AuditLog;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells in order what was done on an item, from what is stored alone. */
@Service
class HistoryService {
    private static final int EACH_MAX = 200;

    private final Items items;
    private final ItemSubmissions submissions;
    private final HistoryRows rows;
    private final AssignmentService assignments;
    private final AuditLog audit;
    private final ProjectService projects;

    HistoryService(
            Items items,
            ItemSubmissions submissions,
            HistoryRows rows,
            AssignmentService assignments,
            AuditLog audit,
            ProjectService projects) {
        this.items = items;
        this.submissions = submissions;
        this.rows = rows;
        this.assignments = assignments;
        this.audit = audit;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public ItemHistory history(ProjectId project, ItemId item, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        items.one(project, item).orElseThrow(Refusal::notFound);
        var origins = rows.origins(item);
        var tasks = rows.tasks(project, item, EACH_MAX);
        var attempts = rows.attempts(project, item, EACH_MAX);
        var submitted = submissions.submissions(item, EACH_MAX);
        var published = audit.ofAction(project, "protocol.published", Instant.EPOCH, EACH_MAX);
        var imported = origins.isEmpty() ? Instant.EPOCH : origins.getFirst().at();
        var exported = audit.ofAction(project, "export.written", imported, EACH_MAX);
        var events = new HistoryEvents(projects.pseudonyms(project, caller), responseNames(item))
                .imports(origins)
                .publications(tasks, published)
                .tasks(tasks)
                .attempts(attempts, activeMillis(attempts))
                .submissions(submitted)
                .exports(exported)
                .inOrder();
        var isComplete = Stream.of(tasks, attempts, submitted, exported).allMatch(stored -> stored.size() < EACH_MAX);
        return new ItemHistory(events, isComplete);
    }

    private Map<UUID, String> responseNames(ItemId item) {
        return submissions.responses(item, EACH_MAX).stream()
                .collect(Collectors.toMap(ItemDetail.ItemResponse::responseId, ItemDetail.ItemResponse::name));
    }

    private Map<UUID, Long> activeMillis(List<HistoryRows.Attempt> attempts) {
        return attempts.stream()
                .collect(Collectors.toMap(
                        HistoryRows.Attempt::assignment,
                        attempt -> assignments.activeMillis(assignments.byId(new AssignmentId(attempt.assignment())))));
    }
}
