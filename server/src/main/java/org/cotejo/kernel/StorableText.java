package org.cotejo.judgment;

import tools.jackson.databind.JsonNode;

/** Whether PostgreSQL can keep every string of a document as it is: no NUL, no half of a surrogate pair. */
final class StorableText {
    private StorableText() {}

    static boolean isStorable(JsonNode node) {
        if (node.isString()) return isStorable(node.stringValue());
        return node.properties().stream().allMatch(member -> isStorable(member.getKey()))
                && node.valueStream().allMatch(StorableText::isStorable);
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
