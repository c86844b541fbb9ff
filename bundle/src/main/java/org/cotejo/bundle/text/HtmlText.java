package org.cotejo.bundle.text;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of a page: a line for each block, a tab between cells. What a page strikes out, hides or only runs is not
 * its text, and a superscript stands after `^`, or ten to the sixth would read as a hundred and six.
 */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "s",
            "del",
            "strike",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "svg",
            "select",
            "textarea",
            "datalist",
            "rp",
            "annotation",
            "annotation-xml");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int preformatted;

    private HtmlText() {}

    static Extraction read(Decoded page, List<String> flags) {
        var document = Jsoup.parse(page.text());
        var walk = new HtmlText();
        document.filter(walk);
        var text = walk.finished();
        flags.addAll(PageSigns.of(document, text));
        return new Extraction(Extraction.Kind.HTML, text, document.title(), page.charset(), flags);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnread(element)) return FilterResult.SKIP_ENTIRELY;
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("pre")) preformatted--;
            if (CELLS.contains(element.normalName())) cell();
            else if (element.isBlock() || element.normalName().equals("tr")) line();
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        var name = element.normalName();
        if (name.equals("pre")) preformatted++;
        if (name.equals("br")) {
            trimSpaces();
            text.append('\n');
        } else if (name.equals("sup") && element.hasText()) {
            text.append('^');
        } else if (CELLS.contains(name)) {
            cell();
        } else if (element.isBlock() || name.equals("tr")) {
            line();
        }
    }

    private static boolean isUnread(Element element) {
        if (UNREAD.contains(element.normalName()) || element.hasAttr("hidden")) return true;
        var style = element.attr("style");
        if (style.isEmpty()) return false;
        var plain = style.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** White space as a browser folds it: spaces, tabs and line ends, but not the space that keeps words together. */
    private void append(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        for (var index = 0; index < words.length(); index++) {
            var each = words.charAt(index);
            var isSpace = each == ' ' || each == '\n' || each == '\t' || each == '\r' || each == '\f';
            if (!isSpace) text.append(each);
            else if (!endsInSpace()) text.append(' ');
        }
    }

    private boolean endsInSpace() {
        if (text.isEmpty()) return true;
        var last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    private void line() {
        trimSpaces();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }

    private void cell() {
        trimSpaces();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\t');
    }

    private void trimSpaces() {
        while (!text.isEmpty() && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
            text.setLength(text.length() - 1);
        }
    }

    private String finished() {
        return text.toString().strip();
    }
}
