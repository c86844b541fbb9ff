package org.cotejo.bundle.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cotejo.bundle.proof.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One source of the registry.
 *
 * @param match where it publishes
 * @param kinds what it publishes, such as `official_statistics`, `law`, `encyclopedia`, `news`
 * @param langs BCP 47 tags
 * @param countries ISO 3166-1 codes; none for the whole world
 * @param scope the subjects for which the tier holds; absent for all
 * @param why the reason for the tier, in both languages
 * @param reviewBy when the reason is to be looked at again
 */
public record SourceRule(
        String id,
        String name,
        List<Match> match,
        Tier tier,
        List<String> kinds,
        List<String> langs,
        List<String> countries,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String scope,
        Why why,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewBy) {
    public SourceRule {
        match = List.copyOf(Objects.requireNonNullElse(match, List.of()));
        kinds = List.copyOf(Objects.requireNonNullElse(kinds, List.of()));
        langs = List.copyOf(Objects.requireNonNullElse(langs, List.of()));
        countries = List.copyOf(Objects.requireNonNullElse(countries, List.of()));
    }

    /**
     * Addresses of one host, and of the hosts under it, whose path begins with these segments.
     *
     * @param path `/` for all of the host
     */
    public record Match(String host, String path, boolean subdomains) {}

    /** A reason in Spanish and in English. */
    public record Why(String es, String en) {}
}
