package org.cotejo.insight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemStateTest {
    @Test
    void everyPlaceDecides() {
        assertThat(ItemState.of(0, 0, 0)).isEqualTo(ItemState.NO_TASK);
        assertThat(ItemState.of(3, 0, 0)).isEqualTo(ItemState.WAITING);
        assertThat(ItemState.of(3, 0, 1)).isEqualTo(ItemState.IN_WORK);
        assertThat(ItemState.of(3, 2, 0)).isEqualTo(ItemState.IN_WORK);
        assertThat(ItemState.of(3, 2, 1)).isEqualTo(ItemState.IN_WORK);
        assertThat(ItemState.of(3, 3, 0)).isEqualTo(ItemState.COMPLETE);
    }

    @Test
    void aStateIsKnownByItsCode() {
        assertThat(ItemState.ofCode("in_work")).isEqualTo(Optional.of(ItemState.IN_WORK));
        assertThat(ItemState.ofCode("IN_WORK")).isEmpty();
    }
}
