package org.cotejo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Versions;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new version takes over what is still open: nothing beyond the overlap, nothing twice, nothing lost. */
class VersionsOfTasksTest {
    @Test
    void whatIsOpenGoesOnUnderTheNewVersionAndWhatIsDoneStays() {
        var project = World.running(2, 3);
        var first = project.evaluator();
        var second = project.evaluator();
        var done = Work.next(project, first);
        done.submit().expect(201);
        var held = Work.next(project, second);

        var next = Versions.reworded(project);
        next.publish().expect(200);

        // The lease goes on to its end under the version it was taken under.
        assertThat(held.view().get("protocol_id").asString()).isNotEqualTo(next.id());
        held.submit().expect(201);
        assertThat(document(held)).contains("\"version\":\"1.0.0\"");
        assertThat(places(project)).containsOnly(3L);
        next.acknowledge(first);
        assertThat(Work.next(project, first).view().get("protocol_id").asString())
                .isEqualTo(next.id());
        assertThat(livingAndOpen(project)).containsOnly(3L);
    }

    @Test
    void nobodyGetsWhatTheyHadUnderAnEarlierVersion() {
        var project = World.running(1, 3);
        var person = project.evaluator();
        Work.next(project, person).submit().expect(201);
        var next = Versions.reworded(project);
        next.publish().expect(200);
        next.acknowledge(person);

        person.client().post(project.path() + "/assignments/next").expect(204);
        var queue = person.client().get("/api/v1/queue").expect(200).json();
        assertThat(queue.at("/projects/0/available").asLong()).isZero();
        var other = project.evaluator();
        Work.next(project, other).submit().expect(201);
        assertThat(livingAndOpen(project)).containsExactly(3L);
    }

    @Test
    void aPlaceGivenBackUnderAnEarlierVersionOpensUnderTheNewOne() {
        var project = World.running(1, 1);
        var first = project.evaluator();
        var work = Work.next(project, first);
        var next = Versions.reworded(project);
        next.publish().expect(200);
        var other = project.evaluator();
        other.client().post(project.path() + "/assignments/next").expect(204);

        work.client().post(work.path() + "/skip", Map.of("reason", "other")).expect(200);

        var taken = Work.next(project, other);
        assertThat(taken.view().get("protocol_id").asString()).isEqualTo(next.id());
        assertThat(livingAndOpen(project)).containsExactly(1L);
    }

    @Test
    void aLeaseThatRunsOutGivesItsPlaceToTheNewestVersionOnce() {
        var project = World.running(1, 1);
        Work.next(project, project.evaluator());
        Versions.reworded(project).publish().expect(200);
        var last = Versions.reworded(project);
        last.publish().expect(200);

        TestServer.CLOCK.goForward(Duration.ofHours(9));
        TestServer.bean(AssignmentService.class).reclaimLeases();
        TestServer.bean(AssignmentService.class).reclaimLeases();

        assertThat(livingAndOpen(project)).containsExactly(1L);
        assertThat(Work.next(project, project.evaluator())
                        .view()
                        .get("protocol_id")
                        .asString())
                .isEqualTo(last.id());
    }

    @Test
    void whoWasTooSlowMayBeginAnewUnderTheNewVersion() {
        var project = World.running(1, 1);
        var person = project.evaluator();
        Work.next(project, person);
        TestServer.CLOCK.goForward(Duration.ofHours(9));
        TestServer.bean(AssignmentService.class).reclaimLeases();
        var next = Versions.reworded(project);
        next.publish().expect(200);
        next.acknowledge(person);

        assertThat(Work.next(project, person).view().get("protocol_id").asString())
                .isEqualTo(next.id());
    }

    @Test
    void aSmallerOverlapTakesNothingAwayAndOpensNothing() {
        var project = World.running(1, 3);
        var works = IntStream.range(0, 3)
                .mapToObj(_ -> Work.next(project, project.evaluator()))
                .toList();
        var next = Versions.reworded(project);
        project.overlap(2);
        next.publish().expect(200);

        works.getFirst()
                .client()
                .post(works.getFirst().path() + "/skip", Map.of("reason", "other"))
                .expect(200);
        assertThat(livingAndOpen(project)).containsExactly(2L);
        works.get(1)
                .client()
                .post(works.get(1).path() + "/skip", Map.of("reason", "other"))
                .expect(200);
        works.get(2).submit().expect(201);

        assertThat(livingAndOpen(project)).containsExactly(2L);
        assertThat(Work.next(project, project.evaluator())
                        .view()
                        .get("protocol_id")
                        .asString())
                .isEqualTo(next.id());
    }

    @Test
    void judgedAgainEverythingIsOpenToEverybodyAgain() {
        var project = World.running(2, 1);
        var person = project.evaluator();
        Work.next(project, person).submit().expect(201);
        var held = Work.next(project, person);
        var next = Versions.reworded(project);
        next.publish(Map.of("again", true)).expect(200);

        held.submit().expect(201);
        next.acknowledge(person);
        for (var number = 0; number < 2; number++)
            Work.next(project, person).submit().expect(201);

        person.client().post(project.path() + "/assignments/next").expect(204);
        assertThat(submitted(project)).isEqualTo(4);
    }

