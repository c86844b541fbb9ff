package org.cotejo.bundle.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.quote.Level;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on: a passage of an archived document, or a calculation. */
public sealed interface Citation {
    Stance stance();

    /**
     * Who published a document, as far as it is known.
     *
     * @param published a day or a year
     * @param revision of a page that changes: a revision's id, the date of an offline copy
     */
    record Source(
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String published,
            @Nullable String revision) {}

    /**
     * A passage.
     *
     * @param tier of its source when the verdict was given
     * @param registryVersion of the source registry that said so
     * @param start in code points of the extracted text, inclusive
     * @param end exclusive
     * @param exact the quotation as the evaluator has it, found at the level
     */
    record Quote(
            Stance stance,
            Tier tier,
            int registryVersion,
            Source source,
            ArchivedCapture capture,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix,
            Level level)
            implements Citation {
        /** How much of a quotation may be published, and of the words on each side, in code points. */
        public static final int PUBLIC_MAX = 1_000;

        public static final int PUBLIC_CONTEXT_MAX = 200;

        /** With fewer words around it; whoever gives a longer quotation cannot publish it. */
        Quote published() {
            if (exact.codePointCount(0, exact.length()) > PUBLIC_MAX) {
                throw new IllegalArgumentException("expected a quotation of at most " + PUBLIC_MAX + " code points");
            }
            var before = Math.max(0, prefix.codePointCount(0, prefix.length()) - PUBLIC_CONTEXT_MAX);
            var after = Math.min(PUBLIC_CONTEXT_MAX, suffix.codePointCount(0, suffix.length()));
            return new Quote(
                    stance,
                    tier,
                    registryVersion,
                    source,
                    capture,
                    start,
                    end,
                    exact,
                    prefix.substring(prefix.offsetByCodePoints(0, before)),
                    suffix.substring(0, suffix.offsetByCodePoints(0, after)),
                    level);
        }
    }

    record Calculation(Stance stance, Computation computation) implements Citation {}

    /** As it is written in `verdicts.jsonl`. */
    default Map<String, @Nullable Object> json() {
        var json = new HashMap<String, @Nullable Object>();
        json.put("stance", stance().code());
        switch (this) {
            case Quote quote -> {
                json.put("type", "quote");
                json.put("tier", quote.tier().name());
                json.put("registry_version", quote.registryVersion());
                json.put("source", sourceJson(quote.source()));
                json.put("capture", quote.capture().json());
                json.put(
                        "selector",
                        selectors(quote.start(), quote.end(), quote.exact(), quote.prefix(), quote.suffix()));
                json.put("level", quote.level().code());
            }
            case Calculation calculation -> {
                json.put("type", "computation");
                json.put("engine", calculation.computation().engine());
                json.put("input", calculation.computation().input());
                json.put("output", calculation.computation().output());
            }
        }
        return json;
    }

    private static Map<String, @Nullable Object> sourceJson(Source source) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("publisher", source.publisher());
        json.put("title", source.title());
        json.put("published", source.published());
        json.put("revision", source.revision());
        return json;
    }

    /** A passage as the Web Annotation Data Model selects it, by place and by words. */
    static List<Map<String, Object>> selectors(int start, int end, String exact, String prefix, String suffix) {
        return List.of(
                Map.of("type", "TextPositionSelector", "start", start, "end", end),
                Map.of("type", "TextQuoteSelector", "exact", exact, "prefix", prefix, "suffix", suffix));
    }

    static Citation read(Members members) throws BadJson {
        var stance = Fields.constant(members, "stance", Stance.class);
        return switch (members.text("type")) {
            case "quote" -> quote(members, stance);
            case "computation" -> {
                members.requireOnly("type", "stance", "engine", "input", "output");
                var computation =
                        new Computation(members.text("engine"), members.text("input"), members.text("output"));
                yield new Calculation(stance, computation);
            }
            default -> throw new BadJson("type: quote or computation");
        };
    }

    private static Quote quote(Members members, Stance stance) throws BadJson {
        members.requireOnly("type", "stance", "tier", "registry_version", "source", "capture", "selector", "level");
        var selectors = members.objects("selector");
        if (selectors.size() != 2) throw new BadJson("selector: one of position and one of words");
        var position = selectors.getFirst();
        position.requireOnly("type", "start", "end");
        var words = selectors.getLast();
        words.requireOnly("type", "exact", "prefix", "suffix");
        var areRight = position.text("type").equals("TextPositionSelector")
                && words.text("type").equals("TextQuoteSelector");
        if (!areRight) throw new BadJson("selector: TextPositionSelector, then TextQuoteSelector");
        return new Quote(
                stance,
                Fields.tier(members),
                members.count("registry_version"),
                source(members.object("source")),
                ArchivedCapture.read(members.object("capture")),
                position.count("start"),
                position.count("end"),
                words.text("exact"),
                words.text("prefix"),
                words.text("suffix"),
                Fields.constant(members, "level", Level.class));
    }

    private static Source source(Members members) throws BadJson {
        members.requireOnly("publisher", "title", "published", "revision");
        return new Source(
                members.textOrNull("publisher"),
                members.textOrNull("title"),
                members.textOrNull("published"),
                members.textOrNull("revision"));
    }
}
