package org.cotejo.insight.items;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The lead's data browser through its door. */
class ItemsTest {
    private static final String ROWS = """
            {"id": "r-1", "item_id": "luz/01", "model": "model-a", "locale": "es", "domain": "física", \
            "prompt": "¿Por qué es azul el cielo? Explica la dispersión.", "response": "Por Rayleigh."}
            {"id": "r-2", "item_id": "luz/01", "model": "model-b", "locale": "es", "domain": "física", \
            "prompt": "¿Por qué es azul el cielo? Explica la dispersión.", "response": "Por el mar azul."}
            {"id": "r-3", "item_id": "sql/01", "model": "model-a", "locale": "en", "domain": "code", \
            "prompt": "Write a query that counts rows.", "response": "Use count."}
            {"id": "r-4", "prompt": "Traduce «hola».", "response": "Hello there."}
            """;

    private final World.Project project =
            World.emptyProject().importing("rows.jsonl", ROWS).overlap(2);

    @Test
    void anItemIsShownAsTheFileNamedIt() {
        assertThat(names("")).containsExactly("luz/01", "sql/01", "r-4");

        var first = items("").get(0);

        assertThat(first.get("locale").asString()).isEqualTo("es");
        assertThat(first.get("domain").asString()).isEqualTo("física");
        assertThat(first.get("prompt").asString()).isEqualTo("¿Por qué es azul el cielo? Explica la dispersión.");
        assertThat(first.get("responses").asInt()).isEqualTo(2);
        assertThat(first.get("state").asString()).isEqualTo("no_task");
        assertThat(first.get("overall").isNull()).isTrue();
        assertThat(first.get("last_activity_at").isNull()).isTrue();
    }

    @Test
    void itsFiguresAreThoseOfTheSubmissionsThatCount() {
        project.publish();
        judgeAll(project.evaluator());
        judgeAll(project.evaluator());

        var light = items("?q=luz").get(0);

        assertThat(light.get("submitted").asInt()).isEqualTo(4);
        assertThat(light.get("places").asInt()).isEqualTo(4);
        assertThat(light.get("state").asString()).isEqualTo("complete");
        // Rayleigh 4 twice, the sea 2 twice.
        assertThat(light.get("overall").asDouble()).isCloseTo(3, within(1e-12));
        assertThat(light.get("critical_marks").asInt()).isEqualTo(2);
        assertThat(light.get("major_marks").asInt()).isEqualTo(2);
        assertThat(light.get("last_activity_at").isNull()).isFalse();
    }

    @Test
    void wordsAreFoundByTheirBeginningsWithoutAccentsOrCapitals() {
        assertThat(names("?q=" + encode("DISPERSION azul", UTF_8))).containsExactly("luz/01");
        assertThat(names("?q=cuent")).isEmpty();
        assertThat(names("?q=count")).containsExactly("sql/01");
        assertThat(names("?q=sql")).containsExactly("sql/01");
        assertThat(names("?q=" + encode("sql/01", UTF_8))).containsExactly("sql/01");
        assertThat(names("?q=" + encode("¿hola?", UTF_8))).containsExactly("r-4");
        assertThat(names("?q=r-2")).as("the id of a response").containsExactly("luz/01");
    }

    @Test
    void anyTextMayBeSoughtAndNoneIsAQuery() {
        for (var text : List.of("'", "\\", "a & b", "!(", ":*", "«»", "%", "x".repeat(5_000), "<->", "1e5.3", "🎉")) {
            assertThat(names("?q=" + encode(text, UTF_8))).as(text).isEmpty();
        }
    }

