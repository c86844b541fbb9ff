package org.cotejo.assistance.checks;

import java.util.Locale;

/** What a check looks at. */
public enum CheckKind {
    GRAMMAR,
    LANGUAGE,
    VARIETY,
    REGISTER,
    READABILITY,
    NUMBERS,
    ARITHMETIC,
    ALGEBRA;

    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CheckKind of(String sql) {
        return valueOf(sql.toUpperCase(Locale.ROOT));
    }
}
