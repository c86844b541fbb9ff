package org.cotejo.evidence.search;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.cotejo.bundle.registry.SourceRules;
import org.cotejo.evidence.registry.RegistryService;
import org.cotejo.evidence.source.SourceConnector;
import org.cotejo.evidence.source.SourceQuery;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.kernel.StorableText;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches for a claim, and shows everybody their own trail only. */
@Service
class SearchService {
    private static final int QUERY_MAX = 300;
    private static final int HITS_MAX = 10;
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int SEARCHES_MAX = 32;
    private static final Set<String> LANGUAGES = Set.of("es", "en");

    private final Connectors connectors;
    private final SearchTrails trails;
    private final ProjectService projects;
    private final RegistryService registry;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(SEARCHES_MAX);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SearchService(
            Connectors connectors,
            SearchTrails trails,
            ProjectService projects,
            RegistryService registry,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.connectors = connectors;
        this.trails = trails;
        this.projects = projects;
        this.registry = registry;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param connectors which to ask; all that are ready where none is named */
    record Question(UUID claim, String query, String language, Optional<List<String>> connectors) {}

    List<SourceConnector> connectors(ProjectId project, Caller caller) {
        requireMember(project, caller);
        return connectors.all();
    }

    /** Asks without holding a thread of the server or a connection to the database, and records what came of it. */
    CompletableFuture<List<SearchTrails.Step>> searchSources(ProjectId project, Question question, Caller caller) {
        requireMember(project, caller);
        refuseUnlessAsked(question);
        var asked = asked(question.connectors());
        if (!places.tryAcquire()) throw Refusal.of(new SearchProblem.SearchesAtOnce());
        var origin = new SearchTrails.Origin(project, question.claim(), caller.account(), question.language());
        return CompletableFuture.supplyAsync(
                        () -> searched(asked, origin, question.query().strip()), threads)
                .whenComplete((_, _) -> places.release());
    }

    private List<SearchTrails.Step> searched(List<SourceConnector> asked, SearchTrails.Origin origin, String words) {
        var deadline = SourceQuery.Deadline.in(PATIENCE_MILLIS);
        var query = new SourceQuery(origin.project(), words, origin.language(), HITS_MAX, deadline);
        var attempts = connectors.ask(asked, query);
        transaction.executeWithoutResult(_ -> trails.insert(origin, attempts));
        return attempts.stream().map(attempt -> attempt.step(origin)).toList();
    }

    private static void refuseUnlessAsked(Question question) {
        var query = question.query().strip();
        var length = query.codePointCount(0, query.length());
        if (length == 0 || length > QUERY_MAX || !StorableText.isStorable(query))
            throw Refusal.of(new SearchProblem.SearchQuery(QUERY_MAX));
        if (!LANGUAGES.contains(question.language()))
            throw Refusal.of(new SearchProblem.SearchLanguage(question.language()));
    }

    private List<SourceConnector> asked(Optional<List<String>> names) {
        if (names.isPresent())
            return names.get().stream().distinct().map(this::ready).toList();
        return connectors.all().stream()
                .filter(each -> each.missing().isEmpty())
                .toList();
    }

    private SourceConnector ready(String name) {
        var connector = connectors.all().stream()
                .filter(each -> each.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(new SearchProblem.ConnectorUnknown(name)));
        if (!connector.missing().isEmpty()) {
            var settings = String.join(", ", connector.missing());
            throw Refusal.of(new SearchProblem.ConnectorNotReady(connector.id(), settings));
        }
        return connector;
    }

    List<SearchTrails.Step> ownTrail(ProjectId project, Collection<UUID> claims, Caller caller) {
        requireMember(project, caller);
        return trails.of(project, caller.account(), claims);
    }

    @Transactional
    public void openHit(ProjectId project, UUID step, int rank, Caller caller) {
        requireMember(project, caller);
        if (!trails.open(project, caller.account(), step, rank, clock.instant())) throw Refusal.notFound();
    }

    @Transactional
    public void closeHit(ProjectId project, UUID step, int rank, Caller caller) {
        requireMember(project, caller);
        if (!trails.close(project, caller.account(), step, rank, clock.instant())) throw Refusal.notFound();
    }

    /** By which the tier of a hit is told. */
    SourceRules rules(ProjectId project) {
        return new SourceRules(registry.currentRegistry(project).rules());
    }

    private void requireMember(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
    }
}
