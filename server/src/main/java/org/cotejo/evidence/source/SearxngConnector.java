package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;

/** A SearXNG of one's own, which asks other search engines. */
@Component
final class SearxngConnector implements SourceConnector {
    private final Site site;
    private final SourceClient client;

    SearxngConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.client = client;
    }

    @Override
    public String id() {
        return "searxng";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, false, false);
    }

    @Override
    public List<String> missing() {
        return site.missing(false);
    }

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var url = SourceSettings.url(
                site.base(query.language()) + "/search",
                "q",
                query.text(),
                "format",
                "json",
                "language",
                query.language());
        try {
            var hits = new ArrayList<Hit>();
            for (var found : SourceClient.list(client.json(url, Map.of(), query.deadline()), "/results")) {
                var hit = Hit.of(
                                SourceClient.text(found, "url"),
                                SourceClient.text(found, "title"),
                                SourceClient.text(found, "content"))
                        .published(SourceClient.text(found, "publishedDate").split("T", 2)[0]);
                if (hits.size() < query.limit()) hits.add(hit);
            }
            return hits;
        } catch (SourceFailure e) {
            // It knows no keys: what it forbids is a format that search.formats of its settings does not list.
            throw e.reason() == Reason.KEY_REFUSED ? new SourceFailure(Reason.JSON_NOT_ENABLED) : e;
        }
    }
}
