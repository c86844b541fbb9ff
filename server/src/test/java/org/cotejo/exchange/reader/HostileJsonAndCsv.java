package org.cotejo.exchange.reader;

import static org.cotejo.exchange.reader.HostileFile.file;
import static org.cotejo.exchange.reader.HostileFile.good;
import static org.cotejo.exchange.reader.HostileFile.latin1;
import static org.cotejo.exchange.reader.HostileFile.lines;
import static org.cotejo.exchange.reader.HostileFile.with;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON arrays, CSV, and files that are broken as a whole. */
final class HostileJsonAndCsv {
    private static final String HEADER = "id,prompt,response,model\n";

    private HostileJsonAndCsv() {}

    static List<HostileFile> arrays() {
        return List.of(
                json("two rows", "[" + good("a") + ",\n" + good("b") + "]").gives("accept json 2/0/0"),
                json("rows over many lines", "\n[\n" + good("a").replace(",", ",\n") + ",\n\n{\"id\":\n1}]")
                        .gives("partial json 1/1/0", "8:messages:missing_field", "8:response:no_response"),
                json("elements of every type", "[" + good("a") + ",1,\"],[\",null,[[]],{}]")
                        .gives(
                                "partial json 1/5/0",
                                "1::wrong_type",
                                "1::wrong_type",
                                "1::wrong_type",
                                "1::wrong_type",
                                "1:id:missing_field",
                                "1:messages:missing_field",
                                "1:response:no_response"),
                json("a long element", "[" + with("a", "\"x\":\"" + "y".repeat(400_000) + "\"") + "," + good("b") + "]")
                        .gives("partial json 1/1/0", "1::line_too_long"),
                json(
                                "a long array of short elements",
                                "[" + (with("a", "\"x\":\"" + "y".repeat(1000) + "\"") + ",").repeat(500) + good("b")
                                        + "]")
                        .gives("accept json 2/0/499"),
                json("a deep element", "[{\"x\":" + "[".repeat(90_000) + "]".repeat(90_000) + "}," + good("b") + "]")
                        .gives("partial json 1/1/0", "1:x:too_deep"),
                json(
                                "a NUL in one element",
                                "[" + with("a", "\"x\":\"\\u0000\"") + "," + with("b", "\"x\":\"\0\"") + "," + good("c")
                                        + "]")
                        .gives("partial json 1/2/0", "1:x:nul", "1:x:nul"),
                json("a truncated array", "[" + good("a") + ",\n" + good("b"))
                        .gives("reject json 0/0/0", "2::invalid_json"),
                json("an array cut inside an element", "[" + good("a") + ",\n\n{\"id\":\"b")
                        .gives("reject json 0/0/0", "3::invalid_json"),
                json("an array without commas", "[" + good("a") + good("b") + "]")
                        .gives("reject json 0/0/0", "1::invalid_json"),
                json("a trailing comma", "[" + good("a") + ",]").gives("reject json 0/0/0", "1::invalid_json"),
                json("a comment", "[" + good("a") + ",\n// more\n" + good("b") + "]")
                        .gives("reject json 0/0/0", "2::invalid_json"),
                json("NaN in the last element", "[" + good("a") + ",\n" + with("b", "\"x\":NaN") + "]")
                        .gives("reject json 0/0/0", "2::invalid_json"),
                json("text after the array", "[" + good("a") + "]\n\nx").gives("reject json 0/0/0", "3::invalid_json"),
                json("an empty array", " [ ] ").gives("reject json 0/0/0", "1::empty_file"),
                json("100,000 open brackets", "[".repeat(100_000)).gives("reject json 0/0/0", "1::invalid_json"),
                file("invalid UTF-8 at the end", "x.json", latin1("[" + "{\"id\":1},\n".repeat(3) + "\"\u00ff\"]"))
                        .gives("reject json 0/0/0", "4::invalid_utf8"),
                file("a character cut by the end of the file", "x.json", latin1("[\"\u00e2\u0082"))
                        .gives("reject json 0/0/0", "1::invalid_utf8"),
                file("text under the name of JSON", "x.json", "hello").gives("reject json 0/0/0", "1::invalid_json"));
    }

