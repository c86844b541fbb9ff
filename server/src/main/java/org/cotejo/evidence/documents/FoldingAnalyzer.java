package org.cotejo.evidence.documents;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words without accents, in one form for their numbers and genders, for queries that are typed without accents. */
final class FoldingAnalyzer extends Analyzer {
    /** Words that say nothing in either language: in a field of the one, those of the other would find everything. */
    static final CharArraySet STOPS = stops();

    private static CharArraySet stops() {
        var stops = new CharArraySet(SpanishAnalyzer.getDefaultStopSet(), true);
        stops.addAll(EnglishAnalyzer.getDefaultStopSet());
        return CharArraySet.unmodifiableSet(stops);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var telling = new StopFilter(new LowerCaseFilter(words), STOPS);
        // Folded first: the stemmer leaves short words as they are, accents and all.
        return new TokenStreamComponents(words, new SpanishLightStemFilter(new ASCIIFoldingFilter(telling)));
    }
}
