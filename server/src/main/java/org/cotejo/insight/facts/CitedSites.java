package org.cotejo.insight.facts;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is cited most, by site: whoever registered the domain, as the list of public suffixes says. */
@Repository
class CitedSites {
    private static final int LISTED = 100;
    private static final Pattern NUMBERED = Pattern.compile("[0-9.]+|\\[.*");

    private final JdbcClient jdbc;

    CitedSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sites that are cited most, and how many there are in all. */
    record FactSites(int sitesTotal, List<FactSite> sites) {}

    /**
     * One site with its citations by the submissions that count, whatever their claims' verdicts.
     *
     * @param site a registrable domain or a number; absent of the project's own documents
     * @param citations those that support, contradict or give context
     * @param tiers as they were when the verdicts were given
     */
    record FactSite(
            @Nullable String site,
            long citations,
            long supports,
            long contradicts,
            long context,
            List<TierCount> tiers) {}

    /** How many citations had their source at a tier. */
    record TierCount(String tier, long citations) {}

    private record Row(@Nullable String host, String tier, String stance, long citations) {}

    FactSites mostCited(ProjectId project) {
        var sites = new HashMap<@Nullable String, Site>();
        var siteOfHost = new HashMap<String, String>();
        for (var row : rows(project)) {
            var site = row.host() == null ? null : siteOfHost.computeIfAbsent(row.host(), CitedSites::siteOf);
            sites.computeIfAbsent(site, Site::new).add(row);
        }
        var listed = sites.values().stream()
                .map(Site::view)
                .sorted(Comparator.comparingLong(FactSite::citations)
                        .reversed()
                        .thenComparing(site -> Objects.requireNonNullElse(site.site(), "")))
                .limit(LISTED)
                .toList();
        return new FactSites(sites.size(), listed);
    }

    private List<Row> rows(ProjectId project) {
        return jdbc.sql("""
                select g.host, g.tier, g.stance, count(*) as citations
                  from evidence.citation_v1 g
                  join judgment.latest_v1 l on l.submission_id = g.submission_id
                 where g.project_id = :project and g.capture_id is not null
                 group by g.host, g.tier, g.stance
                """).param("project", project.value()).query(Row.class).list();
    }

    /** The registrable domain of a host; a number, or a name under no public suffix, stands for itself. */
    static String siteOf(String host) {
        if (NUMBERED.matcher(host).matches()) return host;
        return Objects.requireNonNullElse(EffectiveTldFinder.getAssignedDomain(host, true, false), host);
    }

    /** Adds up the citations of one site. */
    private static final class Site {
        private final @Nullable String name;
        private final TreeMap<String, Long> tiers = new TreeMap<>();
        private final TreeMap<String, Long> stances = new TreeMap<>();

        Site(@Nullable String name) {
            this.name = name;
        }

        void add(Row row) {
            tiers.merge(row.tier(), row.citations(), Long::sum);
            stances.merge(row.stance(), row.citations(), Long::sum);
        }

        FactSite view() {
            var counts = new ArrayList<TierCount>();
            tiers.forEach((tier, count) -> counts.add(new TierCount(tier, count)));
            return new FactSite(
                    name,
                    stances.values().stream().mapToLong(Long::longValue).sum(),
                    stances.getOrDefault("supports", 0L),
                    stances.getOrDefault("contradicts", 0L),
                    stances.getOrDefault("context", 0L),
                    counts);
        }
    }
}