    static List<HostileFile> csv() {
        return List.of(
                csv("quoted newlines", HEADER + "a,\"p\n\np\",r,m\nb,p,r\nc,p,r,m\n")
                        .gives("partial csv 2/1/0", "5::ragged_row"),
                csv("lone carriage returns", HEADER.replace('\n', '\r') + "a,\"p\r\r\np\",r,m\rb,p,r\rc,p,r,m")
                        .gives("partial csv 2/1/0", "5::ragged_row"),
                csv(
                                "CRLF and blank lines",
                                "\r\n" + HEADER.replace("\n", "\r\n") + "\r\na,p,r,m\r\n  \r\nb,p,r,m,x\r\n")
                        .gives("partial csv 1/1/0", "6::ragged_row"),
                csv("doubled quotes, delimiters and formulas", HEADER + "a,\"say \"\"hi, you\"\"\",=1+1,@m\n")
                        .gives("accept csv 1/0/0"),
                csv("a quote inside an unquoted cell", HEADER + "a,5\" disk,r,m\n")
                        .gives("accept csv 1/0/0"),
                csv("semicolons", HEADER.replace(',', ';') + "a;p,q;r;m\n").gives("accept csv 1/0/0"),
                csv("tabs and an empty first column", "\tid\tprompt\tresponse\n0\ta\tp\tr\n")
                        .gives("accept csv 1/0/0"),
                csv("a byte order mark and capitals", "\uFEFFID, Prompt ,\"Response\"\na,p,r\n")
                        .gives("accept csv 1/0/0"),
                csv("empty cells", HEADER + ",p,r,m\nb,,r,m\nc,p,,m\nd,p,r,\n")
                        .gives(
                                "partial csv 1/3/0",
                                "2:id:missing_field",
                                "3:prompt:empty_conversation",
                                "4:response:no_response"),
                csv("a NUL in a cell", HEADER + "a,p,r\0,m\nb,p,r,m\n").gives("partial csv 1/1/0", "2:response:nul"),
                csv("a repeat and a conflict", HEADER + "a,p,r,m\na,p,r,m\na,p,r,n\n")
                        .gives("partial csv 1/1/1", "4:id:id_conflict"),
                csv("a long record", HEADER + "a,p,\"" + "r\n".repeat(250_000) + "\",m\nb,p,r,m\n")
                        .gives("partial csv 1/1/0", "2::line_too_long"),
                csv(
                                "a malformed locale",
                                "id,prompt,response,locale,reference_date\na,p,r,es.MX,2026\nb,p,r,,\nc,p,r,es_MX,2026-11-01\n")
                        .gives("partial csv 2/1/0", "2:locale:wrong_type", "2:reference_date:wrong_type"),
                csv("a quote never closed", HEADER + "a,p,r,m\nb,\"p,r,m\nc,p,r,m\n")
                        .gives("reject csv 0/0/0", "3::unbalanced_quote"),
                csv("a quote alone at the end", HEADER + "a,p,r,\"").gives("reject csv 0/0/0", "2::unbalanced_quote"),
                csv("text after a closing quote", HEADER + "a,\"he said \"hi\" to me\",r,m\n")
                        .gives("reject csv 0/0/0", "2::unbalanced_quote"),
                csv("a column twice", "id,prompt,response,prompt\na,p,r,p\n")
                        .gives("reject csv 0/0/0", "1:prompt:duplicate_column"),
                csv("no response column", "id,prompt,model\na,p,m\n")
                        .gives("reject csv 0/0/0", "1:response:missing_column"),
                csv("no header at all", "a,p,r,m\nb,p,r,m\n").gives("reject csv 0/0/0", "1:id:missing_column"),
                csv("a header alone", HEADER).gives("reject csv 0/0/0", "1::empty_file"),
                file("invalid UTF-8 in the last row", "x.csv", latin1(HEADER + "a,p,r,m\nb,p,\u00f3,m\n"))
                        .gives("reject csv 0/0/0", "3::invalid_utf8"),
                file("a known header under no name", "upload", HEADER + "a,p,r,m\n")
                        .gives("accept csv 1/0/0"));
    }

    static List<HostileFile> wholeFiles() {
        return List.of(
                file("nothing", "x.jsonl", "").gives("reject jsonl 0/0/0", "1::empty_file"),
                file("nothing as CSV", "x.csv", "").gives("reject csv 0/0/0", "1::empty_file"),
                file("white space", "x.jsonl", " \n\r\n\t").gives("reject jsonl 0/0/0", "1::empty_file"),
                file("much white space", "x.json", "\n ".repeat(100_000)).gives("reject json 0/0/0", "1::empty_file"),
                file("a byte order mark alone", "x.jsonl", "\uFEFF").gives("reject jsonl 0/0/0", "1::empty_file"),
                file("much white space before a row", "x.jsonl", "\n".repeat(100_000) + good("a") + "\n1\n")
                        .gives("partial jsonl 1/1/0", "100002::wrong_type"),
                wide("UTF-16LE", false),
                wide("UTF-16BE", false),
                wide("UTF-16LE", true),
                wide("UTF-16BE", true),
                wide("UTF-32LE", false),
                wide("UTF-32BE", false),
                wide("UTF-32LE", true),
                wide("UTF-32BE", true),
                file("prose", "notes", "Dear reader,\n").gives("reject jsonl 0/0/0", "1::unknown_format"),
                file("prose as JSONL", "x.ndjson", lines("Dear reader,", good("a")))
                        .gives("partial jsonl 1/1/0", "1::invalid_json"));
    }

    private static HostileFile wide(String charset, boolean marked) {
        var text = (marked ? "\uFEFF" : "") + lines(good("a"));
        return file(charset + (marked ? " with a mark" : ""), "x.jsonl", text.getBytes(Charset.forName(charset)))
                .gives("reject jsonl 0/0/0", "1::invalid_utf8");
    }

    private static HostileFile json(String name, String text) {
        return file(name, "x.json", text);
    }

    private static HostileFile csv(String name, String text) {
        return file(name, "x.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
