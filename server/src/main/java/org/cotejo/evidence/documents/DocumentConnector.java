package org.cotejo.evidence.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cotejo.evidence.source.Hit;
import org.cotejo.evidence.source.SourceConnector;
import org.cotejo.evidence.source.SourceFailure;
import org.cotejo.evidence.source.SourceFailure.Reason;
import org.cotejo.evidence.source.SourceQuery;
import org.springframework.stereotype.Component;

/** The project's own documents as a source: a hit says where in which text it stands, so that it can be quoted at once. */
@Component
final class DocumentConnector implements SourceConnector {
    private static final int OF_ONE_DOCUMENT = 3;
    private static final int MORE = 4;

    private final DocumentSearch documents;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    DocumentConnector(DocumentSearch documents) {
        this.documents = documents;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, true, false);
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    /** What is under way goes on after the deadline: the next search finds a lost index built again. */
    @Override
    public List<Hit> search(SourceQuery query) throws SourceFailure {
        var search = threads.submit(() -> documents.search(query.project(), query.text(), MORE * query.limit()));
        try {
            var ofDocument = new HashMap<UUID, Integer>();
            return search.get(Math.max(0, query.deadline().millisLeft()), TimeUnit.MILLISECONDS).stream()
                    .filter(found -> ofDocument.merge(found.document(), 1, Integer::sum) <= OF_ONE_DOCUMENT)
                    .limit(query.limit())
                    .map(DocumentConnector::hit)
                    .toList();
        } catch (TimeoutException e) {
            throw new SourceFailure(Reason.BEING_INDEXED);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) throw new UncheckedIOException(io);
            throw new IllegalStateException("the search in the documents failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceFailure(Reason.TIMEOUT);
        }
    }

    private static Hit hit(DocumentIndex.Found found) {
        var passage = found.passage();
        var place = new Hit.Passage(found.document(), passage.start(), passage.end());
        return Hit.of(Document.url(found.document()), found.title(), passage.text(), place);
    }
}
