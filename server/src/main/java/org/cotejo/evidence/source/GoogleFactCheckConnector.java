package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Google's Fact Check Tools: what others published on a claim; each review is a hit. */
@Component
final class GoogleFactCheckConnector implements SourceConnector {
    private final Site site;
    private final SourceClient client;

    GoogleFactCheckConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.client = client;
    }

    @Override
    public String id() {
        return "googlefactcheck";
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
                site.base(query.language()) + "/v1alpha1/claims:search",
                "query",
                query.text(),
                "languageCode",
                query.language(),
                "pageSize",
                String.valueOf(query.limit()));
        var answer = client.json(url, Map.of("X-Goog-Api-Key", site.key()), query.deadline());
        // Nothing found is an object without members.
        if (answer.isEmpty()) return List.of();
        if (!answer.path("claims").isArray()) throw new SourceFailure(Reason.MALFORMED);
        var hits = new ArrayList<Hit>();
        for (var claim : answer.get("claims")) {
            for (var review : claim.path("claimReview")) {
                if (hits.size() < query.limit()) hits.add(hit(claim, review));
            }
        }
        return hits;
    }

    private static Hit hit(JsonNode claim, JsonNode review) {
        var text = SourceClient.text(claim, "text");
        var title = SourceClient.text(review, "title");
        var rating = Stream.of(
                        SourceClient.text(review.path("publisher"), "name"), SourceClient.text(review, "textualRating"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        var claimant = SourceClient.text(claim, "claimant");
        return Hit.of(
                        SourceClient.text(review, "url"),
                        title.isEmpty() ? text : title,
                        rating + ". " + (claimant.isEmpty() ? "" : claimant + ": ") + "«" + text + "»")
                .published(SourceClient.text(review, "reviewDate").split("T", 2)[0]);
    }
}
