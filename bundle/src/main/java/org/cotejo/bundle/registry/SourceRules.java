package org.cotejo.bundle.registry;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.bundle.proof.Tier;

/** All rules of one version of the registry. The longest host that fits decides, then the longest path; what fits none is of tier D. */
public final class SourceRules {
    /** What nobody has judged. */
    public static final Tier UNKNOWN = Tier.D;

    private record Place(SourceRule rule, SourceRule.Match match) {}

    private final Map<String, List<Place>> byHost = new HashMap<>();

    public SourceRules(List<SourceRule> rules) {
        for (var rule : rules) {
            for (var match : rule.match()) {
                var place = new Place(rule, match);
                byHost.merge(hostOf(match.host()), List.of(place), SourceRules::joined);
            }
        }
    }

    private static List<Place> joined(List<Place> some, List<Place> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    public Tier tierOf(String url) {
        return ruleOf(url).map(SourceRule::tier).orElse(UNKNOWN);
    }

    /** The rule for an address; none where it has no host or nobody has judged it. */
    public Optional<SourceRule> ruleOf(String url) {
        var address = read(url);
        if (address.isEmpty()) return Optional.empty();
        var path = address.get().path();
        var own = address.get().host();
        for (var host = own; !host.isEmpty(); host = parent(host)) {
            var isOwn = host.equals(own);
            var best = byHost.getOrDefault(host, List.of()).stream()
                    .filter(place -> isOwn || place.match().subdomains())
                    .filter(place -> isUnder(path, place.match().path()))
                    .max(java.util.Comparator.comparingInt(
                            place -> place.match().path().length()));
            if (best.isPresent()) return Optional.of(best.get().rule());
        }
        return Optional.empty();
    }

    /** Within a whole number of segments: `/es` holds `/es` and `/es/ley`, not `/estado`. */
    private static boolean isUnder(String path, String prefix) {
        if (!path.startsWith(prefix)) return false;
        return path.length() == prefix.length() || prefix.endsWith("/") || path.charAt(prefix.length()) == '/';
    }

    private static String parent(String host) {
        var dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private record Address(String host, String path) {}

    /** Captures hold addresses that the fetcher has read already; anything else is of no source. */
    private static Optional<Address> read(String url) {
        try {
            var uri = URI.create(url);
            if (uri.getHost() == null) return Optional.empty();
            var path = uri.getRawPath();
            return Optional.of(new Address(hostOf(uri.getHost()), path == null || path.isEmpty() ? "/" : path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String hostOf(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
