package org.cotejo.people;

import java.time.Instant;
import java.util.Set;
import org.cotejo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Who signs in. The email address and the display name stay in this module; elsewhere a person is the pseudonym. */
public record Account(
        AccountId id,
        String displayName,
        @Nullable String email,
        String pseudonym,
        String locale,
        Set<String> roles,
        boolean hasPassword,
        boolean simulated,
        boolean disabled,
        int sessionEpoch,
        Instant createdAt) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
