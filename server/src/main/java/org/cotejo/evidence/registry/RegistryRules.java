package org.cotejo.evidence.registry;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What must hold of a registry before it becomes a version. */
final class RegistryRules {
    private static final int RULES_MAX = 5_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    /** Names of the public web, and those and the addresses of one's own network. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

    private RegistryRules() {}

    static List<Problem> check(List<SourceRule> rules) {
        if (rules.size() > RULES_MAX) return List.of(new RegistryProblem.SourcesTooMany(RULES_MAX));
        var problems = new ArrayList<Problem>();
        var ids = new HashSet<String>();
        var places = new HashMap<String, String>();
        for (var index = 0; index < rules.size(); index++) {
            var rule = rules.get(index);
            checkParts(rule, index, problems);
            if (rule.id() != null && !ids.add(rule.id())) {
                problems.add(new RegistryProblem.SourceTwice(index + 1, rule.id()));
            }
            for (var match : rule.match()) checkPlace(match, rule, index, places, problems);
        }
        return problems;
    }

    private static void checkParts(SourceRule rule, int index, List<Problem> problems) {
        if (rule.id() == null || !ID.matcher(rule.id()).matches()) lacks(index, "id", problems);
        if (isBlank(rule.name())) lacks(index, "name", problems);
        if (rule.match().isEmpty()) lacks(index, "match", problems);
        if (rule.tier() == null) lacks(index, "tier", problems);
        var why = rule.why();
        if (why == null || isBlank(why.es()) && isBlank(why.en())) lacks(index, "why", problems);
    }

    private static void lacks(int index, String field, List<Problem> problems) {
        problems.add(new RegistryProblem.SourceIncomplete(index + 1, field));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void checkPlace(
            SourceRule.Match match, SourceRule rule, int index, Map<String, String> places, List<Problem> problems) {
        var host = String.valueOf(match.host());
        var path = match.path();
        if (!HOST.matcher(host).matches() || host.contains("..") || path == null || !path.startsWith("/")) {
            problems.add(new RegistryProblem.SourceHostMalformed(index + 1, host));
            return;
        }
        if (match.subdomains() && isPublicSuffix(host)) {
            problems.add(new RegistryProblem.SourceHostShared(index + 1, host));
        }
        var other = places.putIfAbsent(host + path, String.valueOf(rule.id()));
        if (other != null) problems.add(new RegistryProblem.SourceHostTaken(index + 1, host + path, other));
    }

    private static boolean isPublicSuffix(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, true) == null;
    }
}
