package org.cotejo.exchange.reader;

import static org.cotejo.exchange.reader.HostileFile.assistant;
import static org.cotejo.exchange.reader.HostileFile.chat;
import static org.cotejo.exchange.reader.HostileFile.file;
import static org.cotejo.exchange.reader.HostileFile.good;
import static org.cotejo.exchange.reader.HostileFile.latin1;
import static org.cotejo.exchange.reader.HostileFile.lines;
import static org.cotejo.exchange.reader.HostileFile.user;
import static org.cotejo.exchange.reader.HostileFile.with;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSONL in which a bad row stands between two good ones, which must survive. */
final class HostileJsonl {
    private HostileJsonl() {}

    static List<HostileFile> damagedText() {
        return List.of(
                between("invalid bytes", "{\"id\":\"b\",\"x\":\"\u00ff\u00fe\"}", "2::invalid_utf8"),
                between("a Latin-1 accent", "{\"id\":\"b\",\"x\":\"\u00f3\"}", "2::invalid_utf8"),
                between("an overlong NUL", "{\"id\":\"b\",\"x\":\"\u00c0\u0080\"}", "2::invalid_utf8"),
                between("a surrogate as raw bytes", "{\"id\":\"b\",\"x\":\"\u00ed\u00a0\u0080\"}", "2::invalid_utf8"),
                between("a character cut by the line end", "{\"id\":\"b\",\"x\":\"\u00e2\u0082", "2::invalid_utf8"),
                between("a raw NUL in a value", with("b", "\"note\":\"x\0y\""), "2:note:nul"),
                between("a raw NUL in a key", with("b", "\"no\0te\":1"), "2:no\uFFFDte:nul"),
                between("a raw NUL between values", "{\"id\":\"b\"\0}", "2::nul"),
                between("an escaped NUL", with("b", "\"note\":{\"deep\":[\"\\u0000\"]}"), "2:note/deep/0:nul"),
                between("an escaped lone high surrogate", with("b", "\"note\":\"\\ud800\""), "2:note:lone_surrogate"),
                between("an escaped lone low surrogate", with("b", "\"note\":\"\\udc00x\""), "2:note:lone_surrogate"),
                between("surrogates in the wrong order", with("b", "\"n\":\"\\udc00\\ud800\""), "2:n:lone_surrogate"),
                between("a lone surrogate in a key", with("b", "\"\\ud800\":1"), "2:\uFFFD:lone_surrogate"),
                between(
                        "NUL and a lone surrogate at once",
                        with("b", "\"n\":\"\\u0000\\ud800\""),
                        "2:n:nul",
                        "2:n:lone_surrogate"),
                between("a byte order mark in the middle", "\u00ef\u00bb\u00bf{\"id\":\"b\"}", "2::invalid_json"),
                file("Latin-1 throughout", "x.jsonl", latin1(lines("{\"id\":\"\u00e1\"}", "{\"id\":\"\u00e9\"}")))
                        .gives("reject jsonl 0/2/0", "1::invalid_utf8", "2::invalid_utf8"),
                between(
                        "a line over the limit",
                        with("b", "\"x\":\"" + "y".repeat(400_000) + "\""),
                        "2::line_too_long"));
    }

    static List<HostileFile> notJson() {
        return List.of(
                between("a comment", "{\"id\":\"b\" /* no */}", "2::invalid_json"),
                between("NaN", with("b", "\"x\":NaN"), "2::invalid_json"),
                between("Infinity", with("b", "\"x\":-Infinity"), "2::invalid_json"),
                between("a trailing comma", "{\"id\":\"b\",}", "2::invalid_json"),
                between("a trailing comma in an array", with("b", "\"x\":[1,]"), "2::invalid_json"),
                between("single quotes", "{'id':'b'}", "2::invalid_json"),
                between("a bare key", "{id:\"b\"}", "2::invalid_json"),
                between("a leading zero", with("b", "\"x\":01"), "2::invalid_json"),
                between("a raw tab in a string", with("b", "\"x\":\"a\tb\""), "2::invalid_json"),
                between("an unknown escape", with("b", "\"x\":\"\\q\""), "2::invalid_json"),
                between("two objects on a line", good("b") + good("c"), "2::invalid_json"),
                between("text after the object", good("b") + " x", "2::invalid_json"),
                between("a line cut short", "{\"id\":\"b\",\"messages\":[{\"role\":\"us", "2::invalid_json"),
                between("brackets that cross", "{\"id\":[\"b\"}]", "2::invalid_json"),
                between("an array as a row", "[1,2]", "2::wrong_type"),
                between("a number as a row", "7", "2::wrong_type"),
                between("null as a row", "null", "2::wrong_type"),
                between("100,000 open brackets", "[".repeat(100_000), "2::too_deep"),
                between(
                        "nesting closed in order",
                        with("b", "\"x\":" + "[".repeat(50) + "]".repeat(50)),
                        "2:x:too_deep"),
                between("100,000 nested objects", with("b", "\"x\":" + "{\"k\":".repeat(60_000)), "2:x:too_deep"));
    }

