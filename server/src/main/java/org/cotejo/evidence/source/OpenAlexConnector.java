package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** OpenAlex: scholarly works with their abstracts, which come as words and positions, and with what was retracted. */
@Component
final class OpenAlexConnector implements SourceConnector {
    private static final int WORDS_MAX = 200;

    private final Site site;
    private final String contact;
    private final SourceClient client;

    OpenAlexConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.contact = settings.contact();
        this.client = client;
    }

    @Override
    public String id() {
        return "openalex";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, false, true);
    }

    @Override
    public List<String> missing() {
        return site.missing(false);
    }

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var url = SourceSettings.url(
                site.base(query.language()) + "/works",
                "search",
                query.text(),
                "per-page",
                String.valueOf(query.limit()),
                "mailto",
                contact.contains("@") ? contact : "",
                "api_key",
                site.key());
        var works = SourceClient.list(client.json(url, Map.of(), query.deadline()), "/results");
        var hits = new ArrayList<Hit>();
        for (var work : works) {
            var address = address(work);
            if (!address.isEmpty() && hits.size() < query.limit()) hits.add(hit(work, address));
        }
        return hits;
    }

    private static String address(JsonNode work) {
        var doi = SourceClient.text(work, "doi");
        var landing = SourceClient.text(work.path("primary_location"), "landing_page_url");
        return !doi.isEmpty() ? doi : !landing.isEmpty() ? landing : SourceClient.text(work, "id");
    }

    private static Hit hit(JsonNode work, String address) {
        return Hit.of(
                        address,
                        SourceClient.text(work, "display_name"),
                        abstractOf(work.path("abstract_inverted_index")))
                .published(SourceClient.text(work, "publication_date"))
                .licensed(SourceClient.text(work.path("primary_location"), "license"))
                .retracted(work.path("is_retracted").asBoolean(false));
    }

    private static String abstractOf(JsonNode index) {
        var words = new TreeMap<Integer, String>();
        for (var word : index.properties()) {
            for (var position : word.getValue()) {
                if (position.isIntegralNumber() && position.asInt() < WORDS_MAX)
                    words.put(position.asInt(), word.getKey());
            }
        }
        return String.join(" ", words.values());
    }
}