    @Test
    void statesAreFiltersToo() {
        assertThat(names("?state=no_task")).hasSize(3);
        project.publish();
        assertThat(names("?state=waiting")).hasSize(3);
        var work = Work.next(project, project.evaluator());
        assertThat(names("?state=in_work")).hasSize(1);
        work.client()
                .post(work.path() + "/skip", Map.of("reason", "unreadable"))
                .expect(200);
        assertThat(names("?state=waiting")).hasSize(3);
        judgeAll(project.evaluator());
        assertThat(names("?state=in_work")).hasSize(3);
        judgeAll(project.evaluator());

        assertThat(names("?state=complete")).hasSize(3);
        for (var other : List.of("no_task", "waiting", "in_work", "nonsense")) {
            assertThat(names("?state=" + other)).as(other).isEmpty();
        }
        assertThat(items("").valueStream().map(item -> item.get("state").asString()))
                .containsOnly("complete");
    }

    @Test
    void aMarkAndAModelMustBeOfOneResponse() {
        project.publish();
        judgeAll(project.evaluator());
        var models = choices()
                .get("models")
                .valueStream()
                .collect(Collectors.toMap(
                        model -> model.get("name").asString(),
                        model -> model.get("model_id").asString()));

        assertThat(names("?locale=es")).containsExactly("luz/01");
        assertThat(names("?model=" + models.get("model-a"))).containsExactly("luz/01", "sql/01");
        assertThat(names("?without_model=true")).containsExactly("r-4");
        assertThat(names("?severity=critical")).containsExactly("luz/01");
        assertThat(names("?category=FAC.number&severity=major&model=" + models.get("model-b")))
                .containsExactly("luz/01");
        assertThat(names("?severity=critical&model=" + models.get("model-a"))).isEmpty();
        assertThat(names("?category=LAN.grammar")).isEmpty();
        assertThat(names("?criterion=accuracy&model=" + models.get("model-a"))).containsExactly("luz/01", "sql/01");
        assertThat(names("?criterion=safety&without_model=true")).containsExactly("r-4");
        assertThat(names("?criterion=none")).isEmpty();
    }

