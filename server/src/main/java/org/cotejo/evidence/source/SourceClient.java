package org.cotejo.evidence.source;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.evidence.capture.FetchFailure;
import org.cotejo.evidence.capture.VettedRequests;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceQuery.Deadline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks sources, and takes only an answer that is whole, successful and of the kind that was asked for. */
@Component
class SourceClient {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final VettedRequests requests;
    private final String software;

    SourceClient(VettedRequests requests, SourceSettings settings) {
        this.requests = requests;
        this.software =
                "Cotejo/0.1 (source search" + (settings.contact().isEmpty() ? "" : "; " + settings.contact()) + ")";
    }

    /**
     * A JSON object.
     *
     * @throws SourceFailure where there is no such answer
     */
    JsonNode json(String url, Map<String, String> headers, Deadline deadline) throws SourceFailure {
        var reply = asked(url, headers, "application/json", deadline);
        if (!reply.contentType().matches("application/([a-z.+-]+\\+)?json\\b.*"))
            throw new SourceFailure(Reason.WRONG_TYPE);
        try {
            var answer = JSON.readTree(reply.payload());
            if (!answer.isObject()) throw new SourceFailure(Reason.MALFORMED);
            return answer;
        } catch (JacksonException e) {
            throw new SourceFailure(Reason.MALFORMED);
        }
    }

    /**
     * An XML document with the given root.
     *
     * @throws SourceFailure where there is no such answer
     */
    Document xml(String url, String root, Deadline deadline) throws SourceFailure {
        var reply = asked(url, Map.of(), "application/xml", deadline);
        if (!reply.contentType().matches("(application|text)/([a-z.+-]+\\+)?xml\\b.*"))
            throw new SourceFailure(Reason.WRONG_TYPE);
        var text = new String(reply.payload(), java.nio.charset.StandardCharsets.UTF_8);
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        var first = document.firstElementChild();
        if (first == null || !first.tagName().equals(root)) throw new SourceFailure(Reason.MALFORMED);
        return document;
    }

    /** The list of that name; a source that found nothing may leave it out only where it is known to. */
    static JsonNode list(JsonNode answer, String pointer) throws SourceFailure {
        var list = answer.at(pointer);
        if (!list.isArray()) throw new SourceFailure(Reason.MALFORMED);
        return list;
    }

    /** A text member; empty where it is absent or something else. */
    static String text(JsonNode node, String name) {
        return node.path(name).asStringOpt().orElse("");
    }

    private VettedRequests.Reply asked(String url, Map<String, String> headers, String accepted, Deadline deadline)
            throws SourceFailure {
        var left = deadline.millisLeft();
        if (left <= 0) throw new SourceFailure(Reason.TIMEOUT);
        var all = new HashMap<>(headers);
        all.put("User-Agent", software);
        all.put("Accept", accepted);
        try {
            var reply = requests.get(url, all, left);
            refuseUnsuccessful(reply);
            return reply;
        } catch (FetchFailure e) {
            throw SourceFailure.of(e);
        }
    }

    private static void refuseUnsuccessful(VettedRequests.Reply reply) throws SourceFailure {
        switch (reply.status()) {
            case 200 -> {
                if (!reply.complete()) throw new SourceFailure(Reason.MALFORMED);
            }
            case 401, 403 -> throw new SourceFailure(Reason.KEY_REFUSED);
            case 429 -> throw new SourceFailure(Reason.TOO_MANY_REQUESTS);
            default -> throw new SourceFailure(Reason.HTTP_STATUS);
        }
    }
}
