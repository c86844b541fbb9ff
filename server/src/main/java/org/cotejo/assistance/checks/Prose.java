package org.cotejo.assistance.checks;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.cotejo.kernel.CodePointRange;

/**
 * A Markdown source as its reader reads it, at the same places: whatever is not read is blank.
 *
 * @param source as it is stored
 * @param plain the same length; only what is read as prose, blocks parted by U+2029
 * @param formal the same length; everything but code and markup of HTML, so that formulas are still there
 */
public record Prose(String source, String plain, String formal) {
    /** Parts one block from the next, and with that one sentence from the next. */
    static final char PART = '\u2029';

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}{2,}");

    /** As Pandoc tells a formula from two prices: no space inside the signs, no digit behind the second. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$.+?\\$\\$|\\\\\\[.+?\\\\]|\\\\\\(.+?\\\\\\)|\\$(?=\\S)[^$\\n]*?(?<=[^\\s$])\\$(?!\\d)",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");

    public static Prose of(String source) {
        var plain = new char[source.length()];
        Arrays.fill(plain, ' ');
        var formal = source.toCharArray();
        for (var index = 0; index < plain.length; index++) if (source.charAt(index) == '\n') plain[index] = '\n';
        walk(PARSER.parse(source), source, plain, formal);
        var shown = new String(plain);
        blank(FORMULA, new String(formal), plain);
        blank(ADDRESS, shown, plain);
        blank(ADDRESS, source, formal);
        return new Prose(source, new String(plain), new String(formal));
    }

    private static void walk(Node node, String source, char[] plain, char[] formal) {
        switch (node) {
            case Text _ ->
                node.getSourceSpans()
                        .forEach(span -> source.getChars(
                                span.getInputIndex(),
                                span.getInputIndex() + span.getLength(),
                                plain,
                                span.getInputIndex()));
            case Code _, HtmlInline _, HtmlBlock _, FencedCodeBlock _, IndentedCodeBlock _ ->
                node.getSourceSpans()
                        .forEach(span -> Arrays.fill(
                                formal, span.getInputIndex(), span.getInputIndex() + span.getLength(), ' '));
            default -> {}
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, source, plain, formal);
        }
        var isPart = node instanceof Block || node instanceof TableCell;
        if (isPart && !node.getSourceSpans().isEmpty()) {
            var last = node.getSourceSpans().getLast();
            var end = last.getInputIndex() + last.getLength();
            if (end < plain.length) plain[end] = PART;
        }
    }

    private static void blank(Pattern what, String text, char[] from) {
        var matcher = what.matcher(text);
        while (matcher.find()) {
            for (var index = matcher.start(); index < matcher.end(); index++) {
                if (from[index] != '\n') from[index] = ' ';
            }
        }
    }

    /** One sentence or word at its place in the source. */
    record Piece(String text, int start, int end) {}

    /** Sentences with at least one word. */
    List<Piece> sentences(Locale language) {
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(plain);
        var sentences = new ArrayList<Piece>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var from = start;
            var to = end;
            while (from < to && isBlank(plain.charAt(from))) from++;
            while (to > from && isBlank(plain.charAt(to - 1))) to--;
            var text = plain.substring(from, to);
            if (WORD.matcher(text).find()) sentences.add(new Piece(text, from, to));
        }
        return sentences;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == PART;
    }

    static List<Piece> words(Piece within) {
        return WORD.matcher(within.text())
                .results()
                .map(word -> new Piece(word.group(), within.start() + word.start(), within.start() + word.end()))
                .toList();
    }

    List<Piece> words() {
        return words(new Piece(plain, 0, plain.length()));
    }

    /** What a tool that reads prose must not read, in code points of the source. */
    public List<CodePointRange> notProse() {
        return differing(plain);
    }

    /** What a tool that reads formulas must not read. */
    public List<CodePointRange> notFormal() {
        return differing(formal);
    }

    /** What is blank in one and not in the other, as few ranges as can be: white space between two of them joins them. */
    private List<CodePointRange> differing(String shown) {
        var ranges = new ArrayList<CodePointRange>();
        var point = 0;
        var from = -1;
        var to = -1;
        for (var index = 0; index < source.length(); ) {
            var sign = source.codePointAt(index);
            var isOut = shown.charAt(index) != source.charAt(index);
            if (isOut) {
                if (from < 0) from = point;
                to = point + 1;
            } else if (from >= 0 && !Character.isWhitespace(sign)) {
                ranges.add(new CodePointRange(from, to));
                from = -1;
            }
            index += Character.charCount(sign);
            point++;
        }
        if (from >= 0) ranges.add(new CodePointRange(from, to));
        return ranges;
    }
}
