package org.cotejo.keyboard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.cotejo.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PersonalKeysets {
    private static final TypeReference<Map<String, String>> KEYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonalKeysets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<PersonalKeys> of(AccountId account) {
        return jdbc.sql("select keys, single_keys from keyboard.personal_keys where account_id = :account")
                .param("account", account.value())
                .query((row, number) ->
                        new PersonalKeys(json.readValue(row.getString("keys"), KEYS), row.getBoolean("single_keys")))
                .optional();
    }

    void put(AccountId account, PersonalKeys keys, Instant now) {
        jdbc.sql("""
                insert into keyboard.personal_keys (account_id, keys, single_keys, changed_at)
                values (:account, :keys::jsonb, :single, :now)
                on conflict (account_id) do update
                   set keys = excluded.keys, single_keys = excluded.single_keys, changed_at = excluded.changed_at
                """)
                .param("account", account.value())
                .param("keys", json.writeValueAsString(keys.keys()))
                .param("single", keys.singleKeys())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
