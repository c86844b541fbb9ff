package org.cotejo.assignment;

import static org.cotejo.audit.AuditLog.Act;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.audit.AuditLog;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProtocolId;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.cotejo.project.TaskSettings;
import org.cotejo.project.VersionService;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out tasks under leases: never more than the overlap, never one twice to the same person. */
@Service
public class AssignmentService {
    private static final Set<String> SKIP_REASONS = Set.of("out_of_expertise", "unreadable", "sensitive", "other");
    private static final int SIGNALS_MAX = 1_000;

    private final Assignments assignments;
    private final Leases leases;
    private final Places places;
    private final Tasks tasks;
    private final HandedIn handedIn;
    private final Repeats repeats;
    private final WorkSignals signals;
    private final ProjectService projects;
    private final Protocols protocols;
    private final VersionService versions;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    AssignmentService(
            Assignments assignments,
            Leases leases,
            Places places,
            Tasks tasks,
            HandedIn handedIn,
            Repeats repeats,
            WorkSignals signals,
            ProjectService projects,
            Protocols protocols,
            VersionService versions,
            Ids ids,
            InstantSource clock,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.assignments = assignments;
        this.leases = leases;
        this.places = places;
        this.tasks = tasks;
        this.handedIn = handedIn;
        this.repeats = repeats;
        this.signals = signals;
        this.projects = projects;
        this.protocols = protocols;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The caller's live lease in the project, else the next task under a new one; empty when nothing is left. */
    public Optional<Assignment> leaseNext(ProjectId project, Caller caller) {
        // Not the lead: who sees the models' names cannot judge blind.
        projects.requireRole(caller, project, Role.EVALUATOR);
        // On its own: places given back in one transaction with a lease could lock tasks crosswise.
        if (assignments.hasLate(clock.instant(), project)) reclaimLeases(project);
        try {
            return transaction.execute(_ -> leaseOrResume(project, caller));
        } catch (DuplicateKeyException e) {
            // The same person asked twice at once: the other call holds the lease, and this one answers with it.
            return assignments.liveLease(project, caller.account());
        }
    }

    private Optional<Assignment> leaseOrResume(ProjectId project, Caller caller) {
        places.hold(project);
        var live = assignments.liveLease(project, caller.account());
        if (live.isPresent()) return live;
        var protocol = projects.publishedProtocol(project);
        if (protocol.isEmpty()) return Optional.empty();
        versions.requireAcknowledged(protocol.get(), caller.account());
        var now = clock.instant();
        var settings = protocols.byId(protocol.get()).taskSettings();
        var until = now.plus(Duration.ofMinutes(settings.leaseMinutes()));
        var id = new AssignmentId(ids.next());
        return leases.resumeExpired(project, caller.account(), until)
                .or(() -> leaseRepeat(id, protocol.get(), caller, settings, new Repeats.Term(now, until)))
                .or(() -> leases.next(id, project, caller.account(), now, until))
                .or(() -> leases.contended(id, project, caller.account(), now, until))
                .flatMap(assignments::byId);
    }

    private Optional<AssignmentId> leaseRepeat(
            AssignmentId id, ProtocolId protocol, Caller caller, TaskSettings settings, Repeats.Term term) {
        if (!settings.compares()) return Optional.empty();
        var percent = settings.comparisonOrInitial().repeatPercent();
        return repeats.lease(id, protocol, caller.account(), percent, term);
    }

    /** A lease on the task of one named response, where a place is free. */
    @Transactional
    public Assignment leaseNamed(ProjectId project, ResponseId response, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR);
        places.hold(project);
        var protocol = projects.publishedProtocol(project).orElseThrow(Refusal::notFound);
        var now = clock.instant();
        var until = now.plus(
                Duration.ofMinutes(protocols.byId(protocol).taskSettings().leaseMinutes()));
        return leases.named(new AssignmentId(ids.next()), response, caller.account(), now, until)
                .flatMap(assignments::byId)
                .orElseThrow(Refusal::notFound);
    }

    /** An assignment of the caller; anyone else's does not exist for them. */
    public Assignment ofCaller(AssignmentId id, Caller caller) {
        return owned(assignments.byId(id), caller);
    }

    /** What the same person handed in before in the same project, the newest first. */
    public List<AssignmentId> earlierOf(Assignment assignment, int limit) {
        return handedIn.latest(assignment.project(), assignment.evaluator(), limit + 1).stream()
                .filter(id -> !id.equals(assignment.id()))
                .limit(limit)
                .toList();
    }

    /** The same, locked until the transaction ends. */
    public Assignment lockOfCaller(AssignmentId id, Caller caller) {
        return owned(assignments.lock(id), caller);
    }

    /** Any assignment, for work that belongs to no caller. */
    public Assignment byId(AssignmentId id) {
        return assignments.byId(id).orElseThrow(Refusal::notFound);
    }

