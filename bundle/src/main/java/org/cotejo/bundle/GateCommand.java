package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.stats.decision.GateRule;
import org.cotejo.stats.decision.GateVerdict;
import org.cotejo.stats.decision.Gates;
import org.cotejo.stats.decision.ItemScore;
import org.jspecify.annotations.Nullable;

/** `stats gate`: scores held against a release rule: ship, hold or need_more. */
final class GateCommand {
    private GateCommand() {}

    static Answer answer(List<String> words) throws BadData {
        var call = Call.parse(words, Set.of("--rule"));
        var ruleFile = RuleFile.read(Path.of(
                call.options().value("--rule").orElseThrow(() -> new Options.WrongUse("--rule RULE.json is missing"))));
        var rule = ruleFile.rule();
        var file = ScoreFile.read(call.file(), ruleFile.columns());
        refuseUnknown(rule, file);
        var guardScores = new HashMap<String, List<ItemScore>>();
        for (var guard : ruleFile.guardColumns().entrySet()) {
            guardScores.put(guard.getKey(), file.scores(guard.getValue()));
        }
        try {
            var verdict = Gates.decide(rule, file.scores("score"), guardScores);
            return new Answer(json(rule, verdict), text(rule, verdict));
        } catch (IllegalArgumentException e) {
            throw file.wrong("score", String.valueOf(e.getMessage()));
        }
    }

    /** A system or a slice that is not in the file is a slip in one of the two, not an empty result. */
    private static void refuseUnknown(GateRule rule, ScoreFile file) throws BadData {
        for (var system : rule.base().map(base -> List.of(rule.system(), base)).orElse(List.of(rule.system()))) {
            if (!file.systems().contains(system)) throw file.wrong("system", "there is no system " + system);
        }
        for (var slice : rule.slices()) {
            if (!file.slices().contains(slice)) throw file.wrong("slice", "there is no slice " + slice);
        }
    }

    private static Map<String, @Nullable Object> json(GateRule rule, GateVerdict verdict) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("decision", Call.code(verdict.decision()));
        answer.put("system", rule.system());
        answer.put("base", rule.base().orElse(null));
        answer.put("comparison", Call.code(rule.criterion().comparison()));
        answer.put("stopping", Call.code(rule.stopping().kind()));
        answer.put("alpha", rule.stopping().alpha());
        answer.putAll(finding(verdict.main()));
        answer.put("slices", named("slice", verdict.slices()));
        answer.put("guards", named("name", verdict.guards()));
        answer.put(
                "warnings", verdict.warnings().stream().map(Call::code).sorted().toList());
        return answer;
    }

    private static List<Map<String, @Nullable Object>> named(String name, List<GateVerdict.Finding> findings) {
        return findings.stream()
                .<Map<String, @Nullable Object>>map(finding -> {
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put(name, finding.name());
                    line.put("decision", Call.code(finding.decision()));
                    line.putAll(finding(finding));
                    return line;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> finding(GateVerdict.Finding finding) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("bound", finding.bound());
        answer.put("estimate", Call.orNull(finding.estimate()));
        answer.put(
                "ci",
                finding.bounds()
                        .map(bounds -> {
                            var interval = new LinkedHashMap<String, Object>();
                            interval.put("low", bounds.low());
                            interval.put("high", bounds.high());
                            interval.put("method", Call.code(bounds.method()));
                            return interval;
                        })
                        .orElse(null));
        answer.put("log_evidence", Call.orNull(finding.logEvidence()));
        answer.put("n_items", finding.items());
        answer.put("need_more", Call.orNull(finding.needMore()));
        return answer;
    }

    private static String text(GateRule rule, GateVerdict verdict) {
        var table = new TextTable("", "decision", "estimate", "bounds", "must exceed", "items", "more");
        table.add(row(rule.system(), verdict.main()));
        verdict.slices().forEach(finding -> table.add(row("slice " + finding.name(), finding)));
        verdict.guards().forEach(finding -> table.add(row("guard " + finding.name(), finding)));
        return verdict.decision().name() + "\n" + table + Call.warnings(verdict.warnings().stream());
    }

    private static String[] row(String name, GateVerdict.Finding finding) {
        return new String[] {
            name,
            Call.code(finding.decision()),
            finding.estimate().isPresent() ? Call.shown(finding.estimate().getAsDouble()) : "–",
            finding.bounds()
                    .map(bounds -> Call.shown(bounds.low()) + "–" + Call.shown(bounds.high()))
                    .orElse("–"),
            Call.shown(finding.bound()),
            Integer.toString(finding.items()),
            finding.needMore().isPresent() ? Integer.toString(finding.needMore().getAsInt()) : ""
        };
    }
}
