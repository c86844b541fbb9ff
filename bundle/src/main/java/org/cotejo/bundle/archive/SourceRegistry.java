package org.cotejo.bundle.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.json.Members;
import org.cotejo.bundle.proof.Tier;

/** How far sources were trusted, at one version of the registry: the rule with the longest host and path that fits says. */
public record SourceRegistry(int version, List<Rule> rules) {
    public SourceRegistry {
        rules = List.copyOf(rules);
    }

    /**
     * Where a rule holds.
     *
     * @param host in lower case, as addresses write it (punycode)
     * @param path what the address's path begins with, whole segments
     * @param subdomains whether it holds for the hosts below too
     */
    public record Match(String host, String path, boolean subdomains) {
        private boolean fits(String otherHost, String otherPath) {
            var isHost = otherHost.equals(host) || subdomains && otherHost.endsWith("." + host);
            var folder = path.endsWith("/") ? path : path + "/";
            return isHost && (otherPath.equals(path) || otherPath.startsWith(folder));
        }

        private int length() {
            return host.length() + path.length();
        }
    }

    /** @param why the reason for the tier, for whoever reads it */
    public record Rule(String id, Tier tier, String why, List<Match> matches) {
        public Rule {
            matches = List.copyOf(matches);
        }
    }

    private record Found(Tier tier, int length) {}

    /** The tier of an address; unknown ones are D, and what is no address of the web has none here. */
    public Optional<Tier> tierOf(String url) {
        String host;
        String path;
        try {
            var address = new URI(url);
            if (address.getHost() == null) return Optional.empty();
            host = address.getHost().toLowerCase(Locale.ROOT);
            path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(rules.stream()
                .flatMap(rule -> rule.matches().stream()
                        .filter(match -> match.fits(host, path))
                        .map(match -> new Found(rule.tier(), match.length())))
                .max(Comparator.comparingInt(Found::length))
                .map(Found::tier)
                .orElse(Tier.D));
    }

    /** The tier of a rule by its id. */
    public Optional<Tier> tierOfRule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::tier)
                .findFirst();
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

    private static Map<String, Object> json(Rule rule) {
        var matches = rule.matches().stream()
                .map(match -> Map.of("host", match.host(), "path", match.path(), "subdomains", match.subdomains()))
                .toList();
        return Map.of("id", rule.id(), "tier", rule.tier().name(), "why", rule.why(), "match", matches);
    }

    public static List<SourceRegistry> read(Members members) throws BadJson {
        members.requireOnly("versions");
        var versions = new ArrayList<SourceRegistry>();
        for (var version : members.objects("versions")) {
            version.requireOnly("version", "rules");
            var rules = new ArrayList<Rule>();
            for (var rule : version.objects("rules")) rules.add(rule(rule));
            versions.add(new SourceRegistry(version.count("version"), rules));
        }
        return versions;
    }

    private static Rule rule(Members members) throws BadJson {
        members.requireOnly("id", "tier", "why", "match");
        var matches = new ArrayList<Match>();
        for (var match : members.objects("match")) {
            match.requireOnly("host", "path", "subdomains");
            matches.add(new Match(match.text("host"), match.text("path"), match.truth("subdomains")));
        }
        var tier = members.text("tier");
        if (tier.length() != 1 || tier.charAt(0) < 'A' || tier.charAt(0) > 'E') throw new BadJson("tier: A to E");
        return new Rule(members.text("id"), Tier.valueOf(tier), members.text("why"), matches);
    }
}
