package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;

/** Brave's web search. */
@Component
final class BraveConnector implements SourceConnector {
    private final Site site;
    private final SourceClient client;

    BraveConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.client = client;
    }

    @Override
    public String id() {
        return "brave";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, false, false);
    }

    @Override
    public List<String> missing() {
        return site.missing(true);
    }

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var url = SourceSettings.url(
                site.base(query.language()) + "/res/v1/web/search",
                "q",
                query.text(),
                "search_lang",
                query.language(),
                "count",
                String.valueOf(query.limit()));
        var answer = client.json(url, Map.of("X-Subscription-Token", site.key()), query.deadline());
        // Nothing found on the web is an answer without that part.
        if (answer.path("web").isMissingNode()
                && answer.path("type").asString("").equals("search")) return List.of();
        var hits = new ArrayList<Hit>();
        for (var found : SourceClient.list(answer, "/web/results")) {
            var hit = Hit.of(
                            SourceClient.text(found, "url"),
                            SourceClient.text(found, "title"),
                            SourceClient.text(found, "description"))
                    .published(SourceClient.text(found, "page_age").split("T", 2)[0]);
            if (hits.size() < query.limit()) hits.add(hit);
        }
        return hits;
    }
}
