package org.cotejo.project.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guideline cut at its headings of the first and second level, each section by its heading. */
final class Sections {
    private Sections() {}

    /** What stands before the first heading has the empty heading; a heading used twice counts on. */
    static Map<String, String> of(String markdown) {
        var sections = new LinkedHashMap<String, String>();
        var heading = "";
        var body = new ArrayList<String>();
        var isCode = false;
        for (var line : markdown.lines().toList()) {
            if (line.startsWith("```") || line.startsWith("~~~")) isCode = !isCode;
            if (!isCode && line.matches("##? +\\S.*")) {
                put(sections, heading, body);
                heading = line.replaceFirst("^##? +", "")
                        .replaceFirst(" +#+ *$", "")
                        .strip();
                body = new ArrayList<>();
            } else {
                body.add(line);
            }
        }
        put(sections, heading, body);
        return sections;
    }

    private static void put(Map<String, String> sections, String heading, List<String> body) {
        var text = String.join("\n", body).strip();
        if (heading.isEmpty() && text.isEmpty()) return;
        var name = heading;
        for (var number = 2; sections.containsKey(name); number++) name = heading + " (" + number + ")";
        sections.put(name, text);
    }
}
