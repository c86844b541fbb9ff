package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceQuery.Deadline;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A wiki: finds pages by its REST interface, and pins each to the revision that it has now by the Action API. */
@Component
final class MediaWikiConnector implements SourceConnector {
    private final Site site;
    private final SourceClient client;

    MediaWikiConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.client = client;
    }

    @Override
    public String id() {
        return "mediawiki";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, false);
    }

    @Override
    public List<String> missing() {
        return site.missing(false);
    }

    private record Revision(long id, String at) {}

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var base = site.base(query.language());
        var found = client.json(
                SourceSettings.url(
                        base + "/rest.php/v1/search/page", "q", query.text(), "limit", String.valueOf(query.limit())),
                Map.of(),
                query.deadline());
        var pages = SourceClient.list(found, "/pages");
        if (pages.isEmpty()) return List.of();
        var answer = revisions(base, pages, query.deadline());
        var revisions = byPage(answer);
        var license = license(answer);
        var hits = new ArrayList<Hit>();
        for (var page : pages) {
            var revision = revisions.get(page.path("id").asLong());
            if (revision != null && hits.size() < query.limit())
                hits.add(hit(base, page, revision).licensed(license));
        }
        return hits;
    }

    private JsonNode revisions(String base, JsonNode pages, Deadline deadline) throws SourceFailure {
        var ids = pages.valueStream().map(page -> page.path("id").asString("")).collect(Collectors.joining("|"));
        var url = SourceSettings.url(
                base + "/api.php",
                "action",
                "query",
                "format",
                "json",
                "formatversion",
                "2",
                "maxlag",
                "5",
                "pageids",
                ids,
                "prop",
                "revisions",
                "rvprop",
                "ids|timestamp",
                "meta",
                "siteinfo",
                "siprop",
                "rightsinfo");
        var answer = client.json(url, Map.of(), deadline);
        if (answer.has("error")) {
            var isBusy = answer.at("/error/code").asString("").equals("maxlag");
            throw new SourceFailure(isBusy ? Reason.TOO_MANY_REQUESTS : Reason.SOURCE_ERROR);
        }
        return answer;
    }

    private static Map<Long, Revision> byPage(JsonNode answer) throws SourceFailure {
        var revisions = new HashMap<Long, Revision>();
        for (var page : SourceClient.list(answer, "/query/pages")) {
            var latest = page.path("revisions").path(0);
            if (latest.path("revid").isIntegralNumber()) {
                var revision = new Revision(latest.get("revid").asLong(), SourceClient.text(latest, "timestamp"));
                revisions.put(page.path("pageid").asLong(), revision);
            }
        }
        return revisions;
    }

    private static String license(JsonNode answer) {
        var rights = answer.at("/query/rightsinfo");
        var address = SourceClient.text(rights, "url");
        return address.isEmpty() ? SourceClient.text(rights, "text") : address;
    }

    /** The permalink never moves; the page under its title does. */
    private static Hit hit(String base, JsonNode page, Revision revision) {
        var url = SourceSettings.url(base + "/index.php", "title", SourceClient.text(page, "key"));
        var permalink = SourceSettings.url(base + "/index.php", "oldid", String.valueOf(revision.id()));
        var day = revision.at()
                .substring(0, Math.min("2026-01-31".length(), revision.at().length()));
        return Hit.of(url, SourceClient.text(page, "title"), SourceClient.text(page, "excerpt"))
                .pinned(permalink, String.valueOf(revision.id()))
                .published(day);
    }
}
