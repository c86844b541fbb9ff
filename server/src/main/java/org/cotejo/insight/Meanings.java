package org.cotejo.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.project.version.Fate.Part;
import org.cotejo.project.version.Translation;
import org.cotejo.project.version.Translation.Key;
import org.cotejo.project.version.Translation.Meaning;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What was said under all versions of a protocol in the codes of the newest one, as a table that a statement joins:
 * `meaning (protocol_id, code, value, target, now)`. What does not compare has no row in it.
 */
public final class Meanings {
    /** The beginning of a statement that joins it. */
    public static final String TABLE = """
            with meaning as (
              select *
                from unnest(:meaning_protocols::uuid[], :meaning_codes::text[], :meaning_values::int[],
                            :meaning_targets::text[], :meaning_nows::int[])
                  as m (protocol_id, code, value, target, now)
            )
            """;

    /** The value in place of "not applicable". */
    public static final int NOT_APPLICABLE = -1;

    private final List<UUID> protocols = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<Integer> nows = new ArrayList<>();

    private Meanings() {}

    /** No code at all. */
    public static Meanings none() {
        return new Meanings();
    }

    /** Every point of every criterion, with the point that it is now. */
    public static Meanings ofScores(Translation translation) {
        return scores(translation, Optional.empty());
    }

    /** The same of one criterion of the newest version. */
    public static Meanings ofScores(Translation translation, String criterion) {
        return scores(translation, Optional.of(criterion));
    }

    private static Meanings scores(Translation translation, Optional<String> criterion) {
        var meanings = new Meanings();
        translation.meanings().forEach((key, meaning) -> {
            if (key.part() != Part.CRITERION || !(meaning instanceof Meaning.Same(var target))) return;
            if (criterion.isPresent() && !criterion.get().equals(target)) return;
            meanings.add(key, NOT_APPLICABLE, target, NOT_APPLICABLE);
            translation
                    .pointsOf(key.protocol(), key.code())
                    .forEach((point, now) -> meanings.add(key, point, target, now));
        });
        return meanings;
    }

    /** Every code of a part, whatever was said under it. */
    public static Meanings ofCodes(Translation translation, Part part) {
        var meanings = new Meanings();
        translation.meanings().forEach((key, meaning) -> {
            if (key.part() == part && meaning instanceof Meaning.Same(var target)) meanings.add(key, 0, target, 0);
        });
        return meanings;
    }

    /** What one code of the newest version was in each. */
    public static Meanings ofCode(Translation translation, Part part, String code) {
        var meanings = new Meanings();
        translation.sourcesOf(part, code).forEach(key -> meanings.add(key, 0, code, 0));
        return meanings;
    }

    private void add(Key key, int value, String target, int now) {
        protocols.add(key.protocol());
        codes.add(key.code());
        values.add(value);
        targets.add(target);
        nows.add(now);
    }

    /** The codes themselves, each once. */
    public String[] codes() {
        return new LinkedHashSet<>(codes).toArray(String[]::new);
    }

    /** The versions beside the codes, entry by entry. */
    public UUID[] protocols() {
        return protocols.toArray(UUID[]::new);
    }

    /** The codes beside the versions, entry by entry. */
    public String[] codesOfProtocols() {
        return codes.toArray(String[]::new);
    }

    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("meaning_protocols", protocols())
                .param("meaning_codes", codesOfProtocols())
                .param("meaning_values", values.toArray(Integer[]::new))
                .param("meaning_targets", targets.toArray(String[]::new))
                .param("meaning_nows", nows.toArray(Integer[]::new));
    }
}
