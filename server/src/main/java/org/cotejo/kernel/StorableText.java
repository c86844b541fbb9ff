package org.cotejo.kernel;

import tools.jackson.databind.JsonNode;

/** Whether PostgreSQL can keep a text as it is: no NUL, no half of a surrogate pair. */
public final class StorableText {
    private StorableText() {}

    public static boolean isStorable(JsonNode node) {
        if (node.isString()) return isStorable(node.stringValue());
        return node.properties().stream().allMatch(member -> isStorable(member.getKey()))
                && node.valueStream().allMatch(StorableText::isStorable);
    }

    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
