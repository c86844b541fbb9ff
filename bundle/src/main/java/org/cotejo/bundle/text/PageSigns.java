package org.cotejo.bundle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What tells that a page is not the document that was asked for, although its status says so. */
final class PageSigns {
    private static final int SHORT = 1_500;
    private static final int NEARLY_EMPTY = 200;
    private static final Pattern NOT_FOUND = Pattern.compile(
            "\\b404\\b|not found|no (se )?(encontr|hall)|no existe|doesn.t exist|does not exist|no longer (available|exists)"
                    + "|página inexistente|ya no está disponible|no está disponible");
    private static final Pattern WALL = Pattern.compile(
            "(log|sign) in to (continue|read|view|access)|inicia(r)? sesión para|subscribe to (continue|read)|subscribers only"
                    + "|suscr[ií]bete para|(solo|sólo) para suscriptores|contenido exclusivo para|create (a|an)( free)? account to"
                    + "|reg[ií]strate para (leer|continuar|ver)|accede a tu cuenta para");

    private PageSigns() {}

    static List<String> of(Document page, String text) {
        var flags = new ArrayList<String>();
        var isShort = text.length() < SHORT;
        if (text.length() < NEARLY_EMPTY && needsScript(page)) flags.add("needs_js");
        if (isShort && isWall(page, text)) flags.add("wall");
        if (isShort && NOT_FOUND.matcher(headings(page)).find()) flags.add("soft_404");
        if (text.isBlank()) flags.add("no_text");
        return flags;
    }

    private static boolean needsScript(Document page) {
        return !page.select("script").isEmpty();
    }

    private static boolean isWall(Document page, String text) {
        return !page.select("input[type=password]").isEmpty()
                || WALL.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** The title and the headings, where a page says what it is. */
    private static String headings(Document page) {
        return (page.title() + "\n" + page.select("h1, h2").text()).toLowerCase(Locale.ROOT);
    }
}
