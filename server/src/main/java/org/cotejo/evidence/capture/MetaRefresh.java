package org.cotejo.evidence.capture;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.bundle.text.Extraction;
import org.jsoup.Jsoup;

/** A page that sends its reader elsewhere by itself (`<meta http-equiv=refresh>`), at once or within five seconds. */
final class MetaRefresh {
    private static final Pattern CONTENT = Pattern.compile(
            "\\s*([0-5])(?:\\.\\d+)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)['\"]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 65_536;

    private MetaRefresh() {}

    static Optional<String> in(Fetched page) {
        if (page.extraction().kind() != Extraction.Kind.HTML || page.status() != 200) return Optional.empty();
        var charset = Optional.ofNullable(page.extraction().charset()).orElse("utf-8");
        var length = Math.min(HEAD, page.payload().length);
        var head = new String(page.payload(), 0, length, java.nio.charset.Charset.forName(charset));
        return Jsoup.parse(head).select("meta[http-equiv=refresh i]").stream()
                .map(meta -> CONTENT.matcher(meta.attr("content")))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(2).strip())
                .findFirst();
    }
}
