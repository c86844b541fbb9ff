package org.cotejo.stats.agreement.span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who marked which spans in which document. An annotator who read a document and marked nothing is an observation with
 * an empty list; one who did not read it is absent.
 */
public final class SpanAnnotations {
    private final List<Document> documents;

    /** A document of so many code points with the spans of each of its annotators. */
    record Document(int length, Map<String, List<Span>> readings) {}

    private SpanAnnotations(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    public static Builder builder() {
        return new Builder();
    }

    List<Document> documents() {
        return documents;
    }

    /** All categories in the order of their names. */
    public List<String> categories() {
        var categories = new TreeSet<String>();
        for (var document : documents) {
            for (var spans : document.readings().values()) {
                for (var span : spans) categories.add(span.category());
            }
        }
        return List.copyOf(categories);
    }

    /** The same readings with the spans of one category only. */
    SpanAnnotations only(String category) {
        var reduced = new ArrayList<Document>();
        for (var document : documents) {
            var readings = new LinkedHashMap<String, List<Span>>();
            document.readings()
                    .forEach((annotator, spans) -> readings.put(
                            annotator,
                            spans.stream()
                                    .filter(span -> span.category().equals(category))
                                    .toList()));
            reduced.add(new Document(document.length(), readings));
        }
        return new SpanAnnotations(reduced);
    }

    /** Collects documents and readings; a wrong one is an {@link IllegalArgumentException}. */
    public static final class Builder {
        private final Map<String, Document> documents = new LinkedHashMap<>();

        private Builder() {}

        /** Declares a document of so many code points. */
        public Builder document(String name, int length) {
            if (length < 0) throw new IllegalArgumentException("a length must not be negative: " + length);
            var previous = documents.putIfAbsent(name, new Document(length, new LinkedHashMap<>()));
            if (previous != null) throw new IllegalArgumentException("the document is there already: " + name);
            return this;
        }

        /** Adds all spans, perhaps none, that the annotator marked in a declared document. */
        public Builder reading(String document, String annotator, List<Span> spans) {
            var declared = documents.get(document);
            if (declared == null) throw new IllegalArgumentException("no such document: " + document);
            for (var span : spans) {
                if (span.end() > declared.length()) throw new IllegalArgumentException("beyond the document: " + span);
            }
            if (declared.readings().putIfAbsent(annotator, List.copyOf(spans)) != null) {
                throw new IllegalArgumentException(annotator + " has read " + document + " already");
            }
            return this;
        }

        public SpanAnnotations build() {
            var complete = new ArrayList<Document>();
            for (var document : documents.values()) {
                complete.add(new Document(document.length(), new LinkedHashMap<>(document.readings())));
            }
            return new SpanAnnotations(complete);
        }
    }
}
