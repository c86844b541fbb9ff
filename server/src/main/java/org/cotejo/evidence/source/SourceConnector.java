package org.cotejo.evidence.source;

import java.util.List;

/** One kind of source that can be searched. */
public interface SourceConnector {
    /** Its name in settings, requests and the search trail. */
    String id();

    Capabilities capabilities();

    /** The settings without which it cannot be asked; none when it is ready. */
    List<String> missing();

    /**
     * Asks once.
     *
     * @return the best hits first, no more than the query's limit
     * @throws SourceFailure where there is no answer that can be trusted
     */
    List<Hit> search(SourceQuery query) throws SourceFailure;

    /**
     * What can be counted on.
     *
     * @param needsEveryWord whether a hit holds all words of the query, so that fewer words may find more
     * @param pinned whether a hit names the revision that was found, and its capture address leads to that one
     * @param knowsRetractions whether a hit says that the work was retracted
     */
    record Capabilities(boolean needsEveryWord, boolean pinned, boolean knowsRetractions) {}
}
