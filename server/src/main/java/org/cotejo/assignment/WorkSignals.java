package org.cotejo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkSignals {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WorkSignals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A signal as it came: by the clock of the browser, with what the server made of it. */
    record Received(Signal signal, Instant clientAt, Instant sentAt, Instant receivedAt, boolean counted) {}

    /** The first received of an equal (tab, seq) counts, later ones are ignored (PAY.md rule 2.1). */
    void insert(AccountId evaluator, List<Received> received) {
        batches.batchUpdate(
                """
                insert into assignment.work_signal
                       (evaluator_id, tab, seq, assignment_id, kind, happened_at, client_at, sent_at, received_at,
                        counted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (evaluator_id, tab, seq) do nothing
                """,
                received.stream()
                        .map(one -> new Object[] {
                            evaluator.value(),
                            one.signal().tab(),
                            one.signal().seq(),
                            one.signal().assignment(),
                            one.signal().kind().name().toLowerCase(Locale.ROOT),
                            one.signal().at().atOffset(ZoneOffset.UTC),
                            one.clientAt().atOffset(ZoneOffset.UTC),
                            one.sentAt().atOffset(ZoneOffset.UTC),
                            one.receivedAt().atOffset(ZoneOffset.UTC),
                            one.counted()
                        })
                        .toList());
    }

    /** The counted signals of a person between two instants. */
    List<Signal> between(AccountId evaluator, Instant from, Instant to) {
        return jdbc.sql("""
                select tab, seq, assignment_id, kind, happened_at, end_at
                  from assignment.work_signal_v1
                 where evaluator_id = :evaluator and happened_at between :from and :to
                """)
                .param("evaluator", evaluator.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(WorkSignals::read)
                .list();
    }

    private static Signal read(ResultSet row, int number) throws SQLException {
        return new Signal(
                row.getString("tab"),
                row.getLong("seq"),
                row.getTimestamp("happened_at").toInstant(),
                row.getObject("assignment_id", UUID.class),
                Signal.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getTimestamp("end_at").toInstant());
    }
}
