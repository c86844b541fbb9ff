package org.cotejo.kernel;

import java.util.Set;

/** Who is calling: the signed-in account, its pseudonym and its roles that hold everywhere. */
public record Caller(AccountId account, String pseudonym, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Refuses anyone without one of the roles. */
    public void require(String... anyOf) {
        for (var role : anyOf) if (has(role)) return;
        throw Refusal.forbidden();
    }
}