    @Test
    void choicesAreWhatTheItemsHave() {
        assertThat(choices().get("locales").valueStream().map(JsonNode::asString))
                .containsExactly("en", "es");
        assertThat(choices()
                        .get("models")
                        .valueStream()
                        .map(model -> model.get("name").asString()))
                .containsExactly("model-a", "model-b");
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrRepeat() {
        var rows = IntStream.range(0, 230)
                .mapToObj(number -> World.row("p-" + number, "Pregunta " + number, "Sí.", "model-a"))
                .collect(Collectors.joining());
        var large = World.emptyProject().importing("rows.jsonl", rows);
        var seen = new ArrayList<String>();
        var pages = 0;
        for (var cursor = ""; ; pages++) {
            var page = get(large, "/items?q=pregunta" + cursor);
            page.get("items").forEach(item -> seen.add(item.get("name").asString()));
            if (page.get("next_cursor").isNull()) break;
            cursor = "&cursor=" + page.get("next_cursor").asString();
        }

        assertThat(pages).isEqualTo(2);
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 230)
                        .mapToObj(number -> "p-" + number)
                        .toList());
    }

    @Test
    void anItemBringsItsTextsItsModelsAndWhatWasSaid() {
        project.publish();
        var evaluator = project.evaluator();
        judgeAll(evaluator);

        var item = get(project, "/items/" + id("luz"));

        assertThat(item.at("/messages/0/content").asString()).startsWith("¿Por qué");
        assertThat(item.get("responses")
                        .valueStream()
                        .map(response -> response.get("name").asString() + " "
                                + response.get("model").asString() + " "
                                + response.get("text").asString()))
                .containsExactly("r-1 model-a Por Rayleigh.", "r-2 model-b Por el mar azul.");
        assertThat(item.get("submissions_total").asInt()).isEqualTo(2);
        assertThat(item.get("submissions")).hasSize(2);
        var submission = item.get("submissions").get(0);
        assertThat(submission.get("evaluator").asString())
                .isEqualTo(evaluator.account().pseudonym());
        assertThat(submission.get("latest").asBoolean()).isTrue();
        assertThat(submission.at("/content/ratings")).hasSize(10);
        assertThat(submission.get("protocol_version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void anotherProjectsItemIsNotThere() {
        var other = World.running(2, 1);
        for (var way : List.of("", "/history")) {
            other.lead()
                    .client()
                    .get(other.path() + "/items/" + id("luz") + way)
                    .expect(404);
            project.lead()
                    .client()
                    .get(project.path() + "/items/" + UUID.randomUUID() + way)
                    .expect(404);
        }
    }

    @Test
    void onlyTheLeadBrowses() {
        for (var way : List.of("/items", "/items/choices", "/items/" + id("luz"), "/items/" + id("luz") + "/history")) {
            project.evaluator().client().get(project.path() + way).expect(403);
            project.member("reviewer").client().get(project.path() + way).expect(403);
            World.lead().client().get(project.path() + way).expect(404);
        }
    }

    @Test
    void theHistoryTellsInOrderWhatIsStored() {
        var skipping = project.publish().evaluator();
        var names = new HashMap<String, String>();
        while (true) {
            if (skipping.client().post(project.path() + "/assignments/next").status() == 204) break;
            var work = Work.next(project, skipping);
            names.put(work.view().at("/item/item_id").asString(), work.id());
            work.client()
                    .post(work.path() + "/skip", Map.of("reason", "other", "note", "Sin tiempo."))
                    .expect(200);
        }
        judgeAll(project.evaluator());
        project.lead().client().get(project.path() + "/exports/ratings.csv").expect(200);

        var history = get(project, "/items/" + id("sql") + "/history");

        assertThat(history.get("complete").asBoolean()).isTrue();
        assertThat(history.get("events")
                        .valueStream()
                        .map(event -> event.get("kind").asString()))
                .containsExactly(
                        "imported",
                        "protocol_published",
                        "task_made",
                        "leased",
                        "skipped",
                        "leased",
                        "submitted",
                        "exported");
        var lead = project.lead().account().pseudonym();
        var events = history.get("events");
        assertThat(events.at("/0/subject").asString()).isEqualTo("rows.jsonl");
        assertThat(events.at("/0/by/pseudonym").asString()).isEqualTo(lead);
        assertThat(events.at("/0/responses/0").asString()).isEqualTo("r-3");
        assertThat(events.at("/1/subject").asString()).isEqualTo("1.0.0");
        assertThat(events.at("/1/by/pseudonym").asString()).isEqualTo(lead);
        assertThat(events.at("/2/places").asInt()).isEqualTo(2);
        assertThat(events.at("/2/by").isNull()).isTrue();
        assertThat(events.at("/4/work/assignment_id").asString()).isEqualTo(names.get(id("sql")));
        assertThat(events.at("/4/work/reason").asString()).isEqualTo("other");
        assertThat(events.at("/4/work/note").asString()).isEqualTo("Sin tiempo.");
        assertThat(events.at("/4/by/pseudonym").asString())
                .isEqualTo(skipping.account().pseudonym());
        assertThat(events.at("/6/submission/sha256").asString()).hasSize(64);
        assertThat(events.at("/6/responses/0").asString()).isEqualTo("r-3");
        assertThat(events.at("/7/subject").asString()).isEqualTo("ratings.csv");
    }

    /** The sea is wrong, everything else is good. */
    private void judgeAll(World.Person evaluator) {
        while (evaluator.client().post(project.path() + "/assignments/next").status() == 200) {
            var work = Work.next(project, evaluator);
            if (work.text().contains("mar")) {
                work.mark("FAC.number", "major", 0, 3)
                        .mark("FAC.number", "critical", 4, 10)
                        .mark("STR.insight", "neutral", 4, 10)
                        .change(content -> content.put("no_errors", false))
                        .rate("accuracy", 3)
                        .rate("overall", 2);
            }
            work.submit().expect(201);
        }
    }

    private String id(String word) {
        return items("?q=" + word).get(0).get("item_id").asString();
    }

    private List<String> names(String query) {
        return items(query)
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private JsonNode items(String query) {
        return get(project, "/items" + query).get("items");
    }

    private JsonNode choices() {
        return get(project, "/items/choices");
    }

    private static JsonNode get(World.Project project, String way) {
        return project.lead().client().get(project.path() + way).expect(200).json();
    }
}
