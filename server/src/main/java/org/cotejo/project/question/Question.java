package org.cotejo.project.question;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the guideline does not say, asked from a task.
 *
 * @param about the part of the task or of the guideline that it is about; absent where it is about no part
 * @param answer absent while it is open
 */
public record Question(
        QuestionId id,
        ProjectId project,
        AccountId asker,
        Origin origin,
        @Nullable About about,
        String text,
        Instant askedAt,
        @Nullable Answer answer) {

    /** The task in which it came up, and the version that the task was under. */
    public record Origin(UUID assignment, UUID item, ProtocolId protocol) {}

    /** A part, by its kind, in words that a lead understands. */
    public record About(String kind, String text) {
        static final Set<String> KINDS = Set.of("mark", "criterion", "category", "section");
    }

    /**
     * What the lead said.
     *
     * @param change what the next version's change log says of it; absent where it is settled by the answer
     * @param inVersion the version whose change log says it; absent while that is not published
     */
    public record Answer(
            String text,
            Instant at,
            @Nullable BilingualText change,
            @Nullable String inVersion) {}
}
