package org.cotejo.insight.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.audit.AuditLog;
import org.cotejo.insight.items.ItemHistory.ItemEvent;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Ids;
import org.cotejo.project.ProjectService.Pseudonymous;
import org.jspecify.annotations.Nullable;

/** Makes events of what is stored; what happened at one moment stands in the order in which one leads to the other. */
final class HistoryEvents {
    private final Map<AccountId, Pseudonymous> people;
    private final Map<UUID, String> responseNames;
    private final List<ItemEvent> events = new ArrayList<>();

    HistoryEvents(Map<AccountId, Pseudonymous> people, Map<UUID, String> responseNames) {
        this.people = people;
        this.responseNames = responseNames;
    }

    HistoryEvents imports(List<HistoryRows.Origin> origins) {
        for (var origin : origins) {
            events.add(ItemEvent.of(origin.at(), "imported", person(origin.by()))
                    .about(origin.filename())
                    .on(names(origin.responses())));
        }
        return this;
    }

    /** Each version that asks for a task, once; who published it stands in the audit log. */
    HistoryEvents publications(List<HistoryRows.Task> tasks, List<AuditLog.Entry> published) {
        var entries = published.stream()
                .collect(Collectors.toMap(AuditLog.Entry::subject, Function.identity(), (newest, _) -> newest));
        var seen = new HashSet<UUID>();
        for (var task : tasks) {
            var at = task.publishedAt();
            if (at == null || !seen.add(task.protocol())) continue;
            var entry = entries.get(task.protocol().toString());
            events.add(ItemEvent.of(at, "protocol_published", entry == null ? null : person(entry.actor()))
                    .about(task.version()));
        }
        return this;
    }

    /** A task's id carries the time at which it was made. */
    HistoryEvents tasks(List<HistoryRows.Task> tasks) {
        for (var task : tasks) {
            events.add(ItemEvent.of(Ids.madeAt(task.id()), "task_made", null)
                    .about(task.version())
                    .on(names(task.responses()))
                    .asking(task.places()));
        }
        return this;
    }

    HistoryEvents attempts(List<HistoryRows.Attempt> attempts, Map<UUID, Long> activeMillis) {
        for (var attempt : attempts) {
            var work = new ItemHistory.Work(
                    attempt.assignment(),
                    attempt.repeat(),
                    attempt.endedAt() == null ? attempt.leaseUntil() : null,
                    activeMillis.getOrDefault(attempt.assignment(), 0L),
                    attempt.skipReason(),
                    attempt.skipNote());
            var by = person(attempt.evaluator());
            var shown = names(attempt.shown());
            events.add(ItemEvent.of(attempt.leasedAt(), "leased", by).on(shown).as(work));
            var end = attempt.endedAt();
            if (end == null) continue;
            switch (attempt.state()) {
                case "skipped" ->
                    events.add(ItemEvent.of(end, "skipped", by).on(shown).as(work));
                // Cotejo ends a lease that ran out, not the person.
                case "expired" ->
                    events.add(ItemEvent.of(end, "expired", by).on(shown).as(work));
                default -> {} // its submission tells of it
            }
        }
        return this;
    }

    /** After the attempts, of which each says on what it was. */
    HistoryEvents submissions(List<ItemSubmissions.Stored> submissions) {
        var leases = new HashMap<UUID, ItemEvent>();
        for (var event : events) {
            var work = event.work();
            if (work != null) leases.putIfAbsent(work.assignmentId(), event);
        }
        for (var one : submissions) {
            var event = ItemEvent.of(one.submittedAt(), "submitted", person(one.evaluator()))
                    .handing(new ItemHistory.Receipt(one.submission(), one.revision(), one.sha256()));
            var lease = leases.get(one.assignment());
            events.add(lease == null ? event : event.on(lease.responses()).as(lease.work()));
        }
        return this;
    }

    /** Exports are of the whole project; those since the item came in hold it. */
    HistoryEvents exports(List<AuditLog.Entry> exported) {
        for (var entry : exported) {
            events.add(
                    ItemEvent.of(entry.at(), "exported", person(entry.actor())).about(entry.subject()));
        }
        return this;
    }

    List<ItemEvent> inOrder() {
        return events.stream().sorted(Comparator.comparing(ItemEvent::at)).toList();
    }

    private ItemHistory.@Nullable Person person(@Nullable UUID id) {
        return id == null ? null : person(new AccountId(id));
    }

    private ItemHistory.@Nullable Person person(AccountId id) {
        var known = people.get(id);
        return known == null ? null : new ItemHistory.Person(known.pseudonym(), known.isSimulated());
    }

    private List<String> names(List<UUID> responses) {
        return responses.stream()
                .map(id -> responseNames.getOrDefault(id, id.toString()))
                .toList();
    }
}