    static List<HostileFile> wrongRows() {
        return List.of(
                between("no id", "{\"messages\":[" + user("q") + "],\"response\":\"r\"}", "2:id:missing_field"),
                between(
                        "an id of null",
                        "{\"id\":null,\"messages\":[" + user("q") + "],\"response\":\"r\"}",
                        "2:id:missing_field"),
                between("an empty id", good(""), "2:id:missing_field"),
                between("an id of true", good("b").replace("\"b\"", "true"), "2:id:wrong_type"),
                between("a fraction as id", good("b").replace("\"b\"", "1.5"), "2:id:wrong_type"),
                between("a huge exponent as id", good("b").replace("\"b\"", "1e999999999"), "2:id:wrong_type"),
                between(
                        "an empty object",
                        "{}",
                        "2:id:missing_field",
                        "2:messages:missing_field",
                        "2:response:no_response"),
                between("no messages", "{\"id\":\"b\",\"response\":\"r\"}", "2:messages:missing_field"),
                between(
                        "messages as text",
                        "{\"id\":\"b\",\"messages\":\"q\",\"response\":\"r\"}",
                        "2:messages:wrong_type"),
                between(
                        "no turns",
                        "{\"id\":\"b\",\"messages\":[],\"response\":\"r\"}",
                        "2:messages:empty_conversation"),
                between(
                        "no turns and no response",
                        chat("b"),
                        "2:messages:empty_conversation",
                        "2:response:no_response"),
                between("only the response", chat("b", assistant("r")), "2:messages:empty_conversation"),
                between("no assistant turn", chat("b", user("q")), "2:response:no_response"),
                between("an empty response", good("b").replace("Las dos.", ""), "2:response:no_response"),
                between(
                        "an empty assistant turn",
                        chat("b", user("q"), assistant("")),
                        "2:messages/1/content:no_response"),
                between(
                        "a response of the wrong type",
                        good("b").replace("\"Las dos.\"", "7"),
                        "2:response:wrong_type"),
                between(
                        "an unknown role",
                        chat("b", user("q"), "{\"role\":\"bot\",\"content\":\"r\"}"),
                        "2:messages/1/role:unknown_role"),
                between(
                        "a role in capitals",
                        chat("b", "{\"role\":\"User\",\"content\":\"q\"}", assistant("r")),
                        "2:messages/0/role:unknown_role"),
                between("no role", chat("b", "{\"content\":\"q\"}", assistant("r")), "2:messages/0/role:missing_field"),
                between(
                        "a number as role",
                        chat("b", "{\"role\":1,\"content\":\"q\"}", assistant("r")),
                        "2:messages/0/role:wrong_type"),
                between("a turn that is text", chat("b", "\"q\"", assistant("r")), "2:messages/0:wrong_type"),
                between(
                        "no content",
                        chat("b", "{\"role\":\"user\"}", assistant("r")),
                        "2:messages/0/content:missing_field"),
                between(
                        "null content of a user",
                        chat("b", "{\"role\":\"user\",\"content\":null}", assistant("r")),
                        "2:messages/0/content:wrong_type"),
                between(
                        "an image part",
                        chat(
                                "b",
                                "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"q\"},{\"type\":\"image_url\"}]}",
                                assistant("r")),
                        "2:messages/0/content/1/type:wrong_type"),
                between(
                        "a part that is text",
                        chat("b", "{\"role\":\"user\",\"content\":[\"q\"]}", assistant("r")),
                        "2:messages/0/content/0:wrong_type"),
                between("a duplicate key", with("b", "\"id\":\"c\""), "2:id:duplicate_key"),
                between(
                        "a duplicate key deep inside",
                        with("b", "\"x\":[{\"k/y\":1,\"k/y\":1}]"),
                        "2:x/0/k~1y:duplicate_key"),
                between("a duplicate key in another spelling", with("b", "\"\\u0069d\":\"c\""), "2:id:duplicate_key"),
                between("a model that is a number", with("b", "\"model\":4"), "2:model:wrong_type"),
                between("a malformed locale", with("b", "\"locale\":\"es.MX\""), "2:locale:wrong_type"),
                between("a language by its name", with("b", "\"locale\":\"Spanish\""), "2:locale:wrong_type"),
                between(
                        "a date written another way",
                        with("b", "\"reference_date\":\"1/11/2026\""),
                        "2:reference_date:wrong_type"),
                between(
                        "a date that does not exist",
                        with("b", "\"reference_date\":\"2026-02-30\""),
                        "2:reference_date:wrong_type"),
                between("an id taken with other content", good("a").replace("dos", "tres"), "2:id:id_conflict"),
                between(
                        "several errors at once",
                        "{\"messages\":[{\"role\":\"bot\",\"content\":7}],\"model\":1,\"locale\":\"?\"}",
                        "2:id:missing_field",
                        "2:messages/0/role:unknown_role",
                        "2:messages/0/content:wrong_type",
                        "2:model:wrong_type",
                        "2:locale:wrong_type"));
    }

