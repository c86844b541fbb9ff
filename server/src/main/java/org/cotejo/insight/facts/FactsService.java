package org.cotejo.insight.facts;

import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows leads and reviewers what the claims of a project add up to. */
@Service
class FactsService {
    private final FactRows rows;
    private final FactClaims claims;
    private final CitedSites sites;
    private final Disagreements disagreements;
    private final StaleSources stale;
    private final ProjectService projects;

    FactsService(
            FactRows rows,
            FactClaims claims,
            CitedSites sites,
            Disagreements disagreements,
            StaleSources stale,
            ProjectService projects) {
        this.rows = rows;
        this.claims = claims;
        this.sites = sites;
        this.disagreements = disagreements;
        this.stale = stale;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public FactsView facts(ProjectId project, Caller caller) {
        var people = projects.pseudonymsForReview(project, caller);
        var all = rows.claims(project);
        var grouped = FactGroups.of(all);
        return new FactsView(
                project,
                FactGroups.LEVEL,
                people.values().stream().anyMatch(ProjectService.Pseudonymous::isSimulated),
                all.size(),
                all.stream().filter(claim -> claim.verdict() == null).count(),
                grouped.groups(),
                grouped.leftOut());
    }

    @Transactional(readOnly = true)
    public FactClaimPage claims(ProjectId project, ClaimFilter filter, Caller caller) {
        var people = projects.pseudonymsForReview(project, caller);
        return claims.page(project, filter, people);
    }

    @Transactional(readOnly = true)
    public CitedSites.FactSites sites(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD, Role.REVIEWER);
        return sites.mostCited(project);
    }

    @Transactional(readOnly = true)
    public FactDisagreements disagreements(ProjectId project, Caller caller) {
        var people = projects.pseudonymsForReview(project, caller);
        var found = disagreements.find(project);
        var keys = found.pairs().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .toList();
        var named = claims.byKeys(project, keys, people);
        return new FactDisagreements(
                found.total(),
                found.pairs().stream()
                        .map(pair -> new FactDisagreements.FactDisagreement(
                                Objects.requireNonNull(named.get(pair.first())),
                                Objects.requireNonNull(named.get(pair.second()))))
                        .toList());
    }

    @Transactional(readOnly = true)
    public StaleSources.FactStale stale(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD, Role.REVIEWER);
        return stale.find(project);
    }
}
