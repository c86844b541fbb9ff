package org.cotejo.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Lets rules and guidelines follow a code that was written anew where it stands. */
final class References {
    private References() {}

    /** Among lists of the same length, a code at the same place of which the other list has none is the same one renamed. */
    static void follow(JsonNode before, JsonNode after, String member, JsonNode... users) {
        var renamed = renamed(before, after, member);
        if (renamed.isEmpty()) return;
        for (var user : users) rename(user, renamed);
    }

    private static Map<String, String> renamed(JsonNode before, JsonNode after, String member) {
        var renamed = new HashMap<String, String>();
        if (before.size() != after.size()) return renamed;
        var old = codes(before, member);
        var now = codes(after, member);
        for (var index = 0; index < before.size(); index++) {
            var from = before.get(index).path(member).asString("");
            var to = after.get(index).path(member).asString("");
            if (!now.contains(from) && !old.contains(to)) renamed.put(from, to);
        }
        return renamed;
    }

    private static HashSet<String> codes(JsonNode list, String member) {
        var codes = new HashSet<String>();
        for (var one : list) codes.add(one.path(member).asString(""));
        return codes;
    }

    /** Criteria and categories are named by these members, alone or in a list. */
    private static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            for (var member : new String[] {"criterion", "category"}) {
                var now = renamed.get(object.path(member).asString(""));
                if (now != null) object.put(member, now);
            }
            if (object.get("categories") instanceof ArrayNode list) {
                for (var index = 0; index < list.size(); index++) {
                    var now = renamed.get(list.get(index).asString(""));
                    if (now != null) list.set(index, StringNode.valueOf(now));
                }
            }
        }
        for (var child : node) rename(child, renamed);
    }
}
