package org.cotejo.evidence.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.QueryBuilder;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds passages of documents by their words, in Spanish, in English and without accents (BM25). It holds nothing that the database
 * does not: a folder that is lost, damaged or of an older kind is built again.
 */
@Component
class DocumentIndex {
    /** Raised when the fields or their analysis change: then everything is indexed anew. */
    private static final String FOLDER = "documents-1";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentIndex.class);
    private static final List<String> FIELDS = List.of("es", "en", "folded");
    /** Of the words of a query in one field, how many a passage has to hold. */
    private static final float WORDS_SHARE = 0.34f;

    private static final float OTHER_FIELDS = 0.1f;

    private final String folder;
    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new FoldingAnalyzer(),
            Map.of("es", new SpanishAnalyzer(FoldingAnalyzer.STOPS), "en", new EnglishAnalyzer(FoldingAnalyzer.STOPS)));

    private @Nullable Open open;

    DocumentIndex(@Value("${cotejo.data:}") String data) {
        this.folder = data.isEmpty() ? "" : Path.of(data, "index").toString();
    }

    private record Open(
            NIOFSDirectory directory, IndexWriter writer, SearcherManager searchers, Map<UUID, Set<UUID>> byProject) {}

    /** A passage that was found. */
    record Found(UUID document, String title, Passages.Passage passage) {}

    /** Which documents of a project are found. */
    Set<UUID> indexed(ProjectId project) throws IOException {
        return opened().byProject().getOrDefault(project.value(), Set.of());
    }

    /** In place of what was there of the document; found after {@link #publish}. */
    void add(ProjectId project, UUID document, String title, List<Passages.Passage> passages) throws IOException {
        var entries = new ArrayList<org.apache.lucene.document.Document>();
        for (var passage : passages) entries.add(entry(project, document, title, passage));
        opened().writer().updateDocuments(new Term("key", key(project.value(), document)), entries);
    }

    void remove(ProjectId project, UUID document) throws IOException {
        opened().writer().deleteDocuments(new Term("key", key(project.value(), document)));
    }

    /** Makes what was added and removed found and not found, and survive a stop. */
    void publish(ProjectId project, Set<UUID> documents) throws IOException {
        var index = opened();
        index.writer().commit();
        index.searchers().maybeRefreshBlocking();
        index.byProject().put(project.value(), Set.copyOf(documents));
    }

    List<Found> search(ProjectId project, String words, int limit) throws IOException {
        var searchers = opened().searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            var found = new ArrayList<Found>();
            for (var hit : searcher.search(query(project, words), limit).scoreDocs) {
                found.add(found(searcher.storedFields().document(hit.doc)));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private Query query(ProjectId project, String words) {
        var builder = new QueryBuilder(analyzer);
        var queries = new ArrayList<Query>();
        for (var field : FIELDS) {
            var query = builder.createMinShouldMatchQuery(field, words, WORDS_SHARE);
            if (query != null) queries.add(query);
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term("project", project.value().toString())), Occur.FILTER)
                .add(new DisjunctionMaxQuery(queries, OTHER_FIELDS), Occur.MUST)
                .build();
    }

    private static Found found(org.apache.lucene.document.Document entry) {
        var start = entry.getField("start").numericValue().intValue();
        var end = entry.getField("end").numericValue().intValue();
        return new Found(
                UUID.fromString(entry.get("document")),
                entry.get("title"),
                new Passages.Passage(start, end, entry.get("text")));
    }

    private static org.apache.lucene.document.Document entry(
            ProjectId project, UUID document, String title, Passages.Passage passage) {
        var entry = new org.apache.lucene.document.Document();
        entry.add(new StringField("key", key(project.value(), document), Field.Store.NO));
        entry.add(new StringField("project", project.value().toString(), Field.Store.NO));
        entry.add(new StoredField("document", document.toString()));
        entry.add(new StoredField("title", title));
        entry.add(new StoredField("start", passage.start()));
        entry.add(new StoredField("end", passage.end()));
        entry.add(new StoredField("text", passage.text()));
        for (var field : FIELDS) entry.add(new TextField(field, passage.text(), Field.Store.NO));
        return entry;
    }

    private static String key(UUID project, UUID document) {
        return project + " " + document;
    }

    /** Opened when somebody asks first: a command beside a running server never does. */
    private synchronized Open opened() throws IOException {
        var index = open;
        // A writer that met a full disk, or whose folder went away, closes itself.
        if (index != null && index.writer().isOpen()) return index;
        forget();
        index = open(folder.isEmpty() ? temporary() : Path.of(folder, FOLDER));
        open = index;
        return index;
    }

    private Open open(Path path) throws IOException {
        try {
            return openAt(path);
        } catch (LockObtainFailedException e) {
            // Another Cotejo with the same folder has it, as may be with a database elsewhere.
            return openAt(temporary());
        } catch (IOException e) {
            LOG.warn("the index of documents cannot be read and is built again: {}", e.getMessage());
            deleteFiles(path);
            return openAt(path);
        }
    }

    private Open openAt(Path path) throws IOException {
        var directory = new NIOFSDirectory(createPrivate(path));
        try {
            var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(16));
            return new Open(
                    directory, writer, new SearcherManager(writer, null), new ConcurrentHashMap<>(byProject(writer)));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** For nobody else on this machine: it holds the texts. */
    private static Path createPrivate(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return Files.createDirectories(path);
        return Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static Map<UUID, Set<UUID>> byProject(IndexWriter writer) throws IOException {
        var byProject = new HashMap<UUID, Set<UUID>>();
        try (var reader = DirectoryReader.open(writer)) {
            var keys = MultiTerms.getTerms(reader, "key");
            if (keys == null) return byProject;
            var each = keys.iterator();
            for (var key = each.next(); key != null; key = each.next()) {
                // The key of what was deleted stays until its segment is merged.
                if (new IndexSearcher(reader).count(new TermQuery(new Term("key", key))) == 0) continue;
                var ids = key.utf8ToString().split(" ");
                byProject
                        .computeIfAbsent(UUID.fromString(ids[0]), _ -> new HashSet<>())
                        .add(UUID.fromString(ids[1]));
            }
        }
        return byProject;
    }

    private static Path temporary() throws IOException {
        var path = Files.createTempDirectory("cotejo-index");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteFolder(path)));
        return path;
    }

    private static void deleteFolder(Path path) {
        deleteFiles(path);
        if (!path.toFile().delete()) LOG.warn("the folder {} stays", path);
    }

    /** It has no folders. */
    private static void deleteFiles(Path path) {
        try (var files = Files.list(path)) {
            for (var file : files.toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the index at " + path + " cannot be removed", e);
        }
    }

    /** What is on the disk is wrong: the next that asks begins anew. */
    synchronized void destroy() {
        forget();
        if (!folder.isEmpty()) deleteFiles(Path.of(folder, FOLDER));
    }

    private synchronized void forget() {
        var index = open;
        open = null;
        if (index == null) return;
        IOUtils.closeWhileHandlingException(index.searchers(), index.writer(), index.directory());
    }

    @PreDestroy
    void close() {
        forget();
    }
}
