package org.cotejo.evidence.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the sources answer; each file says where and when its shape was read. */
public final class Shapes {
    private Shapes() {}

    public static String read(String file) {
        try (var in = Shapes.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no shape " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers of every source under its own path, `/crossref` and so on. */
    public static void serve(SourceServer server) {
        json(server, "/mediawiki/rest.php/v1/search/page", "mediawiki-search.json");
        json(server, "/mediawiki/api.php", "mediawiki-revisions.json");
        xml(server, "/kiwix/search", "kiwix-search.xml");
        xml(server, "/kiwix/catalog/v2/entries", "kiwix-catalog.xml");
        json(server, "/wikidata/api.php?format=json&maxlag=5&action=wbsearchentities", "wikidata-search.json");
        json(server, "/wikidata/api.php?format=json&maxlag=5&action=wbgetentities", "wikidata-entities.json");
        json(server, "/crossref/works", "crossref.json");
        json(server, "/openalex/works", "openalex.json");
        json(server, "/pubmed/esearch.fcgi", "pubmed-esearch.json");
        json(server, "/pubmed/esummary.fcgi", "pubmed-esummary.json");
        json(server, "/googlefactcheck/v1alpha1/claims:search", "googlefactcheck.json");
        json(server, "/searxng/search", "searxng.json");
        json(server, "/brave/res/v1/web/search", "brave.json");
    }

    private static void json(SourceServer server, String path, String file) {
        server.answer(path, SourceServer.ok("application/json; charset=utf-8", read(file)));
    }

    private static void xml(SourceServer server, String path, String file) {
        server.answer(path, SourceServer.ok("application/rss+xml; charset=utf-8", read(file)));
    }
}