    static List<HostileFile> acceptable() {
        return List.of(
                file("a byte order mark first", "x.jsonl", "\uFEFF" + lines(good("a")))
                        .gives("accept jsonl 1/0/0"),
                file("CRLF and no last line end", "x.jsonl", good("a") + "\r\n" + good("b"))
                        .gives("accept jsonl 2/0/0"),
                file("blank lines", "x.jsonl", "\n \t\r\n" + good("a") + "\n\n\n[]\n")
                        .gives("partial jsonl 1/1/0", "6::wrong_type"),
                file("a list on the first of several lines", "x.jsonl", "[1,2]\n" + good("a") + "\n")
                        .gives("partial jsonl 1/1/0", "1::wrong_type"),
                file("an array under the name of lines", "x.jsonl", "[" + good("a") + "]\n")
                        .gives("accept json 1/0/0"),
                file("an exact repeat", "x.jsonl", lines(good("a"), good("a"), good("b")))
                        .gives("accept jsonl 2/0/1"),
                file(
                                "a repeat with its keys in another order",
                                "x.jsonl",
                                lines(
                                        "{\"id\":\"a\",\"x\":{\"p\":1,\"q\":2},\"response\":\"r\",\"messages\":["
                                                + user("q") + "]}",
                                        "{\"messages\":[" + user("q")
                                                + "], \"id\":\"a\",\"response\":\"r\",\"x\":{\"q\":2,\"p\":1}}"))
                        .gives("accept jsonl 1/0/1"),
                file(
                                "conflict, repeat, conflict",
                                "x.jsonl",
                                lines(good("a"), with("a", "\"x\":1"), good("a"), with("a", "\"x\":1")))
                        .gives("partial jsonl 1/2/1", "2:id:id_conflict", "4:id:id_conflict"),
                file(
                                "the number 7 and the text 7",
                                "x.jsonl",
                                lines(good("7"), good("7").replace("\"7\"", "7")))
                        .gives("accept jsonl 1/0/1"),
                file("an id that a bad row had first", "x.jsonl", lines(with("a", "\"model\":1"), good("a")))
                        .gives("partial jsonl 1/1/0", "1:model:wrong_type"),
                file("a huge number as metadata", "x.jsonl", lines(with("a", "\"x\":1e999999999")))
                        .gives("accept jsonl 1/0/0")
                        .warns("1:x:number_as_text"),
                file(
                                "turns after the last answer",
                                "x.jsonl",
                                lines(chat("a", user("q"), assistant("r"), user("s"), user("t"))))
                        .gives("accept jsonl 1/0/0")
                        .warns("1:messages/2:trailing_turns"),
                file(
                                "a tool call without content",
                                "x.jsonl",
                                lines(chat(
                                        "a",
                                        user("q"),
                                        "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c\"}]}",
                                        "{\"role\":\"tool\",\"content\":\"5\",\"tool_call_id\":\"c\"}",
                                        assistant("r"))))
                        .gives("accept jsonl 1/0/0"),
                file("nesting at the limit", "x.jsonl", lines(with("a", "\"x\":" + "[".repeat(49) + "]".repeat(49))))
                        .gives("accept jsonl 1/0/0"),
                file("an emoji written as a pair of escapes", "x.jsonl", lines(with("a", "\"x\":\"\\ud83d\\ude00\"")))
                        .gives("accept jsonl 1/0/0"),
                file("a line of exactly the limit", "x.jsonl", ofBytes(400_000) + "\r\n" + ofBytes(400_000))
                        .gives("accept jsonl 1/0/1"),
                file("a line one byte over the limit", "x.jsonl", lines(ofBytes(400_001), good("z")))
                        .gives("partial jsonl 1/1/0", "1::line_too_long"),
                file("JSONL under the name of JSON", "x.json", lines(good("a"))).gives("accept jsonl 1/0/0"),
                file(
                                "nulls that mean absence",
                                "x.jsonl",
                                lines(with("a", "\"model\":null,\"locale\":null,\"reference_date\":null")))
                        .gives("accept jsonl 1/0/0"));
    }

    private static String ofBytes(int length) {
        int frame = with("a", "\"x\":\"\"").getBytes(StandardCharsets.UTF_8).length;
        return with("a", "\"x\":\"" + "y".repeat(length - frame) + "\"");
    }

    private static HostileFile between(String name, String row, String... errors) {
        // Damaged bytes are written as Latin-1 characters here, one for each byte.
        boolean damaged = errors[0].endsWith("invalid_utf8") || name.contains("byte order mark");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(lines(good("a")).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(damaged ? latin1(row) : row.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("\n" + lines(good("z"))).getBytes(StandardCharsets.UTF_8));
        return file(name, "x.jsonl", bytes.toByteArray()).gives("partial jsonl 2/1/0", errors);
    }
}