    private static Assignment owned(Optional<Assignment> found, Caller caller) {
        return found.filter(assignment -> assignment.evaluator().equals(caller.account()))
                .orElseThrow(Refusal::notFound);
    }

    /** Refuses work on an assignment whose lease has ended; what was written stays with its writer. */
    public void requireLive(Assignment assignment) {
        if (!assignment.isLive(clock.instant())) {
            throw Refusal.of(new AssignmentProblem.LeaseLost(assignment.state().sql()));
        }
    }

    @Transactional
    public Assignment renewLease(AssignmentId id, Caller caller) {
        var assignment = lockOfCaller(id, caller);
        requireLive(assignment);
        var lease = Duration.ofMinutes(
                protocols.byId(assignment.protocol()).taskSettings().leaseMinutes());
        assignments.renew(id, clock.instant().plus(lease));
        return ofCaller(id, caller);
    }

    /** Marks the work as handed in; without a review step it is accepted at once. */
    public void completeAssignment(Assignment assignment, Instant now) {
        assignments.submit(assignment.id(), now);
        assignments.accept(assignment.id());
    }

    @Transactional
    public Assignment skipTask(AssignmentId id, String reason, String note, Caller caller) {
        if (!SKIP_REASONS.contains(reason)) throw Refusal.of(new AssignmentProblem.SkipReasonUnknown(reason));
        // Alone: who gives back and who takes could lock tasks crosswise.
        places.holdAlone(ofCaller(id, caller).project());
        var assignment = lockOfCaller(id, caller);
        requireLive(assignment);
        assignments.skip(id, reason, note, clock.instant());
        if (!assignment.isRepeat()) places.giveBack(List.of(assignment.task()));
        audit.add(Act.by(caller.account(), "task.skipped", "assignment", id.value())
                .in(assignment.project())
                .with(Map.of("reason", reason)));
        return ofCaller(id, caller);
    }

    /** Stores a batch of signals and answers with the active time of the assignment so far. */
    @Transactional
    public long receiveSignals(AssignmentId id, List<SignalRules.Reported> batch, long sentAtMillis, Caller caller) {
        if (batch.size() > SIGNALS_MAX) throw Refusal.of(new AssignmentProblem.TooManySignals(SIGNALS_MAX));
        SignalRules.check(batch, sentAtMillis).ifPresent(problem -> {
            throw Refusal.of(problem);
        });
        var assignment = ofCaller(id, caller);
        signals.insert(caller.account(), SignalRules.accept(batch, sentAtMillis, clock.instant(), assignment));
        return activeMillis(assignment);
    }

    /** The active time of one assignment, with whatever other tabs of the same person did meanwhile. */
    public long activeMillis(Assignment assignment) {
        var until = assignment.endedAt() == null ? assignment.leaseUntil() : assignment.endedAt();
        var around = signals.between(
                assignment.evaluator(), assignment.leasedAt().minusMillis(ActiveTime.IDLE_MILLIS), until);
        return ActiveTime.byAssignment(untilNow(around), ActiveTime.IDLE_MILLIS)
                .getOrDefault(assignment.id().value(), 0L);
    }

    /** A live cover reaches into the future by up to IDLE; what is shown is the time so far. */
    private List<Signal> untilNow(List<Signal> around) {
        var now = clock.instant();
        return around.stream()
                .map(signal -> signal.endAt().isAfter(now)
                        ? new Signal(signal.tab(), signal.seq(), signal.at(), signal.assignment(), signal.kind(), now)
                        : signal)
                .toList();
    }

    /** The active time of a person since an instant, over all their assignments. */
    public long activeMillisSince(AccountId evaluator, Instant since) {
        var now = clock.instant();
        return ActiveTime.byAssignment(untilNow(signals.between(evaluator, since, now)), ActiveTime.IDLE_MILLIS)
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public List<Assignment> liveLeases(Caller caller) {
        return assignments.liveLeases(caller.account()).stream()
                .filter(assignment -> assignment.isLive(clock.instant()))
                .toList();
    }

    /** Ends leases that ran out, everywhere; returns how many places came back. */
    public int reclaimLeases() {
        return assignments.projectsWithLate(clock.instant()).stream()
                .mapToInt(this::reclaimLeases)
                .sum();
    }

    private int reclaimLeases(ProjectId project) {
        return transaction.execute(_ -> {
            places.holdAlone(project);
            var ended = assignments.endLate(clock.instant(), project);
            places.giveBack(ended);
            return ended.size();
        });
    }

    /** How many submissions each evaluator of a project has made. */
    public Map<AccountId, Long> submissionsByEvaluator(ProjectId project) {
        return tasks.submissionsByEvaluator(project);
    }

    /** What waits for the caller in each of some projects. */
    public Map<ProjectId, Waiting> waiting(Caller caller, List<ProjectId> mine) {
        return tasks.waiting(caller.account(), mine);
    }
}
