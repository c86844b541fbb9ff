package org.cotejo.bundle.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.bundle.proof.Verdict;
import org.jspecify.annotations.Nullable;

/** The proven verdicts as schema.org's ClaimReview, which says what is true of a claim and by whom; part of the format's version 1. */
final class ClaimReviews {
    private static final String START = "{\"@context\":\"https://schema.org\",\"@graph\":[";

    private ClaimReviews() {}

    static void write(Evidence evidence, JsonLines out) throws IOException {
        var claims = evidence.claims().stream().collect(Collectors.toMap(ArchivedClaim::id, Function.identity()));
        var models =
                evidence.responses().stream().collect(Collectors.toMap(ArchivedResponse::id, ArchivedResponse::model));
        var reviews = evidence.reviews().stream()
                .filter(verdict -> label(verdict.value()) != null)
                .toList();
        out.list(START, reviews, "]}", verdict -> {
            var claim = claims.get(verdict.claim());
            if (claim == null) throw new IllegalStateException("expected the claim " + verdict.claim());
            return review(evidence.head(), claim, models.getOrDefault(claim.responseId(), ""), verdict);
        });
    }

    private static Map<String, @Nullable Object> review(
            Evidence.Head head, ArchivedClaim claim, String model, ArchivedVerdict verdict) {
        var rating = new HashMap<String, @Nullable Object>();
        rating.put("@type", "Rating");
        rating.put("alternateName", label(verdict.value()));
        var value = rating(verdict.value());
        if (value > 0) rating.putAll(Map.of("ratingValue", value, "bestRating", 5, "worstRating", 1));
        var json = new HashMap<String, @Nullable Object>();
        json.put("@type", "ClaimReview");
        json.put("@id", Annotations.id("review", verdict));
        json.put("url", head.url());
        json.put("datePublished", verdict.givenAt().toString().substring(0, "2026-01-01".length()));
        json.put("inLanguage", claim.lang());
        json.put("author", Map.of("@type", "Person", "name", verdict.evaluator()));
        json.put("claimReviewed", claim.text());
        json.put("reviewBody", verdict.reason());
        json.put("itemReviewed", item(claim, model));
        json.put("reviewRating", rating);
        json.put("citation", citations(verdict));
        return json;
    }

    private static Map<String, Object> item(ArchivedClaim claim, String model) {
        var appearance = Map.of("@type", "CreativeWork", "identifier", "urn:sha256:" + claim.responseSha256());
        return Map.of(
                "@type",
                "Claim",
                "author",
                Map.of("@type", "SoftwareApplication", "name", model),
                "appearance",
                appearance);
    }

    private static List<Map<String, Object>> citations(ArchivedVerdict verdict) {
        return verdict.citations().stream()
                .filter(Citation.Quote.class::isInstance)
                .map(Citation.Quote.class::cast)
                .map(quote -> Map.<String, Object>of(
                        "@type", "CreativeWork",
                        "identifier", quote.capture().urn(),
                        "url", quote.capture().urlFinal()))
                .toList();
    }

    /** From 1, false, to 5, true; 0 where there is no number. */
    private static int rating(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> 5;
            case MIXED -> 3;
            case CONTRADICTED -> 1;
            case UNVERIFIABLE, NOT_CHECKWORTHY, IRRELEVANT -> 0;
        };
    }

    /** In Spanish and English; none of what is no review of a fact. */
    private static @Nullable String label(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "Respaldada / Supported";
            case CONTRADICTED -> "Refutada / Contradicted";
            case MIXED -> "Parcial / Mixed";
            case UNVERIFIABLE -> "No verificable / Unverifiable";
            case NOT_CHECKWORTHY, IRRELEVANT -> null;
        };
    }
}
