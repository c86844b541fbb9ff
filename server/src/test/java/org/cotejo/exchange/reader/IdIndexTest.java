package org.cotejo.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.exchange.reader.IdIndex.Earlier;
import org.junit.jupiter.api.Test;

class IdIndexTest {
    private final IdIndex index = new IdIndex();

    @Test
    void theFirstRowOfAnIdIsRemembered() {
        assertThat(index.remember(row(3, "a", "r"))).isEmpty();
        assertThat(index.remember(row(4, "a", "r"))).contains(new Earlier(3, true));
        assertThat(index.remember(row(5, "a", "s"))).contains(new Earlier(3, false));
        assertThat(index.remember(row(6, "b", "r"))).isEmpty();
    }

    @Test
    void everyIdIsFoundAfterGrowing() {
        for (int i = 1; i <= 50_000; i++)
            assertThat(index.remember(row(i, "id" + i, "r"))).isEmpty();

        for (int i = 1; i <= 50_000; i++) {
            assertThat(index.remember(row(1, "id" + i, "r"))).contains(new Earlier(i, true));
        }
    }

    private static ImportRow row(long line, String id, String response) {
        return new ImportRow(line, id, null, List.of(), "", response, null, null, null, null, null, List.of(), "{}");
    }
}
