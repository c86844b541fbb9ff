package org.cotejo.evidence.capture;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.registry.SourceRules;
import org.cotejo.evidence.registry.RegistryService;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders to archive addresses, and shows what came of them to who ordered them and to who leads or reviews. */
@Service
class CaptureService {
    private static final int WAITING_MAX = 50;
    private static final int LISTED_MAX = 100;

    private final CaptureOrders orders;
    private final Captures captures;
    private final ProjectService projects;
    private final SchedulerClient scheduler;
    private final Ids ids;
    private final InstantSource clock;
    private final RegistryService registry;

    CaptureService(
            CaptureOrders orders,
            Captures captures,
            ProjectService projects,
            SchedulerClient scheduler,
            Ids ids,
            InstantSource clock,
            RegistryService registry) {
        this.orders = orders;
        this.captures = captures;
        this.projects = projects;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
        this.registry = registry;
    }

    /** An order with the capture that it led to, if it did, and how far its source is trusted now. */
    record Ordered(CaptureOrder order, Optional<Capture> capture, boolean isUsable, Tier tier) {
        static Ordered waiting(CaptureOrder order) {
            return new Ordered(order, Optional.empty(), false, SourceRules.UNKNOWN);
        }
    }

    @Transactional
    public Ordered orderCapture(ProjectId project, String url, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var address = address(url);
        if (orders.waitingOf(project, caller.account()) >= WAITING_MAX) {
            throw Refusal.of(new CaptureProblem.CapturesWaiting(WAITING_MAX));
        }
        var now = clock.instant();
        var order = new CaptureOrder(
                new CaptureOrderId(ids.next()),
                project,
                caller.account(),
                url.strip(),
                address.host(),
                now,
                CaptureOrder.WAITING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        orders.insert(order);
        scheduler.scheduleIfNotExists(
                CaptureJobs.CAPTURE.instance(order.id().value().toString()).scheduledTo(now));
        return Ordered.waiting(order);
    }

    /** What no fetch would take is refused before it waits. */
    private static WebAddress address(String url) {
        try {
            if (!StorableText.isStorable(url)) throw WebAddress.bad("characters that no address holds");
            return WebAddress.read(url);
        } catch (FetchFailure e) {
            var message = Optional.ofNullable(e.getMessage()).orElse("");
            throw Refusal.of(new CaptureProblem.CaptureAddress(e.code().text(), message));
        }
    }

    List<Ordered> ordersOf(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var rules = rules(project);
        return orders.ofPerson(project, caller.account(), LISTED_MAX).stream()
                .map(order -> withCapture(order, rules))
                .toList();
    }

    Ordered order(ProjectId project, CaptureOrderId id, Caller caller) {
        var role = projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var order =
                orders.byId(id).filter(found -> found.project().equals(project)).orElseThrow(Refusal::notFound);
        var isOwn = order.orderedBy().equals(caller.account());
        if (!isOwn && role == Role.EVALUATOR) throw Refusal.notFound();
        return withCapture(order, rules(project));
    }

    private SourceRules rules(ProjectId project) {
        return new SourceRules(registry.currentRegistry(project).rules());
    }

    private Ordered withCapture(CaptureOrder order, SourceRules rules) {
        var capture = order.capture().flatMap(captures::byId);
        var tier = capture.map(found -> captures.tierOf(order.project(), found, rules))
                .orElse(SourceRules.UNKNOWN);
        return new Ordered(order, capture, capture.map(captures::isUsable).orElse(false), tier);
    }

    String text(ProjectId project, CaptureOrderId id, Caller caller) {
        return captures.extracted(captured(project, id, caller).textSha256()).text();
    }

    byte[] file(ProjectId project, CaptureOrderId id, Caller caller) {
        return captures.file(captured(project, id, caller).id());
    }

    private Capture captured(ProjectId project, CaptureOrderId id, Caller caller) {
        return order(project, id, caller).capture().orElseThrow(Refusal::notFound);
    }
}
