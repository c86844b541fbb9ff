package org.cotejo.evidence.documents;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.cotejo.kernel.ProjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Searches a project's documents, once the index holds just those that the database has. */
@Component
class DocumentSearch {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSearch.class);

    private final Documents documents;
    private final DocumentIndex index;
    private final ReentrantLock turn = new ReentrantLock();

    DocumentSearch(Documents documents, DocumentIndex index) {
        this.documents = documents;
        this.index = index;
    }

    List<DocumentIndex.Found> search(ProjectId project, String words, int limit) throws IOException {
        try {
            catchUp(project);
            return index.search(project, words, limit);
        } catch (CorruptIndexException | AlreadyClosedException e) {
            LOG.warn("the index of documents is damaged and is built again: {}", e.getMessage());
            index.destroy();
            catchUp(project);
            return index.search(project, words, limit);
        }
    }

    /** So that the next search has nothing to wait for. */
    void catchUpSoon(ProjectId project) {
        Thread.ofVirtual().start(() -> {
            try {
                catchUp(project);
            } catch (IOException | RuntimeException e) {
                LOG.warn("documents could not be indexed ahead of a search: {}", e.getMessage());
            }
        });
    }

    /** Whatever the index lacks is read from the database, whatever was withdrawn is taken out: nothing to do, mostly. */
    private void catchUp(ProjectId project) throws IOException {
        if (documents.searched(project).equals(index.indexed(project))) return;
        turn.lock();
        try {
            var wanted = documents.searched(project);
            var indexed = index.indexed(project);
            var missing = new HashSet<>(wanted);
            missing.removeAll(indexed);
            for (var id : missing) add(project, id);
            for (var id : indexed) if (!wanted.contains(id)) index.remove(project, id);
            index.publish(project, wanted);
        } finally {
            turn.unlock();
        }
    }

    private void add(ProjectId project, UUID id) throws IOException {
        var document = documents.byId(project, id);
        if (document.isEmpty()) return;
        var passages = Passages.of(documents.text(id).text());
        index.add(project, id, document.get().title(), passages);
    }
}
