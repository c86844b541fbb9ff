package org.cotejo.assistance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** All that the quick checks say of the 72 responses of the demo: what is planted there, and nothing beside it. */
class DemoResponsesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void whatIsPlantedIsFoundAndNothingElse() throws IOException {
        var found = new ArrayList<String>();
        for (var line : lines()) {
            var row = JSON.readTree(line);
            var text = row.get("response").asString();
            var messages = row.get("messages");
            var prompt = messages.get(messages.size() - 1).get("content").asString();
            QuickChecks.check(Prose.of(text), row.get("locale").asString(), prompt)
                    .findings()
                    .forEach(finding -> found.add(row.get("response_id").asString() + " " + finding.code() + ": "
                            + finding.range().slice(text)));
        }

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "p03.b register.mixed: Le agradezco",
                        "p06.b variety.calque: eventualmente",
                        "p06.c variety.calque: eventualmente",
                        "p08.c language.whole: It returns True for years divisible by 4 but not by 100.",
                        "p12.b numbers.time: 11:75",
                        "p12.c numbers.time: 11:75",
                        "p14.c arithmetic.result: 671/1296 ≈ 0.4823",
                        "p17.b variety.foreign: neighbours",
                        "p21.b arithmetic.result: 15% of 240 is 40",
                        "p22.c variety.calque: Loguearse");
    }

    private static List<String> lines() throws IOException {
        try (var stream = DemoResponsesTest.class.getResourceAsStream("/demo/responses.jsonl")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
