package org.cotejo.project.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read what changed: insert-only. */
@Repository
public class Acknowledgements {
    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number of the version, if somebody has yet to read what changed in it: who came later begins with it, and the
     * first version changed nothing.
     */
    public Optional<String> due(UUID protocol, AccountId account) {
        return jdbc.sql("""
                select p.version
                  from project.protocol p
                  join project.membership m on m.project_id = p.project_id and m.account_id = :account
                 where p.protocol_id = :protocol
                   and p.previous_id is not null
                   and m.added_at < p.published_at
                   and not exists (
                         select from project.acknowledgement a
                          where a.protocol_id = p.protocol_id and a.account_id = :account)
                """)
                .param("protocol", protocol)
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    /** The newest version before one that somebody knows: read, in force when they came, or the first. */
    public Optional<UUID> knownBefore(UUID protocol, AccountId account) {
        return jdbc.sql("""
                select p.protocol_id
                  from project.protocol now
                  join project.protocol p on p.project_id = now.project_id and p.published_at < now.published_at
                  join project.membership m on m.project_id = p.project_id and m.account_id = :account
                 where now.protocol_id = :protocol
                   and (p.previous_id is null
                        or p.published_at <= m.added_at
                        or exists (
                             select from project.acknowledgement a
                              where a.protocol_id = p.protocol_id and a.account_id = :account))
                 order by p.published_at desc
                 limit 1
                """)
                .param("protocol", protocol)
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    /** Once is enough: whoever says it again is not heard. Whether it is new. */
    public boolean insert(UUID protocol, AccountId account, Instant now) {
        return jdbc.sql("""
                insert into project.acknowledgement (protocol_id, account_id, acknowledged_at)
                values (:protocol, :account, :now)
                on conflict do nothing
                """)
                        .param("protocol", protocol)
                        .param("account", account.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How many people have read what changed, by version. */
    public Map<UUID, Long> counts(ProjectId project) {
        record Row(UUID protocol, long people) {}
        return jdbc.sql("""
                        select a.protocol_id as protocol, count(*) as people
                          from project.acknowledgement a
                          join project.protocol p on p.protocol_id = a.protocol_id
                         where p.project_id = :project
                         group by a.protocol_id
                        """).param("project", project.value()).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::protocol, Row::people));
    }
}
