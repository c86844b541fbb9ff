package org.cotejo.insight.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/facts")
class FactsController {
    private final FactsService facts;

    FactsController(FactsService facts) {
        this.facts = facts;
    }

    @GetMapping
    FactsView facts(@PathVariable ProjectId project, Caller caller) {
        return facts.facts(project, caller);
    }

    @GetMapping("/claims")
    FactClaimPage claims(
            @PathVariable ProjectId project,
            @RequestParam(name = "q") @Nullable String text,
            @Schema(
                            allowableValues = {
                                "supported",
                                "contradicted",
                                "mixed",
                                "unverifiable",
                                "not_checkworthy",
                                "irrelevant",
                                "none"
                            })
                    @RequestParam
                    @Nullable
                    String verdict,
            @RequestParam @Nullable Boolean provisional,
            @Schema(allowableValues = {"A", "B", "C", "D", "computation", "none"}) @RequestParam @Nullable String tier,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable UUID model,
            @RequestParam(name = "without_model", defaultValue = "false") boolean withoutModel,
            @RequestParam @Nullable String locale,
            @RequestParam @Nullable String domain,
            @RequestParam @Nullable String site,
            @RequestParam @Nullable String capture,
            @RequestParam ClaimFilter.@Nullable Cursor cursor,
            Caller caller) {
        var filter = new ClaimFilter(
                text, verdict, provisional, tier, kind, model, withoutModel, locale, domain, site, capture, cursor);
        return facts.claims(project, filter, caller);
    }

    @GetMapping("/sources")
    CitedSites.FactSites sources(@PathVariable ProjectId project, Caller caller) {
        return facts.sites(project, caller);
    }

    @GetMapping("/disagreements")
    FactDisagreements disagreements(@PathVariable ProjectId project, Caller caller) {
        return facts.disagreements(project, caller);
    }

    @GetMapping("/stale")
    StaleSources.FactStale stale(@PathVariable ProjectId project, Caller caller) {
        return facts.stale(project, caller);
    }
}
