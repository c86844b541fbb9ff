package org.cotejo.evidence.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.evidence.source.SourceQuery.Deadline;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * A book of a Kiwix server, such as a whole Wikipedia without a network: one dated file, whose identity and date are the revision,
 * and whose pages are archived as they stand in it.
 */
@Component
final class KiwixConnector implements SourceConnector {
    private final Site site;
    private final String book;
    private final SourceClient client;

    KiwixConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.book = settings.setting("kiwix.book");
        this.client = client;
    }

    @Override
    public String id() {
        return "kiwix";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, false);
    }

    @Override
    public List<String> missing() {
        var missing = new ArrayList<>(site.missing(false));
        if (book.isEmpty()) missing.add("cotejo.sources.kiwix.book");
        return missing;
    }

    /** @param revision identity and date of the file; empty where the catalogue does not name it */
    private record Edition(String revision, String date) {}

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var base = site.base(query.language());
        var name = book.replace("{language}", query.language());
        var url = SourceSettings.url(
                base + "/search",
                "content",
                name,
                "pattern",
                query.text(),
                "format",
                "xml",
                "pageLength",
                String.valueOf(query.limit()));
        var items = client.xml(url, "rss", query.deadline()).select("channel > item");
        if (items.isEmpty()) return List.of();
        var edition = edition(base, name, query.deadline());
        var hits = new ArrayList<Hit>();
        for (var item : items) {
            var path = path(item, base, name);
            if (path.isPresent() && hits.size() < query.limit()) hits.add(hit(item, base, name + path.get(), edition));
        }
        return hits;
    }

    private Edition edition(String base, String name, Deadline deadline) throws SourceFailure {
        var catalogue = client.xml(base + "/catalog/v2/entries?count=-1", "feed", deadline);
        for (var entry : catalogue.select("feed > entry")) {
            var isIt = entry.select("link[type=text/html]").stream()
                    .anyMatch(link -> link.attr("href").endsWith("/" + name));
            if (!isIt) continue;
            var date = text(entry, "updated").split("T", 2)[0];
            return new Edition(text(entry, "id").replace("urn:uuid:", "") + " " + date, date);
        }
        return new Edition("", "");
    }

    /** Where in the book it stands, from its slash on; newer servers put `/content` before the book. */
    private static Optional<String> path(Element item, String base, String name) {
        var link = text(item, "link");
        var prefix = Optional.ofNullable(URI.create(base).getRawPath()).orElse("");
        for (var root : List.of(prefix + "/" + name + "/", prefix + "/content/" + name + "/")) {
            if (link.startsWith(root)) return Optional.of(link.substring(root.length() - 1));
        }
        return Optional.empty();
    }

    private static Hit hit(Element item, String base, String place, Edition edition) {
        var slash = place.indexOf('/');
        var raw = base + "/raw/" + place.substring(0, slash) + "/content" + place.substring(slash);
        return Hit.of(base + "/" + place, text(item, "title"), text(item, "description"))
                .pinned(raw, edition.revision())
                .published(edition.date());
    }

    private static String text(Element element, String child) {
        var found = element.selectFirst("> " + child);
        return found == null ? "" : found.text();
    }
}
