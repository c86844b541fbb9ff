package org.cotejo.exchange.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Good rows whose ids the project has given to other content: all are counted, the first are listed. */
public final class IdsTaken {
    private final int listedMax;
    private final List<ImportProblem> listed = new ArrayList<>();
    private long count;

    public IdsTaken(ImportLimits limits) {
        listedMax = limits.problems();
    }

    /** Takes the next such row of the file. */
    public void add(ImportRow row) {
        count++;
        if (listed.size() < listedMax) {
            listed.add(ImportProblem.at(row.line(), "id", ImportCode.ID_TAKEN, row.externalId()));
        }
    }

    long count() {
        return count;
    }

    List<ImportProblem> listed() {
        return List.copyOf(listed);
    }

    /** The warning that the list breaks off, if it does. */
    Optional<ImportProblem> unlisted() {
        if (count == listed.size()) return Optional.empty();
        return Optional.of(ReportBuilder.unlisted(ImportCode.MORE_ERRORS, listed, count - listed.size()));
    }
}
