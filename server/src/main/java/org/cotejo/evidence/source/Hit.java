package org.cotejo.evidence.source;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source found.
 *
 * @param url for a reader
 * @param captureUrl what to archive: the revision that was found, where the source has revisions
 * @param title 1 to 300 characters; the address where the source gave none
 * @param snippet up to 600 characters without markup; empty where the source gave none
 * @param revision which state of the source this is, in the source's own words
 * @param published a date or a part of one (`2020`, `2020-03`, `2020-03-15`)
 * @param license its address or its name
 * @param passage where it stands, for a document of the project
 */
public record Hit(
        String url,
        String captureUrl,
        String title,
        String snippet,
        @Nullable String revision,
        @Nullable String published,
        @Nullable String license,
        boolean retracted,
        @Nullable Passage passage) {
    private static final int TITLE_MAX = 300;
    private static final int SNIPPET_MAX = 600;
    private static final int DETAIL_MAX = 200;
    private static final int ADDRESS_MAX = 4_000;

    /** A range of code points, half open, in the extracted text of a document. */
    public record Passage(UUID document, int start, int end) {}

    public Hit {
        title = cut(title.isEmpty() ? url : title, TITLE_MAX);
        snippet = cut(snippet, SNIPPET_MAX);
    }

    /** A hit whose address is also what to archive; title and snippet may hold markup. */
    static Hit of(String url, String title, String snippet) {
        return new Hit(url, url, plain(title), plain(snippet), null, null, null, false, null);
    }

    /** A passage of a document of the project, whose texts hold no markup. */
    public static Hit of(String url, String title, String snippet, Passage passage) {
        return new Hit(url, url, storable(title), storable(snippet), null, null, null, false, passage);
    }

    /** Whether a reader can go there: what a source gives as an address may be anything. */
    public boolean hasAddress() {
        return passage != null || isWeb(url) && isWeb(captureUrl);
    }

    private static boolean isWeb(String address) {
        return address.length() <= ADDRESS_MAX && address.matches("https?://[^/\\s\\p{Cntrl}][^\\s\\p{Cntrl}]*");
    }

    Hit pinned(String address, String revision) {
        return new Hit(url, address, title, snippet, detail(revision), published, license, retracted, passage);
    }

    Hit published(String date) {
        return new Hit(url, captureUrl, title, snippet, revision, detail(date), license, retracted, passage);
    }

    Hit licensed(String name) {
        return new Hit(url, captureUrl, title, snippet, revision, published, detail(name), retracted, passage);
    }

    Hit retracted(boolean is) {
        return new Hit(url, captureUrl, title, snippet, revision, published, license, is, passage);
    }

    private static @Nullable String detail(String text) {
        var plain = storable(text);
        return plain.isEmpty() ? null : cut(plain, DETAIL_MAX);
    }

    private static String plain(String markup) {
        var isMarkup = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0;
        return storable(isMarkup ? Jsoup.parse(markup).text() : markup);
    }

    /** On one line, without what no store keeps as it is. */
    private static String storable(String text) {
        return text.codePoints()
                .map(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static String cut(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) return text;
        return text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
    }
}
