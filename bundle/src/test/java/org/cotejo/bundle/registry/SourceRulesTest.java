package org.cotejo.bundle.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.bundle.proof.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRulesTest {
    private static final SourceRules RULES = new SourceRules(List.of(
            rule("all", Tier.B, "example.org", "/", true),
            rule("blog", Tier.D, "blog.example.org", "/", true),
            rule("law", Tier.A, "example.org", "/ley", true),
            rule("old-law", Tier.C, "example.org", "/ley/vieja/", true),
            rule("alone", Tier.A, "www.gob.mx", "/", false)));

    private static SourceRule rule(String id, Tier tier, String host, String path, boolean subdomains) {
        return new SourceRule(
                id,
                id,
                List.of(new SourceRule.Match(host, path, subdomains)),
                tier,
                List.of(),
                List.of(),
                List.of(),
                null,
                new SourceRule.Why("porque", "because"),
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, B",
        "https://example.org, B",
        "https://WWW.Example.org./x, B",
        "https://a.b.example.org/x, B",
        "https://example.org/ley, A",
        "https://example.org/ley?a=1#b, A",
        "https://example.org/ley/12, A",
        "https://example.org/leyes, B",
        "https://example.org/ley/vieja/1, C",
        "https://example.org/ley/vieja, A",
        // The longer host decides before any path.
        "https://blog.example.org/ley/12, D",
        "https://x.blog.example.org/, D",
        // Whose name only ends alike is somebody else.
        "https://notexample.org/, D",
        "https://example.org.evil.test/, D",
        "https://evil.test/?https://example.org/ley, D",
        "https://evil.test/https://example.org/ley, D",
        "https://www.gob.mx/salud, A",
        "https://x.www.gob.mx/salud, D",
        "https://sat.gob.mx/, D",
        "not an address, D",
        "mailto:someone@example.org, D",
    })
    void theRuleThatFitsBestDecides(String url, Tier tier) {
        assertThat(RULES.tierOf(url)).isEqualTo(tier);
    }
}
