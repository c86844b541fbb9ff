package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Wikidata, or another Wikibase: entities by label or alias, each pinned to its last revision. */
@Component
final class WikidataConnector implements SourceConnector {
    private final Site site;
    private final SourceClient client;

    WikidataConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.client = client;
    }

    @Override
    public String id() {
        return "wikidata";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, false);
    }

    @Override
    public List<String> missing() {
        return site.missing(false);
    }

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var found = SourceClient.list(
                asked(
                        query,
                        "action",
                        "wbsearchentities",
                        "search",
                        query.text(),
                        "language",
                        query.language(),
                        "uselang",
                        query.language(),
                        "type",
                        "item",
                        "limit",
                        String.valueOf(query.limit())),
                "/search");
        if (found.isEmpty()) return List.of();
        var ids = found.valueStream().map(each -> SourceClient.text(each, "id")).collect(Collectors.joining("|"));
        var entities = asked(query, "action", "wbgetentities", "props", "info", "ids", ids)
                .path("entities");
        if (!entities.isObject()) throw new SourceFailure(Reason.MALFORMED);
        var hits = new ArrayList<Hit>();
        for (var each : found) {
            var entity = entities.path(SourceClient.text(each, "id"));
            if (entity.path("lastrevid").isIntegralNumber() && hits.size() < query.limit())
                hits.add(hit(query, each, entity));
        }
        return hits;
    }

    private JsonNode asked(SourceQuery query, String... namesAndValues) throws SourceFailure {
        var api = SourceSettings.url(site.base(query.language()) + "/api.php", "format", "json", "maxlag", "5");
        var answer = client.json(SourceSettings.url(api, namesAndValues), Map.of(), query.deadline());
        if (answer.has("error")) {
            var isBusy = answer.at("/error/code").asString("").equals("maxlag");
            throw new SourceFailure(isBusy ? Reason.TOO_MANY_REQUESTS : Reason.SOURCE_ERROR);
        }
        return answer;
    }

    private Hit hit(SourceQuery query, JsonNode found, JsonNode entity) {
        var base = site.base(query.language()) + "/index.php";
        var id = SourceClient.text(found, "id");
        var label = SourceClient.text(found, "label");
        var revision = entity.get("lastrevid").asString("");
        return Hit.of(
                        SourceSettings.url(base, "title", id),
                        (label + " (" + id + ")").strip(),
                        SourceClient.text(found, "description"))
                .pinned(SourceSettings.url(base, "title", id, "oldid", revision), revision)
                .published(SourceClient.text(entity, "modified").split("T", 2)[0]);
    }
}
