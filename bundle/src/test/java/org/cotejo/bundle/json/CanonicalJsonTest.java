package org.cotejo.bundle.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    /** RFC 8785, 3.2.3: names sorted by UTF-16 units. */
    @Test
    void membersAreSortedAsInTheStandardsExample() {
        var members = new HashMap<String, Object>();
        members.put("\u20AC", "Euro Sign");
        members.put("\r", "Carriage Return");
        members.put("\uFB33", "Hebrew Letter Dalet With Dagesh");
        members.put("1", "One");
        members.put("\uD83D\uDE00", "Emoji: Grinning Face");
        members.put("\u0080", "Control");
        members.put("\u00F6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00F6\":\"Latin Small Letter O With Diaeresis\",\"\u20AC\":\"Euro Sign\","
                        + "\"\uD83D\uDE00\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, 3.2.2.2. */
    @Test
    void textsAreEscapedAsInTheStandard() {
        assertThat(CanonicalJson.write(List.of("\u20AC$\u000F\nA'B\"\\\"/\u007F", true, 7, 9_007_199_254_740_992L)))
                .isEqualTo("[\"\u20AC$\\u000f\\nA'B\\\"\\\\\\\"/\u007F\",true,7,9007199254740992]");
    }

    @Test
    void whatIsWrittenIsReadAgainAndByOthers() throws BadJson {
        var value = Map.of("b", List.of(1, 2), "a", "x\u0001", "c", Map.of("d", false));
        var text = CanonicalJson.write(value);

        var read = CanonicalJson.read(text);
        assertThat(read.text("a")).isEqualTo("x\u0001");
        assertThat(read.counts("b")).containsExactly(1, 2);
        assertThat(read.object("c").truth("d")).isFalse();
        assertThat(JsonMapper.shared().readTree(text).get("a").asString()).isEqualTo("x\u0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{\"a\": 1}",
                " {\"a\":1}",
                "{\"a\":1} ",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":-0}",
                "{\"a\":01}",
                "{\"a\":null}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":9007199254740993}",
                "{\"a\":123456789012345678901234567890}",
                "[1]",
                "1",
                "",
                "{",
                "{\"a\":1}{}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":tru}",
            })
    void everyOtherSpellingIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(BadJson.class);
    }

    @Test
    void aWrongKindIsSaidWithItsPlace() throws BadJson {
        var read = CanonicalJson.read("{\"a\":{\"b\":[{\"c\":1}]}}");

        assertThatThrownBy(() -> read.object("a").objects("b").getFirst().text("c"))
                .hasMessage("a/b/0/c: " + "is a text");
        assertThatThrownBy(() -> read.requireOnly("b")).hasMessage("a: is not known");
        assertThatThrownBy(() -> read.text("x")).hasMessage("x: is missing");
    }
}
