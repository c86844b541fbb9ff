package org.cotejo.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.cotejo.kernel.BilingualText;

/**
 * What the parts of one submission owe each other. The kinds are few and closed, the instances are data of the
 * protocol; the `if`/`then` sentences beside them are for people.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConsistencyRule.MarkCapsRating.class, name = "mark_caps_rating"),
    @JsonSubTypes.Type(value = ConsistencyRule.RatingNeedsMark.class, name = "rating_needs_mark"),
    @JsonSubTypes.Type(value = ConsistencyRule.RatingCapsRating.class, name = "rating_caps_rating"),
    @JsonSubTypes.Type(value = ConsistencyRule.IdenticalRatingsAsk.class, name = "identical_ratings_ask")
})
public sealed interface ConsistencyRule {
    String id();

    Mode mode();

    BilingualText label();

    /** What happens when the rule does not hold: the submission is refused, or a reason is asked for. */
    enum Mode {
        @JsonProperty("block")
        BLOCK,
        @JsonProperty("warn_reason")
        WARN_REASON
    }

    /** True of a criterion rated at most so high. */
    record AtMost(String criterion, int atMost) {}

    /** A matching mark sets a ceiling for one criterion. */
    record MarkCapsRating(String id, Mode mode, BilingualText label, MarkPattern marks, String criterion, int max)
            implements ConsistencyRule {}

    /** A low rating must rest on a matching mark. */
    record RatingNeedsMark(String id, Mode mode, BilingualText label, AtMost when, MarkPattern marks)
            implements ConsistencyRule {}

    /** A low rating of one criterion sets a ceiling for another. */
    record RatingCapsRating(String id, Mode mode, BilingualText label, AtMost when, String criterion, int max)
            implements ConsistencyRule {}

    /** The same rating everywhere although something was marked is worth a question. */
    record IdenticalRatingsAsk(String id, Mode mode, BilingualText label, int minMarks) implements ConsistencyRule {}
}
