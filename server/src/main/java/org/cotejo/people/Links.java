package org.cotejo.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links; only the hash of a token is kept, so that the table opens no door. */
@Repository
class Links {
    enum Kind {
        SIGN_IN,
        INVITATION;

        String sql() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Link(AccountId account, Instant expiresAt) {}

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String token, Kind kind, Link link, Instant now) {
        jdbc.sql("""
                insert into people.link (link_id, token_sha256, account_id, kind, created_at, expires_at)
                values (:id, :token, :account, :kind, :now, :expires)
                """)
                .param("id", id)
                .param("token", Sha256.of(token))
                .param("account", link.account().value())
                .param("kind", kind.sql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Link> open(String token, Kind kind, Instant now) {
        return jdbc.sql("""
                select account_id, expires_at
                  from people.link
                 where token_sha256 = :token and kind = :kind and spent_at is null and expires_at > :now
                """)
                .param("token", Sha256.of(token))
                .param("kind", kind.sql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Link(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Spends the link; of two who try at once, one gets it. */
    Optional<AccountId> spend(String token, Kind kind, Instant now) {
        return jdbc.sql("""
                update people.link
                   set spent_at = :now
                 where token_sha256 = :token and kind = :kind and spent_at is null and expires_at > :now
                returning account_id
                """)
                .param("token", Sha256.of(token))
                .param("kind", kind.sql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    void spendAllOf(AccountId account, Instant now) {
        jdbc.sql("update people.link set spent_at = :now where account_id = :account and spent_at is null")
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