    @Test
    void whatIsImportedLaterJoinsTheNewVersionAndWhatIsDoneIsNotOpenedAgain() {
        var project = World.running(2, 1);
        var person = project.evaluator();
        Work.next(project, person).submit().expect(201);
        var next = Versions.reworded(project);
        next.publish().expect(200);
        project.importing("more.jsonl", World.row("late", "Otra pregunta", "Otra respuesta", "model-a"));

        assertThat(livingAndOpen(project)).containsExactly(1L, 1L, 1L);
        next.acknowledge(person);
        Work.next(project, person).submit().expect(201);
        Work.next(project, person).submit().expect(201);
        person.client().post(project.path() + "/assignments/next").expect(204);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void howeverLeasesMeetAPublicationNoPlaceIsLostOrTakenTwice(long seed) throws Exception {
        var project = World.running(12, 2);
        var people = IntStream.range(0, 10).mapToObj(_ -> project.evaluator()).toList();
        var random = new Random(seed);
        var calls = new ArrayList<Callable<Object>>();
        for (var person : people) {
            var manners = new Random(random.nextLong());
            calls.add(() -> work(project, person, manners));
        }
        calls.add(() -> {
            Versions.reworded(project).publish().expect(200);
            return Versions.reworded(project).publish().expect(200);
        });

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : executor.invokeAll(calls)) future.get();
        }

        assertThat(livingAndOpen(project)).hasSize(12).containsOnly(2L);
        assertThat(heldEqualsTaken(project)).containsOnly(true);
        assertThat(twiceBySomebody(project)).isZero();
        assertThat(openUnderRetired(project)).isZero();
    }

    /** Works on, reads what changed when asked to, and skips some. */
    private static Object work(World.Project project, World.Person person, Random manners) {
        for (var turn = 0; turn < 6; turn++) {
            var answer = person.client().post(project.path() + "/assignments/next");
            if (answer.status() == 409) {
                Versions.acknowledgeNewest(project, person);
                continue;
            }
            if (answer.status() == 204) return true;
            var work = Work.next(project, person);
            if (manners.nextInt(3) == 0)
                work.client()
                        .post(work.path() + "/skip", Map.of("reason", "other"))
                        .expect(200);
            else if (manners.nextInt(4) > 0) work.submit().expect(201);
        }
        return true;
    }

    private static String document(Work work) {
        return TestServer.jdbc()
                .sql("select document from judgment.submission where assignment_id = :id::uuid")
                .param("id", work.id())
                .query(String.class)
                .single();
    }

    /** For each response: what is leased or handed in and what is open, over all versions. */
    private static List<Long> livingAndOpen(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select sum(t.open_slots
                                   + (select count(*)
                                        from assignment.assignment a
                                       where a.task_id = t.task_id
                                         and a.state in ('leased', 'submitted', 'returned', 'accepted')))::bigint
                          from assignment.task t
                         where t.project_id = :project::uuid
                         group by t.responses
                        """)
                .param("project", project.id())
                .query(Long.class)
                .list();
    }

    private static List<Long> places(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select sum(overlap)
                          from assignment.task
                         where project_id = :project::uuid
                         group by responses
                        """)
                .param("project", project.id())
                .query(Long.class)
                .list();
    }

    private static List<Boolean> heldEqualsTaken(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select t.overlap - t.open_slots =
                               (select count(*)
                                  from assignment.assignment a
                                 where a.task_id = t.task_id
                                   and a.state in ('leased', 'submitted', 'returned', 'accepted'))
                          from assignment.task t
                         where t.project_id = :project::uuid
                        """)
                .param("project", project.id())
                .query(Boolean.class)
                .list();
    }

    private static long twiceBySomebody(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select count(*)
                          from (select t.responses, a.evaluator_id
                                  from assignment.assignment a
                                  join assignment.task t on t.task_id = a.task_id
                                 where t.project_id = :project::uuid and a.state <> 'expired'
                                 group by t.responses, a.evaluator_id
                                having count(*) > 1) twice
                        """)
                .param("project", project.id())
                .query(Long.class)
                .single();
    }

    private static long openUnderRetired(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select count(*)
                          from assignment.task t
                          join project.protocol p on p.protocol_id = t.protocol_id
                         where t.project_id = :project::uuid and p.state = 'retired' and t.open_slots > 0
                        """)
                .param("project", project.id())
                .query(Long.class)
                .single();
    }

    private static long submitted(World.Project project) {
        return TestServer.jdbc()
                .sql("select count(*) from judgment.submission where project_id = :project::uuid")
                .param("project", project.id())
                .query(Long.class)
                .single();
    }
}
