package org.cotejo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.junit.jupiter.api.Test;

/** The demo: nothing is empty, everything simulated says so, and a second start makes nothing twice. */
class DemoTest {
    @Test
    void theDemoOpensOnceAndItsLinksAreNewEachTime() {
        var demo = TestServer.bean(DemoProject.class);
        var first = demo.open();
        var second = demo.open();

        assertThat(second).extracting(DemoProject.Link::role).containsExactly("lead", "evaluator", "reviewer");
        assertThat(second)
                .extracting(DemoProject.Link::token)
                .doesNotContainAnyElementsOf(
                        first.stream().map(DemoProject.Link::token).toList());

        var lead = signedIn(second.getFirst());
        var projects = lead.get("/api/v1/projects").expect(200).json().get("projects");
        assertThat(projects).hasSize(2);
        assertThat(projects.at("/0/responses").asInt()).isEqualTo(72);
        var results = lead.get(
                        "/api/v1/projects/" + projects.at("/0/project_id").asString() + "/results")
                .expect(200)
                .json();
        assertThat(results.get("simulated").asBoolean()).isTrue();
        assertThat(results.at("/progress/submitted").asInt()).isEqualTo(72);
        assertThat(results.get("estimates")).isNotEmpty();
        assertThat(results.get("errors")).isNotEmpty();

        // The simulated evaluators of this project hand in the gold: they find all that is planted, and nothing else.
        var raters = lead.get("/api/v1/projects/" + projects.at("/0/project_id").asString() + "/quality/raters")
                .expect(200)
                .json()
                .get("raters");
        var found = 0;
        var planted = 0;
        for (var rater : raters) {
            found += rater.at("/gold/sensitivity/count").asInt();
            planted += rater.at("/gold/sensitivity/of").asInt();
            assertThat(rater.at("/gold/false_alarms/count").asInt()).isZero();
        }
        assertThat(found).isEqualTo(planted).isEqualTo(63);

        var preferences = lead.get(
                        "/api/v1/projects/" + projects.at("/1/project_id").asString() + "/preferences")
                .expect(200)
                .json();
        assertThat(preferences.get("pairs").asInt()).isEqualTo(72);
        assertThat(preferences.at("/players/0/model").asString()).isEqualTo("modelo-a");
        assertThat(preferences.at("/players/0/ci_low").isNumber()).isTrue();

        var evaluator = signedIn(second.get(1));
        assertThat(evaluator
                        .get("/api/v1/queue")
                        .expect(200)
                        .json()
                        .at("/projects/0/available")
                        .asInt())
                .isEqualTo(72);
    }

    private static Client signedIn(DemoProject.Link link) {
        var client = new Client(TestServer.baseUrl());
        client.get("/sign-in/" + link.token()).expect(302);
        client.get("/api/v1/session").expect(200);
        return client;
    }
}
