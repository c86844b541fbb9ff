package org.cotejo.bundle.compute;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a calculation comes to. */
sealed interface Value {
    /**
     * A number of something.
     *
     * @param amount in base units
     * @param unit in which it is written
     */
    record Quantity(Rational amount, Unit unit) implements Value {
        static Quantity number(Rational amount) {
            return new Quantity(amount, Unit.NONE);
        }

        Dimension dimension() {
            return unit.dimension();
        }
    }

    record Day(LocalDate date) implements Value {}

    record Weekday(DayOfWeek day) implements Value {}

    record Truth(boolean holds) implements Value {}
}
