package org.cotejo.judgment;

import java.util.Optional;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    private void project(Submissions.Stored stored) {
        if (!Sha256.of(stored.document()).equals(stored.sha256())) {
            throw new IllegalStateException(
                    "the document of submission " + stored.id().value() + " was altered");
        }
        var content = json.treeToValue(CanonicalJson.read(stored.document()).get("content"), SubmissionContent.class);
        projections.insert(stored.id(), assignments.byId(stored.assignment()), content);
    }
}
