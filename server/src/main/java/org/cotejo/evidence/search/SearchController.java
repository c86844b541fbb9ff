package org.cotejo.evidence.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.registry.SourceRules;
import org.cotejo.evidence.source.SourceConnector;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}")
class SearchController {
    private final SearchService searches;

    SearchController(SearchService searches) {
        this.searches = searches;
    }

    /** A source, and what has to be set before it can be asked: the names of the settings, and a sentence with them. */
    record ConnectorView(
            String connector,
            boolean ready,
            List<String> missing,
            @Nullable String message,
            boolean needsEveryWord,
            boolean pinned,
            boolean knowsRetractions) {
        static ConnectorView of(SourceConnector connector, Locale locale) {
            var missing = connector.missing();
            var can = connector.capabilities();
            return new ConnectorView(
                    connector.id(),
                    missing.isEmpty(),
                    missing,
                    missing.isEmpty() ? null : SearchTexts.missing(missing, locale),
                    can.needsEveryWord(),
                    can.pinned(),
                    can.knowsRetractions());
        }
    }

    record ConnectorList(List<ConnectorView> connectors) {}

    /** Without connectors, all are asked that are ready. */
    record SearchRequest(
            UUID claimId,
            String query,

            @Schema(allowableValues = {"es", "en"}) String language,

            @Nullable List<String> connectors) {}

    /**
     * `start` and `end` are code points of the text of the project's document that `documentId` names; `tier` is that of what
     * would be archived, by the registry as it is now.
     */
    record SearchHitView(
            int rank,
            String url,
            String captureUrl,
            String title,
            String snippet,
            Tier tier,
            @Nullable String revision,
            @Nullable String published,
            @Nullable String license,
            boolean retracted,
            @Nullable UUID documentId,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Instant openedAt,
            @Nullable Long dwellMillis) {
        static SearchHitView of(SearchTrails.StepHit found, SourceRules rules) {
            var hit = found.hit();
            var passage = hit.passage();
            return new SearchHitView(
                    found.rank(),
                    hit.url(),
                    hit.captureUrl(),
                    hit.title(),
                    hit.snippet(),
                    rules.tierOf(hit.captureUrl()),
                    hit.revision(),
                    hit.published(),
                    hit.license(),
                    hit.retracted(),
                    passage == null ? null : passage.document(),
                    passage == null ? null : passage.start(),
                    passage == null ? null : passage.end(),
                    found.openedAt().orElse(null),
                    found.dwellMillis().orElse(null));
        }
    }

    /** `shortenedOf`: the step that found nothing, where the source was asked again with fewer words. */
    record SearchStepView(
            UUID stepId,
            UUID claimId,
            String connector,
            String query,
            String language,
            Instant at,
            @Nullable UUID shortenedOf,
            int hitCount,

            @Schema(
                    allowableValues = {
                        "timeout",
                        "unreachable",
                        "address_refused",
                        "too_many_redirects",
                        "too_large",
                        "key_refused",
                        "json_not_enabled",
                        "too_many_requests",
                        "http_status",
                        "wrong_type",
                        "malformed",
                        "source_error",
                        "being_indexed",
                        "fault"
                    })
            @Nullable
            String failure,

            @Nullable String message,
            long durationMillis,
            List<SearchHitView> hits) {
        static SearchStepView of(SearchTrails.Step step, SourceRules rules, Locale locale) {
            return new SearchStepView(
                    step.id(),
                    step.claim(),
                    step.connector(),
                    step.query(),
                    step.language(),
                    step.at(),
                    step.shortenedOf().orElse(null),
                    step.hitCount(),
                    step.failure().orElse(null),
                    step.failure()
                            .map(code -> SearchTexts.failure(code, locale))
                            .orElse(null),
                    step.durationMillis(),
                    step.hits().stream()
                            .map(hit -> SearchHitView.of(hit, rules))
                            .toList());
        }
    }

    record SearchSteps(List<SearchStepView> steps) {
        static SearchSteps of(List<SearchTrails.Step> steps, SourceRules rules, Locale locale) {
            return new SearchSteps(steps.stream()
                    .map(step -> SearchStepView.of(step, rules, locale))
                    .toList());
        }
    }

    @GetMapping("/connectors")
    ConnectorList connectors(@PathVariable ProjectId project, Caller caller, Locale locale) {
        return new ConnectorList(searches.connectors(project, caller).stream()
                .map(connector -> ConnectorView.of(connector, locale))
                .toList());
    }

    @PostMapping("/searches")
    @ResponseStatus(HttpStatus.CREATED)
    CompletableFuture<SearchSteps> search(
            @PathVariable ProjectId project, @RequestBody SearchRequest request, Caller caller, Locale locale) {
        var question = new SearchService.Question(
                request.claimId(), request.query(), request.language(), Optional.ofNullable(request.connectors()));
        var steps = searches.searchSources(project, question, caller);
        var rules = searches.rules(project);
        return steps.thenApply(found -> SearchSteps.of(found, rules, locale));
    }

    @GetMapping("/searches")
    SearchSteps trail(
            @PathVariable ProjectId project, @RequestParam("claim_id") UUID claim, Caller caller, Locale locale) {
        var steps = searches.ownTrail(project, List.of(claim), caller);
        return SearchSteps.of(steps, searches.rules(project), locale);
    }

    @PostMapping("/searches/{step}/hits/{rank}/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable ProjectId project, @PathVariable UUID step, @PathVariable int rank, Caller caller) {
        searches.openHit(project, step, rank, caller);
    }

    @PostMapping("/searches/{step}/hits/{rank}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable ProjectId project, @PathVariable UUID step, @PathVariable int rank, Caller caller) {
        searches.closeHit(project, step, rank, caller);
    }
}
