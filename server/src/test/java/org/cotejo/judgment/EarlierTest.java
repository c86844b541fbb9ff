package org.cotejo.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What evaluators see of their own earlier justifications, and that they see nobody else's. */
class EarlierTest {
    private final World.Project project = World.running(4, 2);
    private final World.Person evaluator = project.evaluator();

    @Test
    void oneSeesTheOwnJustificationsTheNewestFirst() {
        handIn(evaluator, "La primera.");
        handIn(project.evaluator(), "De otra persona.");
        handIn(evaluator, "La segunda.");
        handIn(evaluator, "");

        assertThat(earlier(Work.next(project, evaluator))).containsExactly("La segunda.", "La primera.");
    }

    @Test
    void whatIsHandedInForTheTaskItselfIsNotEarlier() {
        assertThat(earlier(handIn(evaluator, "La primera."))).isEmpty();
    }

    @Test
    void anothersTaskDoesNotExist() {
        var theirs = handIn(project.evaluator(), "De otra persona.");

        evaluator.client().get(theirs.path() + "/earlier").expect(404);
        project.lead().client().get(theirs.path() + "/earlier").expect(404);
    }

    private Work handIn(World.Person person, String justification) {
        var work = Work.next(project, person).change(content -> content.put("justification", justification));
        work.submit().expect(201);
        return work;
    }

    private static List<String> earlier(Work work) {
        var answer = work.client().get(work.path() + "/earlier").expect(200).json();
        return answer.get("justifications")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
