package org.cotejo.bundle.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.registry.SourceRule;
import org.jspecify.annotations.Nullable;

/** The rules by which sources were trusted, at one version of the registry. */
public record SourceRegistry(int version, List<SourceRule> rules) {
    public SourceRegistry {
        rules = List.copyOf(rules);
    }

    static Map<String, Object> json(List<SourceRegistry> versions) {
        return Map.of("versions", versions.stream().map(SourceRegistry::json).toList());
    }

    private Map<String, Object> json() {
        return Map.of(
                "version",
                version,
                "rules",
                rules.stream().map(SourceRegistry::json).toList());
    }

    private static Map<String, @Nullable Object> json(SourceRule rule) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", rule.id());
        json.put("name", rule.name());
        json.put("match", rule.match().stream().map(SourceRegistry::json).toList());
        json.put("tier", rule.tier().name());
        json.put("kinds", rule.kinds());
        json.put("langs", rule.langs());
        json.put("countries", rule.countries());
        json.put("scope", rule.scope());
        json.put("why", Map.of("es", rule.why().es(), "en", rule.why().en()));
        json.put("review_by", Fields.text(rule.reviewBy()));
        return json;
    }

    private static Map<String, Object> json(SourceRule.Match match) {
        return Map.of("host", match.host(), "path", match.path(), "subdomains", match.subdomains());
    }

    public static List<SourceRegistry> read(Members members) throws BadJson {
        members.requireOnly("versions");
        var versions = new ArrayList<SourceRegistry>();
        for (var version : members.objects("versions")) {
            version.requireOnly("version", "rules");
            var rules = new ArrayList<SourceRule>();
            for (var rule : version.objects("rules")) rules.add(rule(rule));
            versions.add(new SourceRegistry(version.count("version"), rules));
        }
        return versions;
    }

    private static SourceRule rule(Members members) throws BadJson {
        members.requireOnly("id", "name", "match", "tier", "kinds", "langs", "countries", "scope", "why", "review_by");
        var matches = new ArrayList<SourceRule.Match>();
        for (var match : members.objects("match")) {
            match.requireOnly("host", "path", "subdomains");
            matches.add(new SourceRule.Match(match.text("host"), match.text("path"), match.truth("subdomains")));
        }
        var why = members.object("why");
        why.requireOnly("es", "en");
        return new SourceRule(
                members.text("id"),
                members.text("name"),
                matches,
                Fields.tier(members),
                members.texts("kinds"),
                members.texts("langs"),
                members.texts("countries"),
                members.textOrNull("scope"),
                new SourceRule.Why(why.text("es"), why.text("en")),
                Fields.dateOrNull(members, "review_by"));
    }
}
