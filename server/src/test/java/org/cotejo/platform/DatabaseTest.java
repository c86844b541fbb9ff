package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @Test
    void anAddressIsUnderstoodHoweverItIsWritten() {
        var address = new ClusterAddress("jdbc:postgresql://db:5433/cotejo", "ana", "secreto");

        assertThat(Database.parse("postgresql://ana:secreto@db:5433/cotejo")).isEqualTo(address);
        assertThat(Database.parse("postgres://ana:secreto@db:5433/cotejo")).isEqualTo(address);
        assertThat(Database.parse("jdbc:postgresql://ana:secreto@db:5433/cotejo"))
                .isEqualTo(address);
    }

    @Test
    void whatIsAbsentIsLeftToTheDriver() {
        assertThat(Database.parse("postgresql://db/cotejo?sslmode=require"))
                .isEqualTo(new ClusterAddress("jdbc:postgresql://db/cotejo?sslmode=require", "", ""));
        assertThat(Database.parse("postgresql://ana@db"))
                .isEqualTo(new ClusterAddress("jdbc:postgresql://db", "ana", ""));
    }

    @Test
    void passwordsMayHoldAnything() {
        assertThat(Database.parse("postgresql://ana:a+b%2Fc%3Ad%40e%25f#g@db/cotejo")
                        .password())
                .isEqualTo("a+b/c:d@e%f#g");
    }

    @Test
    void hostsMayBeNamedAsServicesAre() {
        assertThat(Database.parse("postgresql://ana:x@cotejo_db:5432/cotejo").jdbcUrl())
                .isEqualTo("jdbc:postgresql://cotejo_db:5432/cotejo");
        assertThat(Database.parse("postgresql://ana:x@[::1]:5432/cotejo").jdbcUrl())
                .isEqualTo("jdbc:postgresql://[::1]:5432/cotejo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db",
                "mysql://ana:secreto@db/cotejo",
                "postgresql:///cotejo",
                "postgresql://ana:sec@reto@db/cotejo",
                "postgresql://ana:secreto%zz@db/cotejo"
            })
    void whatIsNotUnderstoodIsRefusedWithoutRepeatingThePassword(String url) {
        assertThatThrownBy(() -> Database.parse(url))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("--database-url must look like postgresql://user:password@host:5432/database")
                .hasMessageNotContaining("secreto");
    }

    @Test
    void anAddressIsShownWithoutItsSecrets() {
        assertThat(Database.parse("postgresql://ana:secreto@db/cotejo?password=secreto"))
                .hasToString("jdbc:postgresql://db/cotejo as ana");
    }
}
