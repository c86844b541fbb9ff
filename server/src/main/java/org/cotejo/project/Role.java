package org.cotejo.project;

import java.util.Locale;
import org.cotejo.kernel.Refusal;

/** What a person is in one project. */
public enum Role {
    LEAD,
    REVIEWER,
    EVALUATOR;

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role a request names, or the refusal that says which there are. */
    public static Role named(String name) {
        for (var role : values()) if (role.sql().equals(name)) return role;
        throw Refusal.of(new ProjectProblem.MemberRoleUnknown(name));
    }

    static Role of(String sql) {
        return valueOf(sql.toUpperCase(Locale.ROOT));
    }
}
