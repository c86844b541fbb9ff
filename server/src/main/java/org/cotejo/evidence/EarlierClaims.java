package org.cotejo.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Verdicts that were proven before, found again by the words of a claim. Never those on the response that is being judged:
 * whoever judges it sees nothing of what others said of it.
 */
@Repository
public class EarlierClaims {
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
     * @param citations what it rests on, to be cited again
     */
    public record EarlierVerdict(
            UUID submissionId,
            UUID claimId,
            String text,
            Verdict verdict,
            String reason,
            @Nullable LocalDate referenceDate,
            Instant at,
            double resemblance,
            List<Citation> citations) {
        EarlierVerdict with(double share, List<Citation> cited) {
            return new EarlierVerdict(
                    submissionId, claimId, text, verdict, reason, referenceDate, at, share, List.copyOf(cited));
        }
    }

    /** The most alike first; whatever differs in a number is another claim. */
    @Transactional(readOnly = true)
    public List<EarlierVerdict> like(ProjectId project, Collection<ResponseId> judged, String text) {
        var words = words(text, WORD);
        if (words.isEmpty()) return List.of();
        var numbers = words(text, NUMBER);
        return candidates(project, judged, words).stream()
                .filter(one -> words(one.text(), NUMBER).equals(numbers))
                .map(one -> one.with(resemblance(one.text(), words), List.of()))
                .filter(one -> one.resemblance() >= SAME)
                .sorted(Comparator.comparingDouble(EarlierVerdict::resemblance)
                        .reversed()
                        .thenComparing(EarlierVerdict::at, Comparator.reverseOrder()))
                .limit(OFFERED)
                .map(one -> one.with(one.resemblance(), citationsOf(project, one.submissionId(), one.claimId())))
                .toList();
    }

    private List<EarlierVerdict> candidates(ProjectId project, Collection<ResponseId> judged, Set<String> words) {
        return jdbc.sql("""
                select c.submission_id, c.claim_id, c.text, c.verdict, c.reason, c.reference_date,
                       uuid_extract_timestamp(c.submission_id) as at
                  from evidence.claim c
                 where c.project_id = :project
                   and c.response_id not in (:judged)
                   and c.verdict in ('supported', 'contradicted', 'mixed')
                   and not c.provisional
                   and to_tsvector('simple', c.text) @@ to_tsquery('simple', :words)
                 order by ts_rank(to_tsvector('simple', c.text), to_tsquery('simple', :words)) desc, c.submission_id desc
                 limit :limit
                """)
                .param("project", project.value())
                .param("judged", judged.stream().map(ResponseId::value).toList())
                .param("words", String.join(" | ", words))
                .param("limit", CANDIDATES)
                .query((row, _) -> earlier(row))
                .list();
    }

    private static EarlierVerdict earlier(ResultSet row) throws SQLException {
        return new EarlierVerdict(
                row.getObject("submission_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("text"),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getObject("reference_date", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                0,
                List.of());
    }

    private static double resemblance(String text, Set<String> words) {
        var own = words(text, WORD);
        var shared = own.stream().filter(words::contains).count();
        return (double) shared / (own.size() + words.size() - shared);
    }

    private static Set<String> words(String text, Pattern pattern) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private List<Citation> citationsOf(ProjectId project, UUID submission, UUID claim) {
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
        var stance = Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT));
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
