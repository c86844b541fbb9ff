package org.cotejo.insight.items;

import java.util.Locale;
import java.util.Optional;

/** How far an item is, from the places of its tasks. */
enum ItemState {
    /** Nothing is asked of it: the protocol is not published, or there is nothing to compare it with. */
    NO_TASK,
    WAITING,
    IN_WORK,
    /** Every place has its submission. */
    COMPLETE;

    static ItemState of(long places, long submitted, long leased) {
        if (places == 0) return NO_TASK;
        if (submitted + leased == 0) return WAITING;
        return leased == 0 && submitted >= places ? COMPLETE : IN_WORK;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ItemState> ofCode(String code) {
        for (var state : values()) if (state.code().equals(code)) return Optional.of(state);
        return Optional.empty();
    }
}
