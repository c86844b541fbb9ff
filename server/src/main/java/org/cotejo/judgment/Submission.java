package org.cotejo.judgment;

import java.time.Instant;
import java.util.List;
import org.cotejo.assignment.Assignment;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.Proofs;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Sha256;
import org.cotejo.project.Protocol;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything one evaluator says of one task at one time: the canonical document, its hash, and what it is filed
 * under. It pins the protocol version and the text it was made for, of several responses in the order shown.
 */
public record Submission(
        SubmissionId id,
        Assignment assignment,
        int revision,
        SubmissionContent content,
        Proofs proofs,
        Instant submittedAt,
        String document,
        String sha256) {
    static final String SCHEMA = "cotejo.submission/1";

    /** Who and under which rules: what a document says beside the content. */
    record Context(Assignment assignment, Protocol protocol, String evaluatorPseudonym, List<Response> shown) {}

    /** What the evaluator says, and what was found of the evidence for it. */
    record Said(SubmissionContent content, Proofs proofs) {}

    static Submission compose(SubmissionId id, int revision, Said said, Context context, Instant now, JsonMapper json) {
        var document = json.createObjectNode();
        document.put("schema", SCHEMA);
        document.put("submission_id", id.value().toString());
        document.put("revision", revision);
        document.put("submitted_at", now.toString());
        document.put("evaluator", context.evaluatorPseudonym());
        addPins(document, context);
        document.set("content", content(said, json));
        document.set("proof", json.valueToTree(said.proofs().proofs()));
        var text = CanonicalJson.write(document);
        return new Submission(
                id, context.assignment(), revision, said.content(), said.proofs(), now, text, Sha256.of(text));
    }

    private static void addPins(ObjectNode document, Context context) {
        var assignment = context.assignment();
        document.put("assignment_id", assignment.id().value().toString());
        document.put("project_id", assignment.project().value().toString());
        document.put("task_id", assignment.task().value().toString());
        document.put("item_id", assignment.item().value().toString());
        if (context.shown().size() == 1) {
            pin(document.putObject("response"), context.shown().getFirst());
        } else {
            var responses = document.putArray("responses");
            context.shown().forEach(response -> pin(responses.addObject(), response));
            document.put("repeat", assignment.isRepeat());
        }
        document.putObject("protocol")
                .put("id", context.protocol().id().value().toString())
                .put("version", context.protocol().version())
                .put("sha256", context.protocol().sha256());
    }

    private static void pin(ObjectNode node, Response response) {
        node.put("id", response.id().value().toString()).put("sha256", response.sha256());
    }

    private static ObjectNode content(Said said, JsonMapper json) {
        var tree = (ObjectNode) json.valueToTree(said.content());
        var claims = tree.withArray("/claims");
        for (var index = 0; index < claims.size(); index++) {
            var claim = said.content().claims().get(index).id();
            ((ObjectNode) claims.get(index)).put("provisional", said.proofs().isProvisional(claim));
        }
        return tree;
    }
}
