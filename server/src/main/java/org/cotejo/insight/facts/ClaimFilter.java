package org.cotejo.insight.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of a project are asked for; absent means all.
 *
 * @param text words that the claim has, each as a beginning, in any order, capitals and accents aside
 * @param verdict a code, or `none`
 * @param tier of the best source that counts: `A` to `D`, `computation` or `none`
 * @param site the registrable domain of a source that is cited
 * @param capture a source that is cited
 */
record ClaimFilter(
        @Nullable String text,
        @Nullable String verdict,
        @Nullable Boolean provisional,
        @Nullable String tier,
        @Nullable String kind,
        @Nullable UUID model,
        boolean withoutModel,
        @Nullable String locale,
        @Nullable String domain,
        @Nullable String site,
        @Nullable String capture,
        @Nullable Cursor after) {
    private static final String HAS_BEST = """
            coalesce((select b.tier
                        from evidence.best_source_v1 b
                       where b.submission_id = c.submission_id and b.claim_id = c.claim_id
                         and b.project_id = :project), 'none') = :tier""";
    private static final String CITES = """
            exists (select
                      from evidence.citation_v1 g
                     where g.submission_id = c.submission_id and g.claim_id = c.claim_id and\s""";
    private static final String IS_AFTER = """
            (c.submission_id < :submission or c.submission_id = :submission and c.position > :position)""";
    private static final Pattern MARK = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS_MAX = 12;

    /** The last claim of the page before. */
    record Cursor(UUID submission, int position) {
        private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})_([0-9]{1,9})");

        /** As it was written; anything else is an illegal argument. */
        public static Cursor of(String written) {
            var matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) throw new IllegalArgumentException("no cursor: " + written);
            return new Cursor(UUID.fromString(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }

        String written() {
            return submission + "_" + position;
        }
    }

    /** What a claim must fulfil, in SQL over `c` and `r`, and the values in it. */
    record Conditions(List<String> all, Map<String, Object> values) {
        void add(@Nullable Object value, String name, String condition) {
            if (value == null) return;
            all.add(condition);
            values.put(name, value);
        }

        String sql() {
            return String.join("\n   and ", all);
        }
    }

    Conditions conditions(ProjectId project) {
        var conditions = new Conditions(new ArrayList<>(), new HashMap<>());
        conditions.add(project.value(), "project", "c.project_id = :project");
        conditions.add(verdict, "verdict", "coalesce(c.verdict, 'none') = :verdict");
        conditions.add(provisional, "provisional", "c.provisional = :provisional");
        conditions.add(kind, "kind", "coalesce(c.kind, 'none') = :kind");
        conditions.add(model, "model", "r.model_id = :model");
        if (withoutModel) conditions.all.add("r.model_id is null");
        conditions.add(locale, "locale", "r.locale = :locale");
        conditions.add(domain, "domain", "r.domain = :domain");
        conditions.add(tier, "tier", HAS_BEST);
        conditions.add(site, "site", CITES + "(g.host = :site or right(g.host, length(:site) + 1) = '.' || :site))");
        conditions.add(capture, "capture", CITES + "g.capture_id = :capture)");
        if (text != null) conditions.add(query(text), "words", "c.words @@ to_tsquery('simple', :words)");
        if (after != null) {
            conditions.add(after.submission, "submission", IS_AFTER);
            conditions.values.put("position", after.position);
        }
        return conditions;
    }

    /** All words of a text as the database has them, each as a beginning; of a text without any, nothing is found. */
    private static String query(String text) {
        var folded = MARK.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return WORD.matcher(folded)
                .results()
                .map(found -> found.group() + ":*")
                .distinct()
                .limit(WORDS_MAX)
                .collect(Collectors.joining(" & "));
    }
}
