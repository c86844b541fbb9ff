package org.cotejo.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {
    private static final String COLUMNS = """
            account_id, display_name, email, pseudonym, locale, roles, password_hash is not null as has_password,
            simulated, disabled_at is not null as disabled, session_epoch, created_at
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Account account) {
        jdbc.sql("""
                insert into people.account
                       (account_id, display_name, email, pseudonym, locale, roles, simulated, created_at)
                values (:id, :name, :email, :pseudonym, :locale, string_to_array(:roles, ','), :simulated, :at)
                """)
                .param("id", account.id().value())
                .param("name", account.displayName())
                .param("email", account.email())
                .param("pseudonym", account.pseudonym())
                .param("locale", account.locale())
                .param("roles", String.join(",", account.roles()))
                .param("simulated", account.simulated())
                .param("at", account.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Account> byId(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from people.account where account_id = :id")
                .param("id", id.value())
                .query(Accounts::read)
                .optional();
    }

    List<Account> byIds(Collection<AccountId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("select " + COLUMNS + " from people.account where account_id in (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query(Accounts::read)
                .list();
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql("select " + COLUMNS + " from people.account where email = :email")
                .param("email", email)
                .query(Accounts::read)
                .optional();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from people.account where account_id = :id and password_hash is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The accounts after one id, oldest first. */
    List<Account> page(Optional<AccountId> after, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                  from people.account
                 where (:after::uuid is null or account_id > :after::uuid)
                 order by account_id
                 limit :limit
                """)
                .param("after", after.map(AccountId::value).orElse(null))
                .param("limit", limit)
                .query(Accounts::read)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from people.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<AccountId> firstAdmin() {
        return jdbc.sql("""
                select account_id
                  from people.account
                 where 'admin' = any (roles)
                 order by account_id
                 limit 1
                """).query(UUID.class).optional().map(AccountId::new);
    }

    void update(AccountId id, String displayName, @Nullable String email, String locale) {
        jdbc.sql("""
                update people.account
                   set display_name = :name, email = :email, locale = :locale
                 where account_id = :id
                """)
                .param("id", id.value())
                .param("name", displayName)
                .param("email", email)
                .param("locale", locale)
                .update();
    }

    /** Sets the password and ends every session that began under the old one. */
    void setPassword(AccountId id, String hash) {
        jdbc.sql("""
                update people.account
                   set password_hash = :hash, session_epoch = session_epoch + 1
                 where account_id = :id
                """).param("id", id.value()).param("hash", hash).update();
    }

    void disable(AccountId id, Instant at) {
        jdbc.sql("""
                update people.account
                   set disabled_at = coalesce(disabled_at, :at), session_epoch = session_epoch + 1
                 where account_id = :id
                """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void enable(AccountId id) {
        jdbc.sql("update people.account set disabled_at = null where account_id = :id")
                .param("id", id.value())
                .update();
    }

    void endSessions(AccountId id) {
        jdbc.sql("update people.account set session_epoch = session_epoch + 1 where account_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        return new Account(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("pseudonym"),
                row.getString("locale"),
                Set.of((String[]) roles.getArray()),
                row.getBoolean("has_password"),
                row.getBoolean("simulated"),
                row.getBoolean("disabled"),
                row.getInt("session_epoch"),
                row.getTimestamp("created_at").toInstant());
    }
}
