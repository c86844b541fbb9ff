package org.cotejo.audit;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the entries by hash: each seal hashes the one before it and its entry. One background job at a time does it,
 * after the commit; a chain inside the requests would put all writers in one line.
 */
@Component
public class AuditSeal {
    private static final String START = "0".repeat(64);

    private static final String UNSEALED = """
            select e.entry_id, concat_ws('|', e.entry_id, extract(epoch from e.happened_at), e.actor_id, e.action,
                   e.subject_kind, e.subject_id, e.project_id, e.detail) as content
              from audit.entry e
             where not exists (select from audit.seal s where s.entry_id = e.entry_id)
             order by e.entry_id
             limit :limit
            """;

    private static final String SEALED = """
            select s.position, s.hash, concat_ws('|', e.entry_id, extract(epoch from e.happened_at), e.actor_id,
                   e.action, e.subject_kind, e.subject_id, e.project_id, e.detail) as content
              from audit.seal s
              join audit.entry e on e.entry_id = s.entry_id
             where s.position > :after
             order by s.position
             limit 1000
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AuditSeal(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Unsealed(UUID entry, String content) {}

    private record Head(long position, String hash) {}

    private record Sealed(long position, String hash, String content) {}

    /** Seals up to `limit` entries that are committed and unsealed; returns how many. */
    @Transactional
    public int sealNext(int limit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.seal'))")
                .query((_, _) -> 0)
                .single();
        var head = head();
        var unsealed = jdbc.sql(UNSEALED)
                .param("limit", limit)
                .query((row, _) -> new Unsealed(row.getObject("entry_id", UUID.class), row.getString("content")))
                .list();
        for (var entry : unsealed) {
            head = new Head(head.position() + 1, link(head.hash(), entry.content()));
            jdbc.sql("""
                    insert into audit.seal (position, entry_id, hash, sealed_at)
                    values (:position, :entry, :hash, :at)
                    """)
                    .param("position", head.position())
                    .param("entry", entry.entry())
                    .param("hash", head.hash())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return unsealed.size();
    }

    private Head head() {
        return jdbc.sql("select position, hash from audit.seal order by position desc limit 1")
                .query((row, _) -> new Head(row.getLong("position"), row.getString("hash")))
                .optional()
                .orElse(new Head(0, START));
    }

    private static String link(String previous, String content) {
        return Sha256.of(previous + "|" + content);
    }

    /** The first position whose entry or seal was altered, if any. */
    public Optional<Long> firstBroken() {
        var previous = new Head(0, START);
        List<Sealed> page = new ArrayList<>();
        do {
            page = jdbc.sql(SEALED)
                    .param("after", previous.position())
                    .query((row, _) ->
                            new Sealed(row.getLong("position"), row.getString("hash"), row.getString("content")))
                    .list();
            for (var seal : page) {
                var isNext = seal.position() == previous.position() + 1;
                if (!isNext || !seal.hash().equals(link(previous.hash(), seal.content()))) {
                    return Optional.of(seal.position());
                }
                previous = new Head(seal.position(), seal.hash());
            }
        } while (!page.isEmpty());
        return Optional.empty();
    }
}
