package org.cotejo.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Verdicts that were proven before, found again by the words of a claim. Never those on the response that is being judged:
 * whoever judges it sees nothing of what others said of it.
 */
@Repository
class EarlierClaims {
    private static final int CANDIDATES = 200;
    private static final int OFFERED = 5;

    /** The share of words that two claims have in common from which on they may be the same. */
    private static final double SAME = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private final JdbcClient jdbc;

    EarlierClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A verdict that may be taken over.
     *
     * @param resemblance the share of words in common with the claim at hand, from 0 to 1
     */
    record Earlier(
            UUID submission,
            UUID claim,
            String text,
            String verdict,
            String reason,
            Optional<LocalDate> referenceDate,
            Instant at,
            double resemblance) {}

    /** The most alike first; whatever differs in a number is another claim. */
    List<Earlier> like(ProjectId project, ResponseId judged, String text) {
        var words = words(text, WORD);
        if (words.isEmpty()) return List.of();
        return candidates(project, judged, words).stream()
                .filter(one -> words(one.text(), NUMBER).equals(words(text, NUMBER)))
                .map(one -> withResemblance(one, words))
                .filter(one -> one.resemblance() >= SAME)
                .sorted(Comparator.comparingDouble(Earlier::resemblance)
                        .reversed()
                        .thenComparing(Earlier::at, Comparator.reverseOrder()))
                .limit(OFFERED)
                .toList();
    }

    private List<Earlier> candidates(ProjectId project, ResponseId judged, Set<String> words) {
        return jdbc.sql("""
                select c.submission_id, c.claim_id, c.text, c.verdict, c.reason, c.reference_date,
                       uuid_extract_timestamp(c.submission_id) as at
                  from evidence.claim c
                 where c.project_id = :project
                   and c.response_id <> :judged
                   and c.verdict in ('supported', 'contradicted', 'mixed')
                   and not c.provisional
                   and to_tsvector('simple', c.text) @@ to_tsquery('simple', :words)
                 order by ts_rank(to_tsvector('simple', c.text), to_tsquery('simple', :words)) desc, c.submission_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("judged", judged.value())
                .param("words", String.join(" | ", words))
                .param("limit", CANDIDATES)
                .query((row, _) -> earlier(row))
                .list();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(
                row.getObject("submission_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("text"),
                row.getString("verdict"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("reference_date", LocalDate.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                0);
    }

    private static Earlier withResemblance(Earlier one, Set<String> words) {
        var own = words(one.text(), WORD);
        var shared = own.stream().filter(words::contains).count();
        var all = own.size() + words.size() - shared;
        return new Earlier(
                one.submission(),
                one.claim(),
                one.text(),
                one.verdict(),
                one.reason(),
                one.referenceDate(),
                one.at(),
                (double) shared / all);
    }

    private static Set<String> words(String text, Pattern pattern) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** What an earlier verdict rests on, to be cited again. */
    List<Citation> citationsOf(ProjectId project, UUID submission, UUID claim) {
        return jdbc.sql("""
                select citation_id, stance, capture_id, span_start, span_end, exact, engine, input, output
                  from evidence.citation
                 where project_id = :project
                   and submission_id = :submission
                   and claim_id = :claim
                   and holds
                 order by position
                """)
                .param("project", project.value())
                .param("submission", submission)
                .param("claim", claim)
                .query((row, _) -> citation(row))
                .list();
    }

    private static Citation citation(ResultSet row) throws SQLException {
        var capture = row.getString("capture_id");
        var stance =
                org.cotejo.bundle.proof.Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT));
        return new Citation(
                row.getObject("citation_id", UUID.class),
                stance,
                capture == null
                        ? null
                        : new Citation.Quote(
                                capture,
                                row.getInt("span_start"),
                                row.getInt("span_end"),
                                row.getString("exact"),
                                "",
                                ""),
                capture != null
                        ? null
                        : new Citation.CitedComputation(
                                row.getString("engine"), row.getString("input"), row.getString("output")));
    }
}
