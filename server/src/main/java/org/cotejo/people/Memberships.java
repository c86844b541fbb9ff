package org.cotejo.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;

/**
 * Where a person belongs, as the session shows it. People knows no projects: the module that owns them answers, so
 * that signing in stays on the lowest floor.
 */
public interface Memberships {
    List<Membership> ofAccount(AccountId account);

    /** One project and what the person is there. */
    record Membership(
            ProjectId projectId,
            String projectName,

            @Schema(allowableValues = {"lead", "reviewer", "evaluator"})
            String role) {}
}
