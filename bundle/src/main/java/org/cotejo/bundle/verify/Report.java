package org.cotejo.bundle.verify;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.bundle.archive.Manifest;

/**
 * What a verification came to.
 *
 * @param manifest absent where the file is no archive
 * @param manifestSha256 of the manifest, which names every other byte
 */
record Report(Optional<Manifest> manifest, Optional<String> manifestSha256, Findings findings) {
    private static final int HOLDS = 0;
    private static final int DIFFERS = 1;
    private static final int PARTLY = 6;

    int exit() {
        if (!findings.isEmpty()) return DIFFERS;
        return findings.notRun().isEmpty() ? HOLDS : PARTLY;
    }

    private String outcome() {
        return switch (exit()) {
            case HOLDS -> "holds";
            case DIFFERS -> "differs";
            default -> "holds_in_part";
        };
    }

    Map<String, Object> json(String file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file);
        json.put("outcome", outcome());
        json.put("exit", exit());
        manifest.ifPresent(found -> {
            json.put("schema", Manifest.SCHEMA);
            json.put("scope", found.scope().code());
            json.put("created", found.created().toString());
        });
        manifestSha256.ifPresent(sha -> json.put("manifest_sha256", sha));
        json.put("signed", false);
        json.put("checked", findings.checked());
        json.put(
                "differences", findings.differences().stream().map(Report::json).toList());
        json.put("differences_not_listed", findings.unlisted());
        json.put(
                "not_run",
                findings.notRun().entrySet().stream().map(Report::json).toList());
        return json;
    }

    private static Map<String, Object> json(Findings.Difference difference) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", difference.step().code());
        json.putAll(difference.place().json());
        json.put("message", difference.message());
        return json;
    }

    private static Map<String, Object> json(Map.Entry<Findings.NotRun, Integer> notRun) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", notRun.getKey().step().code());
        json.put("what", notRun.getKey().what());
        json.put("reason", notRun.getKey().reason());
        json.put("count", notRun.getValue());
        return json;
    }

    String text(String file) {
        var text = new StringBuilder(file + ": " + outcome().replace('_', ' ') + "\n");
        manifest.ifPresent(found -> text.append("  ")
                .append(Manifest.SCHEMA)
                .append(", ")
                .append(found.scope().code())
                .append(", written ")
                .append(found.created())
                .append(", not signed\n"));
        manifestSha256.ifPresent(
                sha -> text.append("  sha256 of the manifest: ").append(sha).append('\n'));
        findings.checked()
                .forEach(
                        (step, times) -> text.append(String.format(Locale.ROOT, "  %-14s%,8d checked\n", step, times)));
        findings.notRun()
                .forEach((one, times) -> text.append("  not run: ")
                        .append(one.step().code())
                        .append(": ")
                        .append(one.what())
                        .append(" (")
                        .append(one.reason())
                        .append(", ")
                        .append(times)
                        .append(")\n"));
        var all = findings.differences();
        if (!all.isEmpty())
            text.append("  differs: ").append(all.getFirst().text()).append('\n');
        var more = all.size() - 1 + findings.unlisted();
        if (more > 0) text.append("  and ").append(more).append(" more; --json lists them\n");
        return text.toString();
    }
}
