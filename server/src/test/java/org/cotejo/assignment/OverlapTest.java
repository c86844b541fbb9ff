package org.cotejo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;

/** Exact overlap, held by the database, whoever asks at once. */
class OverlapTest {
    private static final int EVALUATORS = 50;
    private static final int TASKS = 40;
    private static final int OVERLAP = 3;

    @Test
    void fiftyEvaluatorsAtOnceFillEveryPlaceOnce() throws Exception {
        var project = World.running(TASKS, OVERLAP);
        var evaluators = people(project);

        var taken = atOnce(evaluators.stream()
                .<Callable<List<String>>>map(person -> () -> workUntilNothingIsLeft(project, person))
                .toList());

        assertThat(taken.stream().mapToInt(List::size).sum()).isEqualTo(TASKS * OVERLAP);
        assertThat(taken).allSatisfy(mine -> assertThat(mine).doesNotHaveDuplicates());
        assertThat(placesTaken(project))
                .hasSize(TASKS)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(OVERLAP));
        assertThat(openSlots(project)).containsOnly(0L);
    }

    @Test
    void leasesThatRunOutAndSkipsGiveTheirPlaceBackExactlyOnce() throws Exception {
        var project = World.running(10, 2);
        var people = people(project).subList(0, 16);
        atOnce(people.stream()
                .<Callable<Object>>map(person -> () -> skipOrAbandon(project, person))
                .toList());
        assertThat(heldAndOpen(project)).containsOnly(2L);

        TestServer.CLOCK.goForward(Duration.ofHours(9));
        // Everybody finds the same leases run out, at the same moment, twice over.
        atOnce(IntStream.range(0, 16)
                .<Callable<Object>>mapToObj(
                        _ -> () -> TestServer.bean(AssignmentService.class).reclaimLeases())
                .toList());
        assertThat(openSlots(project)).containsOnly(2L);

        var fresh = people(project).subList(0, 24);
        atOnce(fresh.stream()
                .<Callable<Object>>map(person -> () -> workUntilNothingIsLeft(project, person))
                .toList());
        assertThat(placesTaken(project))
                .hasSize(10)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(2L));
    }

    @Test
    void askingTwiceAtOnceGivesTheSameTask() throws Exception {
        var project = World.running(6, 2);
        var person = project.evaluator();

        var ids = atOnce(IntStream.range(0, 8)
                .<Callable<String>>mapToObj(
                        _ -> () -> Work.next(project, person).id())
                .toList());

        assertThat(Set.copyOf(ids)).hasSize(1);
        assertThat(openSlots(project).stream().mapToLong(Long::longValue).sum()).isEqualTo(11);
    }

    @Test
    void workBegunUnderALeaseThatRanOutComesBackWithItsDraft() {
        var project = World.running(4, 1);
        var person = project.evaluator();
        var work = Work.next(project, person);
        work.saveDraft(0).expect(200);

        TestServer.CLOCK.goForward(Duration.ofHours(9));
        work.submit().expect(409);
        var again = Work.next(project, person);

        assertThat(again.id()).isEqualTo(work.id());
        assertThat(again.view().at("/draft/version").asInt()).isEqualTo(1);
        again.submit().expect(201);
    }

    @Test
    void aSkippedTaskGoesToSomebodyElseAndNotBack() {
        var project = World.running(1, 1);
        var first = project.evaluator();
        var second = project.evaluator();
        var work = Work.next(project, first);
        second.client().post(project.path() + "/assignments/next").expect(204);

        work.client()
                .post(work.path() + "/skip", Map.of("reason", "out_of_expertise"))
                .expect(200);

        first.client().post(project.path() + "/assignments/next").expect(204);
        assertThat(Work.next(project, second).text()).isEqualTo(work.text());
        work.client()
                .post(work.path() + "/skip", Map.of("reason", "out_of_expertise"))
                .expect(409);
    }

    @Test
    void whoSeesTheModelsNamesGetsNoTask() {
        var project = World.running(1, 1);

        project.lead().client().post(project.path() + "/assignments/next").expect(403);
        project.member("reviewer")
                .client()
                .post(project.path() + "/assignments/next")
                .expect(403);
    }

    @Test
    void aSkipNamesOneOfTheReasons() {
        var work = Work.on("Texto.");

        var answer = work.client().post(work.path() + "/skip", Map.of("reason", "bored"));

        assertThat(answer.expect(422).json().at("/errors/0/pointer").asString()).isEqualTo("/reason");
    }

    private static List<World.Person> people(World.Project project) {
        return IntStream.range(0, EVALUATORS).mapToObj(_ -> project.evaluator()).toList();
    }

    private static List<String> workUntilNothingIsLeft(World.Project project, World.Person person) {
        var tasks = new ArrayList<String>();
        while (true) {
            var answer = person.client().post(project.path() + "/assignments/next");
            if (answer.status() == 204) return tasks;
            var work = Work.next(project, person);
            tasks.add(work.view().at("/response/response_id").asString());
            work.submit().expect(201);
        }
    }

    private static Object skipOrAbandon(World.Project project, World.Person person) {
        if (person.client().post(project.path() + "/assignments/next").status() == 204) return true;
        var work = Work.next(project, person);
        if (new Random(work.id().hashCode()).nextBoolean()) {
            work.client().post(work.path() + "/skip", Map.of("reason", "other")).expect(200);
        }
        return true;
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(calls)) results.add(future.get());
            return results;
        }
    }

    private static Map<String, Long> placesTaken(World.Project project) {
        var places = new java.util.HashMap<String, Long>();
        TestServer.jdbc().sql("""
                        select task_id::text, count(*) as places
                          from assignment.assignment
                         where project_id = :project::uuid and state in ('leased', 'submitted', 'returned', 'accepted')
                         group by task_id
                        """).param("project", project.id()).query(row -> {
            places.put(row.getString(1), row.getLong(2));
        });
        return places;
    }

    private static List<Long> openSlots(World.Project project) {
        return TestServer.jdbc()
                .sql("select open_slots from assignment.task where project_id = :project::uuid")
                .param("project", project.id())
                .query(Long.class)
                .list();
    }

    private static List<Long> heldAndOpen(World.Project project) {
        return TestServer.jdbc()
                .sql("""
                        select t.open_slots + count(a.assignment_id) filter (where a.state = 'leased')
                          from assignment.task t
                          left join assignment.assignment a on a.task_id = t.task_id
                         where t.project_id = :project::uuid
                         group by t.task_id
                        """)
                .param("project", project.id())
                .query(Long.class)
                .list();
    }
}
