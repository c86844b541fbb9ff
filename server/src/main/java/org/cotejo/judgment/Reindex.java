package org.cotejo.judgment;

import java.util.List;
import java.util.Optional;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.evidence.Proof;
import org.cotejo.evidence.Proofs;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the projections again from the documents, which are the truth; readers see the old rows until the end. */
@Service
public class Reindex {
    private static final int PAGE = 500;

    private final Submissions submissions;
    private final Projections projections;
    private final AssignmentService assignments;
    private final JsonMapper json;

    Reindex(Submissions submissions, Projections projections, AssignmentService assignments, JsonMapper json) {
        this.submissions = submissions;
        this.projections = projections;
        this.assignments = assignments;
        this.json = json;
    }

    /** Returns how many documents were projected; a document that no longer has its hash stops everything. */
    @Transactional
    public long rebuildProjections() {
        projections.deleteAll();
        long count = 0;
        var after = Optional.<SubmissionId>empty();
        while (true) {
            var page = submissions.page(after, PAGE);
            if (page.isEmpty()) return count;
            page.forEach(this::project);
            count += page.size();
            after = Optional.of(page.getLast().id());
        }
    }

    /** As they were found then; documents from before there was evidence say nothing of it. */
    private Proofs proofs(@Nullable JsonNode proof, SubmissionContent content) {
        if (proof == null) return Proofs.without(content.claims());
        return new Proofs(List.of(json.treeToValue(proof, Proof[].class)));
    }

    private void project(Submissions.Stored stored) {
        if (!Sha256.of(stored.document()).equals(stored.sha256())) {
            throw new IllegalStateException(
                    "the document of submission " + stored.id().value() + " was altered");
        }
        var document = CanonicalJson.read(stored.document());
        var content = json.treeToValue(document.get("content"), SubmissionContent.class);
        projections.insert(
                stored.id(), assignments.byId(stored.assignment()), content, proofs(document.get("proof"), content));
    }
}
