package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.harness.HalfDone;
import org.cotejo.harness.Product;
import org.cotejo.harness.ReachableFolder;
import org.cotejo.harness.World;
import org.cotejo.harness.Writers;
import org.cotejo.platform.EmbeddedCluster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** `kill -9`, on the product as a user starts it. */
@Tag("slow")
class CrashTest {
    private static final int ROUNDS = 3;
    private static final int CHANGES_MIN = 120;
    private static final int EVALUATORS = 4;

    @TempDir(factory = ReachableFolder.class)
    private Path folder;

    private final List<Product> started = new ArrayList<>();
    private String data = "";

    @BeforeEach
    void nameData() {
        data = folder.resolve("data").toString();
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        started.forEach(Product::close);
        if (Files.exists(pidFile())) postgres().destroy();
    }

    private Product serve() {
        started.add(Product.serve(folder, "--data", data));
        return started.getLast();
    }

    @Test
    void whatWasAcknowledgedOutlivesKillsInTheMiddleOfTheWork() throws IOException {
        var product = serve();
        var project = World.emptyProject(product.admin())
                .importing("rows.jsonl", World.rows(200))
                .overlap(EVALUATORS)
                .publish();
        var evaluators = IntStream.range(0, EVALUATORS)
                .mapToObj(_ -> project.evaluator())
                .toList();
        var rounds = new ArrayList<Writers>();

        for (var round = 0; round < ROUNDS; round++) {
            var here = product.baseUrl();
            rounds.add(Writers.at(
                            project.at(here),
                            evaluators.stream().map(person -> person.at(here)).toList())
                    .await(CHANGES_MIN));
            product.kill();
            rounds.getLast().stop();
            var orphan = postgres();
            assertThat(orphan.isAlive()).isTrue();

            product = serve();

            assertThat(postgres().pid()).isNotEqualTo(orphan.pid());
            for (var writers : rounds) writers.assertNothingIsLost(product.baseUrl());
            assertThat(HalfDone.submissions(jdbc())).isEmpty();
        }
    }

    @Test
    void aFirstStartThatIsKilledAnywhereIsBegunAgain() throws IOException {
        for (var millis : new int[] {600, 1_800, 3_000, 4_500}) {
            Product.startAndKill(folder, Duration.ofMillis(millis), "serve", "--data", data, "--port", "0");
        }

        assertThat(World.emptyProject(serve().admin()).id()).isNotEmpty();
    }

    @Test
    void aSecondStartIsRefusedAndAStopLeavesNothingBehind() throws IOException {
        var product = serve();

        var second = Product.run(folder, "serve", "--data", data, "--port", "0");

        assertThat(second.said())
                .contains("cotejo: another Cotejo already uses " + data)
                .doesNotContain("\tat ");
        assertThat(second.code()).isEqualTo(3);
        product.admin(); // the first one goes on
        var postgres = postgres();
        product.stop();
        assertThat(postgres.info().command()).isEmpty();
        assertThat(pidFile()).doesNotExist();
    }

    private Path pidFile() {
        return Path.of(data, "cluster", "postmaster.pid");
    }

    private ProcessHandle postgres() throws IOException {
        var pid = Files.readAllLines(pidFile()).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private JdbcClient jdbc() {
        var address = EmbeddedCluster.running(Path.of(data)).orElseThrow();
        return JdbcClient.create(new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password()));
    }
}
