package org.cotejo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.Claim;
import org.cotejo.judgment.Annotation;
import org.cotejo.judgment.Rating;
import org.cotejo.judgment.SubmissionContent;
import org.cotejo.judgment.comparison.Comparison;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Quotation;
import org.cotejo.quality.GoldAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What simulated evaluators hand in, in the form in which anybody does. */
@Component
class SimulatedWork {
    private static final int CONFIDENCE = 3;
    private static final String WHY = "Entregada por un evaluador simulado.";

    private final Ids ids;

    SimulatedWork(Ids ids) {
        this.ids = ids;
    }

    /**
     * The judgment of one response; marks of categories with a verdict bring their claim.
     *
     * @param scores by criterion; null where it does not apply
     */
    SubmissionContent judgment(
            Response response, Map<String, @Nullable Integer> scores, List<PlantedMark> marks, String justification) {
        var annotations = new ArrayList<Annotation>();
        var claims = new ArrayList<Claim>();
        for (var mark : marks) {
            var place = Place.of(response, mark);
            var annotation = annotation(mark, place);
            annotations.add(annotation);
            if (mark.verdict() != null) claims.add(claim(mark, place, annotation.id()));
        }
        return new SubmissionContent(
                scores.entrySet().stream()
                        .map(score ->
                                new Rating(score.getKey(), score.getValue(), score.getValue() == null, null, null))
                        .toList(),
                annotations,
                annotations.stream().noneMatch(Annotation::isError),
                claims,
                justification,
                "",
                CONFIDENCE,
                Map.of("R3", WHY, "R4", WHY, "R7", WHY),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same as what is right: scores that apply, and the marks that are errors. */
    static GoldAnswer gold(Map<String, @Nullable Integer> scores, List<PlantedMark> marks) {
        var known = new TreeMap<String, Integer>();
        scores.forEach((criterion, value) -> {
            if (value != null) known.put(criterion, value);
        });
        var errors = marks.stream()
                .filter(mark -> !mark.isStrength())
                .map(mark -> new GoldAnswer.PlantedError(mark.category(), mark.severity(), mark.start(), mark.end()))
                .toList();
        return new GoldAnswer(known, GoldAnswer.TOLERANCE_INITIAL, errors);
    }

    /** A preference from -3, the first shown is much better, to 3, the second is. */
    SubmissionContent preference(int preference, String reason) {
        return new SubmissionContent(
                List.of(),
                List.of(),
                false,
                List.of(),
                reason,
                "",
                CONFIDENCE,
                Map.of(),
                new Comparison(preference, false, false, "", List.of(), List.of(), List.of()),
                null,
                null,
                null,
                null,
                null);
    }

    /** Offsets with the contexts of the span contract. */
    private record Place(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String sha256) {
        static Place of(Response response, PlantedMark mark) {
            var start = mark.start();
            var end = mark.end();
            if (start == null || end == null) return new Place(null, null, null, null, null, null);
            var quoted = Quotation.of(new CodePointRange(start, end), response.text());
            return new Place(start, end, quoted.exact(), quoted.prefix(), quoted.suffix(), response.sha256());
        }
    }

    private Annotation annotation(PlantedMark mark, Place place) {
        return new Annotation(
                ids.next(),
                place.start() == null ? "response" : "span",
                place.start(),
                place.end(),
                place.exact(),
                place.prefix(),
                place.suffix(),
                place.sha256(),
                false,
                mark.isStrength() ? "strength" : mark.category().startsWith("FAC.") ? "factual_error" : "weakness",
                mark.category(),
                mark.severity(),
                mark.reason(),
                null,
                null,
                null,
                null);
    }

    private Claim claim(PlantedMark mark, Place place, UUID annotation) {
        return new Claim(
                ids.next(),
                Optional.ofNullable(place.exact()).orElse(mark.reason()),
                place.start(),
                place.end(),
                place.exact(),
                place.prefix(),
                place.suffix(),
                place.sha256(),
                mark.verdict(),
                mark.reason(),
                null,
                List.of(annotation),
                null);
    }
}
