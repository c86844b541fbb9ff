package org.cotejo.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cotejo.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts failed sign-ins by email address and by network address, for all instances together. */
@Repository
class SignInFailures {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_EMAIL_MAX = 10;

    /** An office shares one address: one person's slips must not shut out the others. */
    static final int PER_ADDRESS_MAX = 50;

    private final JdbcClient jdbc;
    private final Ids ids;

    SignInFailures(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    boolean isTooMany(String subject, int max, Instant now) {
        return jdbc.sql("""
                select count(*)
                  from people.sign_in_failure
                 where subject = :subject and failed_at > :since
                """)
                        .param("subject", subject)
                        .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                >= max;
    }

    void insert(String subject, Instant now) {
        jdbc.sql("insert into people.sign_in_failure (failure_id, subject, failed_at) values (:id, :subject, :now)")
                .param("id", ids.next())
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int deleteBefore(Instant instant) {
        return jdbc.sql("delete from people.sign_in_failure where failed_at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .update();
    }
}
