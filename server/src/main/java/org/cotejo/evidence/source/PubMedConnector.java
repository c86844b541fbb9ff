package org.cotejo.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceSettings.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** PubMed by NCBI's E-utilities: first which articles, then what they are. */
@Component
final class PubMedConnector implements SourceConnector {
    private static final String ARTICLES = "https://pubmed.ncbi.nlm.nih.gov/";

    private final Site site;
    private final String contact;
    private final SourceClient client;

    PubMedConnector(SourceSettings settings, SourceClient client) {
        this.site = settings.site(id());
        this.contact = settings.contact();
        this.client = client;
    }

    @Override
    public String id() {
        return "pubmed";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, false, true);
    }

    @Override
    public List<String> missing() {
        return site.missing(false);
    }

    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var found = asked(
                "/esearch.fcgi",
                query,
                "term",
                query.text(),
                "retmax",
                String.valueOf(query.limit()),
                "sort",
                "relevance");
        var ids = SourceClient.list(found, "/esearchresult/idlist")
                .valueStream()
                .map(id -> id.asString(""))
                .filter(id -> id.matches("[0-9]{1,12}"))
                .limit(query.limit())
                .toList();
        if (ids.isEmpty()) return List.of();
        var articles =
                asked("/esummary.fcgi", query, "id", String.join(",", ids)).path("result");
        if (!articles.isObject()) throw new SourceFailure(Reason.MALFORMED);
        var hits = new ArrayList<Hit>();
        for (var id : ids) if (articles.path(id).isObject()) hits.add(hit(articles.get(id), id));
        return hits;
    }

    private JsonNode asked(String path, SourceQuery query, String... namesAndValues) throws SourceFailure {
        var common = SourceSettings.url(
                site.base(query.language()) + path,
                "db",
                "pubmed",
                "retmode",
                "json",
                "tool",
                "cotejo",
                "email",
                contact.contains("@") ? contact : "",
                "api_key",
                site.key());
        var answer = client.json(SourceSettings.url(common, namesAndValues), Map.of(), query.deadline());
        if (answer.has("error") || answer.path("esearchresult").has("ERROR"))
            throw new SourceFailure(Reason.SOURCE_ERROR);
        return answer;
    }

    private static Hit hit(JsonNode article, String id) {
        var authors = article.path("authors")
                .valueStream()
                .map(author -> SourceClient.text(author, "name"))
                .limit(3)
                .collect(Collectors.joining(", "));
        var isRetracted = article.path("pubtype")
                .valueStream()
                .anyMatch(type -> type.asString("").equals("Retracted Publication"));
        return Hit.of(
                        ARTICLES + id + "/",
                        SourceClient.text(article, "title"),
                        authors + ". " + SourceClient.text(article, "source") + " "
                                + SourceClient.text(article, "pubdate"))
                .published(SourceClient.text(article, "sortpubdate")
                        .split(" ", 2)[0]
                        .replace('/', '-'))
                .retracted(isRetracted);
    }
}
