package org.cotejo.harness;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One assignment in an evaluator's hands, with a judgment that would be taken as it is. */
public final class Work {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CONTEXT = 32;
    private static final List<String> CRITERIA = List.of(
            "accuracy",
            "helpfulness",
            "reasoning",
            "clarity",
            "tone",
            "completeness",
            "guideline",
            "language_es",
            "safety",
            "overall");
    private final World.Person evaluator;
    private final JsonNode view;
    private final ObjectNode content = JSON.createObjectNode();

    private Work(World.Person evaluator, JsonNode view) {
        this.evaluator = evaluator;
        this.view = view;
        var ratings = content.putArray("ratings");
        for (var criterion : CRITERIA)
            // One differs: the same score everywhere would ask for a reason as soon as something is marked.
            ratings.addObject()
                    .put("criterion", criterion)
                    .put("value", criterion.equals("tone") ? 5 : 4)
                    .put("not_applicable", false);
        content.putArray("annotations");
        content.put("no_errors", true);
        content.putArray("claims");
        content.put("justification", "Correcta y clara.");
        content.put("note", "");
        content.putObject("rule_reasons");
    }

    /** The next task of a project. */
    public static Work next(World.Project project, World.Person evaluator) {
        var answer =
                evaluator.client().post(project.path() + "/assignments/next").expect(200);
        return new Work(evaluator, answer.json());
    }

    /** The only task of a new project whose one response has this text. */
    public static Work on(String response) {
        var project = World.runningWith(response);
        return next(project, project.evaluator());
    }

    public String id() {
        return view.get("assignment_id").asString();
    }

    public String path() {
        return "/api/v1/assignments/" + id();
    }

    public JsonNode view() {
        return view;
    }

    public String text() {
        return view.at("/response/text").asString();
    }

    public Client client() {
        return evaluator.client();
    }

    public ObjectNode content() {
        return content;
    }

    public Work change(Consumer<ObjectNode> change) {
        change.accept(content);
        return this;
    }

    public Work rate(String criterion, int value) {
        for (var rating : content.get("ratings")) {
            if (rating.get("criterion").asString().equals(criterion)) ((ObjectNode) rating).put("value", value);
        }
        return this;
    }

    public Work reason(String rule, String reason) {
        ((ObjectNode) content.get("rule_reasons")).put(rule, reason);
        return this;
    }

    /** Marks a range of code points. */
    public Work mark(String category, String severity, int start, int end) {
        content.put("no_errors", category.startsWith("STR."));
        var mark = content.withArray("/annotations").addObject();
        describe(mark, category, severity).put("target", "span").put("point", start == end);
        anchor(mark, text(), start, end);
        return this;
    }

    /** Says what is missing from the response as a whole. */
    public Work omission(String category, String severity) {
        content.put("no_errors", false);
        describe(content.withArray("/annotations").addObject(), category, severity)
                .put("target", "response")
                .put("point", false);
        return this;
    }

    /** Marks a turn of the conversation before the response. */
    public Work markTurn(String category, String severity, int turn) {
        describe(content.withArray("/annotations").addObject(), category, severity)
                .put("target", "turn")
                .put("turn", turn)
                .put("point", false);
        return this;
    }

    private static ObjectNode describe(ObjectNode mark, String category, String severity) {
        var kind =
                category.startsWith("STR.") ? "strength" : category.startsWith("FAC.") ? "factual_error" : "weakness";
        return mark.put("id", UUID.randomUUID().toString())
                .put("kind", kind)
                .put("category", category)
                .put("severity", severity)
                .put("reason", "La fuente dice otra cosa.");
    }

    public Work claim(String text, String verdict) {
        content.withArray("/claims")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("text", text)
                .put("verdict", verdict)
                .put("reason", "");
        return this;
    }

    /** Writes the anchor of the span contract. */
    public static void anchor(ObjectNode mark, String text, int start, int end) {
        var length = CodePointRange.length(text);
        mark.put("start", start)
                .put("end", end)
                .put("exact", new CodePointRange(start, end).slice(text))
                .put("prefix", new CodePointRange(Math.max(0, start - CONTEXT), start).slice(text))
                .put("suffix", new CodePointRange(end, Math.min(length, end + CONTEXT)).slice(text))
                .put("source_sha256", Sha256.of(text));
    }

    public ObjectNode lastMark() {
        var marks = content.get("annotations");
        return (ObjectNode) marks.get(marks.size() - 1);
    }

    public Client.Answer submit() {
        return submit(UUID.randomUUID().toString());
    }

    public Client.Answer submit(String key) {
        return client().post(path() + "/submission", body(), "Idempotency-Key", key);
    }

    public Client.Answer saveDraft(int versionSeen) {
        return client().put(path() + "/draft", body(), "If-Match", "\"" + versionSeen + "\"");
    }

    private ObjectNode body() {
        var body = JSON.createObjectNode();
        body.set("content", content);
        return body;
    }
}
