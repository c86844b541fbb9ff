package org.cotejo.insight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;

/** What a lead sees of pasted and repeated justifications; nobody is refused for them. */
class ResemblanceTest {
    private static final String TEXT =
            "Global 2. Dice que la obra se publicó en 1953, pero es de 1955, según la enciclopedia.";
    private static final ItemId ITEM = new ItemId(UUID.randomUUID());

    private static Resemblance.Written written(boolean own, String text) {
        return new Resemblance.Written(UUID.randomUUID(), ITEM, own, text);
    }

    @Test
    void theNearestOfSeveralIsFoundByRunsOfFiveWords() {
        var others = List.of(
                written(true, "Otra cosa por completo, sin nada en común con ella."),
                written(false, "¡GLOBAL 2! dice que la obra se publicó en 1953."));

        var found = Resemblance.nearest(TEXT, others).orElseThrow();

        assertThat(found.own()).isFalse();
        assertThat(found.share()).isBetween(0.45, 0.55);
        assertThat(Resemblance.nearest(TEXT, List.of(written(true, TEXT)))
                        .orElseThrow()
                        .share())
                .isEqualTo(1);
        assertThat(Resemblance.nearest("Bien.", others)).isEmpty();
    }

    @Test
    void theLeadSeesWhatWasPastedAndWhatItResembles() {
        var rows =
                "{\"id\": \"a\", \"prompt\": \"p\", \"response\": \"r\", \"model\": \"m\"}\n{\"id\": \"b\", \"prompt\": \"q\", \"response\": \"s\", \"model\": \"m\"}\n";
        var project = World.emptyProject().importing("r.jsonl", rows).overlap(1).publish();
        var evaluator = project.evaluator();
        for (var task = 0; task < 2; task++) {
            var work = Work.next(project, evaluator);
            work.change(content -> content.put("justification", TEXT).put("pasted_code_points", 40));
            work.submit().expect(201);
        }
        var items = project.lead()
                .client()
                .get(project.path() + "/items")
                .expect(200)
                .json()
                .get("items");

        var item = project.lead()
                .client()
                .get(project.path() + "/items/" + items.get(0).get("item_id").asString())
                .expect(200)
                .json();

        assertThat(item.at("/submissions/0/content/pasted_code_points").asInt()).isEqualTo(40);
        assertThat(item.at("/submissions/0/resemblance/share").asDouble()).isEqualTo(1);
        assertThat(item.at("/submissions/0/resemblance/own").asBoolean()).isTrue();
        assertThat(item.at("/submissions/0/resemblance/item").asString())
                .isEqualTo(items.get(1).get("item_id").asString());
    }
}
