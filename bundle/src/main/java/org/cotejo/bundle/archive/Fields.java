package org.cotejo.bundle.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.proof.Tier;
import org.jspecify.annotations.Nullable;

/** The kinds of values that several records have. */
final class Fields {
    private Fields() {}

    /** A constant by its lower-case name. */
    static <T extends Enum<T>> T constant(Members members, String name, Class<T> type) throws BadJson {
        var text = members.text(name);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) return constant;
        }
        throw new BadJson(name + ": an unknown value");
    }

    static Tier tier(Members members) throws BadJson {
        var name = members.text("tier");
        for (var tier : Tier.values()) if (tier.name().equals(name)) return tier;
        throw new BadJson("tier: A to E");
    }

    static Instant instant(Members members, String name) throws BadJson {
        return parsed(name, members.text(name), Instant::parse);
    }

    static @Nullable LocalDate dateOrNull(Members members, String name) throws BadJson {
        var text = members.textOrNull(name);
        return text == null ? null : parsed(name, text, LocalDate::parse);
    }

    /** Times and days have one spelling too. */
    private static <T> T parsed(String name, String text, Function<String, T> parse) throws BadJson {
        try {
            var value = parse.apply(text);
            if (value.toString().equals(text)) return value;
        } catch (DateTimeException e) {
            // Said below, as for another spelling.
        }
        throw new BadJson(name + ": expected a time as 2026-11-23T18:02:11Z or a day as 2026-11-23");
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
