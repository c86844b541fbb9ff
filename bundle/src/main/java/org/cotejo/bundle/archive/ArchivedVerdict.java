package org.cotejo.bundle.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.proof.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator says of one claim, with everything that it rests on. A correction is another version; the last counts.
 *
 * @param claim the claim's id
 * @param evaluator by pseudonym
 * @param version from 1
 * @param referenceDate the day for which it holds
 * @param confidence low, mid or high; absent where nobody was asked
 * @param activeMillis active time, in milliseconds; absent where nobody measured it
 * @param splitNote of a mixed verdict: which part holds and which does not
 * @param isProvisional whether it lacks something that its type needs
 */
public record ArchivedVerdict(
        String claim,
        String evaluator,
        int version,
        Instant givenAt,
        Verdict value,
        @Nullable LocalDate referenceDate,
        String reason,
        @Nullable String confidence,
        @Nullable Long activeMillis,
        @Nullable String splitNote,
        boolean isProvisional,
        List<Citation> citations,
        List<SearchStep> searchTrail,
        List<Recheck> rechecks) {
    private static final long MILLIS_MAX = 1L << 50;
    private static final int CITATIONS_MAX = 100;

    public ArchivedVerdict {
        citations = List.copyOf(citations);
        searchTrail = List.copyOf(searchTrail);
        rechecks = List.copyOf(rechecks);
    }

    /**
     * One query.
     *
     * @param hits how many results came
     * @param opened the ranks of those that were read, from 1
     * @param failure why the place did not answer; absent where it did
     */
    public record SearchStep(
            Instant at,
            String connector,
            String query,
            int hits,
            List<Integer> opened,
            @Nullable String failure) {
        public SearchStep {
            opened = List.copyOf(opened);
        }
    }

    /**
     * What became of a source later; it changes no verdict.
     *
     * @param capture the SHA-256 of the file that was cited
     * @param state same, context_changed, ambiguous, changed, gone, soft_404, redirected or unreachable
     */
    public record Recheck(Instant at, String capture, String state) {}

    /** With no more of other people's works than anybody may quote. */
    ArchivedVerdict published() {
        var shortened = citations.stream()
                .map(citation -> citation instanceof Citation.Quote quote ? quote.published() : citation)
                .toList();
        return new ArchivedVerdict(
                claim,
                evaluator,
                version,
                givenAt,
                value,
                referenceDate,
                reason,
                confidence,
                activeMillis,
                splitNote,
                isProvisional,
                shortened,
                searchTrail,
                rechecks);
    }

    Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("claim", claim);
        json.put("evaluator", evaluator);
        json.put("version", version);
        json.put("given_at", givenAt.toString());
        json.put("value", value.code());
        json.put("reference_date", Fields.text(referenceDate));
        json.put("reason", reason);
        json.put("confidence", confidence);
        json.put("active_ms", activeMillis);
        json.put("split_note", splitNote);
        json.put("provisional", isProvisional);
        json.put("citations", citations.stream().map(Citation::json).toList());
        json.put("search_trail", searchTrail.stream().map(ArchivedVerdict::json).toList());
        json.put("rechecks", rechecks.stream().map(ArchivedVerdict::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(SearchStep step) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("at", step.at().toString());
        json.put("connector", step.connector());
        json.put("query", step.query());
        json.put("hits", step.hits());
        json.put("opened", step.opened());
        json.put("failure", step.failure());
        return json;
    }

    private static Map<String, Object> json(Recheck recheck) {
        return Map.of(
                "at", recheck.at().toString(), "capture", Hash.PREFIX + recheck.capture(), "state", recheck.state());
    }

    public static ArchivedVerdict read(Members members) throws BadJson {
        members.requireOnly(
                "claim",
                "evaluator",
                "version",
                "given_at",
                "value",
                "reference_date",
                "reason",
                "confidence",
                "active_ms",
                "split_note",
                "provisional",
                "citations",
                "search_trail",
                "rechecks");
        var steps = new ArrayList<SearchStep>();
        for (var step : members.objects("search_trail")) steps.add(step(step));
        var rechecks = new ArrayList<Recheck>();
        for (var recheck : members.objects("rechecks")) rechecks.add(recheck(recheck));
        return new ArchivedVerdict(
                members.text("claim"),
                members.text("evaluator"),
                members.count("version"),
                Fields.instant(members, "given_at"),
                Fields.constant(members, "value", Verdict.class),
                Fields.dateOrNull(members, "reference_date"),
                members.text("reason"),
                members.textOrNull("confidence"),
                members.has("active_ms") ? (Long) members.number("active_ms", MILLIS_MAX) : null,
                members.textOrNull("split_note"),
                members.truth("provisional"),
                citations(members),
                steps,
                rechecks);
    }

    private static List<Citation> citations(Members members) throws BadJson {
        var given = members.objects("citations");
        if (given.size() > CITATIONS_MAX) throw new BadJson("citations: more than " + CITATIONS_MAX);
        var citations = new ArrayList<Citation>();
        for (var citation : given) citations.add(Citation.read(citation));
        return citations;
    }

    private static SearchStep step(Members members) throws BadJson {
        members.requireOnly("at", "connector", "query", "hits", "opened", "failure");
        return new SearchStep(
                Fields.instant(members, "at"),
                members.text("connector"),
                members.text("query"),
                members.count("hits"),
                members.counts("opened"),
                members.textOrNull("failure"));
    }

    private static Recheck recheck(Members members) throws BadJson {
        members.requireOnly("at", "capture", "state");
        return new Recheck(
                Fields.instant(members, "at"), Hash.unprefixed(members.text("capture")), members.text("state"));
    }
}
