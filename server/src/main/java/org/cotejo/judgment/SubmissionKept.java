package org.cotejo.judgment;

import java.util.List;
import java.util.UUID;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.ProjectId;

/** A submission, or another revision of one, was kept; its listeners work in the same transaction. */
public record SubmissionKept(ProjectId project, UUID submission, List<ResponseId> responses) {
    public SubmissionKept {
        responses = List.copyOf(responses);
    }
}
