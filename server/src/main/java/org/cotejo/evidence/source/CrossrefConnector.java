package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Crossref: works by their bibliographic data. A work is retracted when an update to it says so, on its side or on the notice's. */
@Component
final class CrossrefConnector implements SourceConnector {
    private static final Set<String> RETRACTING = Set.of("retraction", "withdrawal", "removal");

    private final Site site;
    private final String contact;
    private final SourceClient client;

    CrossrefConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.contact = settings.contact();
        this.client = client;
    }

    @Override
    public String id() {
        return "crossref";
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
                "query.bibliographic",
                query.text(),
                "rows",
                String.valueOf(query.limit()),
                "mailto",
                contact.contains("@") ? contact : "");
        var works = SourceClient.list(client.json(url, Map.of(), query.deadline()), "/message/items");
        var retracted = retractedByNotices(works);
        var hits = new ArrayList<Hit>();
        for (var work : works) {
            var doi = SourceClient.text(work, "DOI");
            if (!doi.isEmpty() && hits.size() < query.limit()) {
                var is = isRetracting(work.path("updated-by")) || retracted.contains(doi.toLowerCase(Locale.ROOT));
                hits.add(hit(work, doi).retracted(is));
            }
        }
        return hits;
    }

    /** What the notices among the works retract. */
    private static Set<String> retractedByNotices(JsonNode works) {
        var retracted = new HashSet<String>();
        for (var work : works) {
            for (var update : work.path("update-to")) {
                var is = RETRACTING.contains(SourceClient.text(update, "type"));
                if (is) retracted.add(SourceClient.text(update, "DOI").toLowerCase(Locale.ROOT));
            }
        }
        return retracted;
    }

    private static boolean isRetracting(JsonNode updates) {
        return updates.valueStream().anyMatch(update -> RETRACTING.contains(SourceClient.text(update, "type")));
    }

    private static Hit hit(JsonNode work, String doi) {
        var authors = work.path("author")
                .valueStream()
                .map(author -> SourceClient.text(author, "family"))
                .filter(name -> !name.isEmpty())
                .limit(3)
                .collect(Collectors.joining(", "));
        var place = Stream.of(authors, first(work, "container-title"), SourceClient.text(work, "publisher"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
        var summary = SourceClient.text(work, "abstract");
        return Hit.of(
                        "https://doi.org/" + doi,
                        first(work, "title"),
                        summary.isEmpty() ? place : place + ". " + summary)
                .published(date(work.at("/issued/date-parts/0")))
                .licensed(SourceClient.text(work.path("license").path(0), "URL"));
    }

    private static String first(JsonNode work, String name) {
        return work.path(name).path(0).asStringOpt().orElse("");
    }

    /** Year, or year and month, or all three, as far as they are known. */
    private static String date(JsonNode parts) {
        return parts.valueStream()
                .filter(JsonNode::isIntegralNumber)
                .map(part -> String.format(Locale.ROOT, "%02d", part.asInt()))
                .collect(Collectors.joining("-"));
    }
}
