package org.cotejo.tools;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;

/** Grammar, spelling and style by LanguageTool, in Spanish (with voseo for es-AR and es-UY) and English. */
final class Grammar implements Checker {
    private static final int REPLACEMENTS_MAX = 5;
    private static final int UNIT_MAX = 2;

    /** What Markdown's lists, headings and tables break without being wrong. */
    private static final List<String> OF_LAYOUT = List.of(
            "WHITESPACE_RULE",
            "CONSECUTIVE_SPACES",
            "SENTENCE_WHITESPACE",
            "UPPERCASE_SENTENCE_START",
            "COMMA_PARENTHESIS_WHITESPACE",
            "DOUBLE_PUNCTUATION",
            "UNPAIRED_BRACKETS",
            "EN_UNPAIRED_BRACKETS",
            "EN_UNPAIRED_QUOTES",
            "ES_UNPAIRED_BRACKETS",
            "PUNCTUATION_PARAGRAPH_END",
            "PARAGRAPH_REPEAT_BEGINNING_RULE");
    /** Quotes and dashes are the keyboard's, not the writer's. */
    private static final Set<String> GROUPS_LEFT_OUT = Set.of("TYPOGRAPHY", "CASING_STYLE");

    /** Something that reads as a word, with the signs around it. */
    private static final Pattern WORD =
            Pattern.compile("([^\\p{L}\\p{N}]*)[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?([^\\p{L}\\p{N}]*)");

    private final Map<String, JLanguageTool> byVariety = new HashMap<>();

    @Override
    public List<Finding> check(Question question) throws IOException {
        var text = question.text();
        var points = new CodePoints(text);
        return tool(variety(question.language())).check(annotated(question, points)).stream()
                .filter(match -> !GROUPS_LEFT_OUT.contains(group(match)))
                .filter(match -> !isName(match, text))
                .map(match -> finding(match, points))
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    private JLanguageTool tool(String variety) {
        return byVariety.computeIfAbsent(variety, code -> {
            var tool = new JLanguageTool(Languages.getLanguageForShortCode(code));
            tool.disableRules(OF_LAYOUT);
            return tool;
        });
    }

    static String variety(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "es-ar", "es-uy" -> "es-AR";
            case "en-gb", "en-ie" -> "en-GB";
            case String tag when tag.startsWith("en") -> "en-US";
            case String tag when tag.startsWith("es") -> "es";
            default -> throw new IllegalArgumentException("no grammar of " + language);
        };
    }

    /** LanguageTool reads the prose only, and still answers with places in the whole text. */
    private static AnnotatedText annotated(Question question, CodePoints points) {
        var text = question.text();
        var annotated = new AnnotatedTextBuilder();
        var at = 0;
        for (var range : question.skipped().stream()
                .sorted(Comparator.comparingInt(Question.Range::start))
                .toList()) {
            var from = Math.max(at, points.charAt(range.start()));
            var to = Math.max(from, points.charAt(range.end()));
            if (from > at) annotated.addText(text.substring(at, from));
            if (to > from) addMarkup(annotated, text.substring(from, to));
            at = to;
        }
        if (at < text.length()) annotated.addText(text.substring(at));
        return annotated.build();
    }

    /** What is left out still parts what stands around it: paragraphs stay paragraphs, and code within a line a word. */
    private static void addMarkup(AnnotatedTextBuilder annotated, String markup) {
        if (markup.contains("\n")) {
            annotated.addMarkup(markup, "\n\n");
            return;
        }
        var word = WORD.matcher(markup);
        if (word.matches()) annotated.addMarkup(markup, space(word.group(1)) + "X" + space(word.group(2)));
        else annotated.addMarkup(markup, space(markup));
    }

    private static String space(String markup) {
        return markup.isEmpty() || markup.chars().noneMatch(Character::isWhitespace) ? "" : " ";
    }

    private static String group(RuleMatch match) {
        return match.getRule().getCategory().getId().toString();
    }

    /** A dictionary knows neither names nor units: capitals, digits and two letters are not spelled wrong for it. */
    private static boolean isName(RuleMatch match, String text) {
        if (!match.getRule().isDictionaryBasedSpellingRule()) return false;
        var word = text.substring(match.getFromPos(), match.getToPos());
        return word.length() <= UNIT_MAX
                || word.codePoints().anyMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign));
    }

    private static Finding finding(RuleMatch match, CodePoints points) {
        return new Finding(
                points.at(match.getFromPos()),
                points.at(match.getToPos()),
                match.getRule().getId(),
                group(match),
                plain(match.getMessage()),
                match.getSuggestedReplacements().stream()
                        .limit(REPLACEMENTS_MAX)
                        .toList(),
                Map.of());
    }

    private static String plain(String message) {
        return message.replace("<suggestion>", "«")
                .replace("</suggestion>", "»")
                .replaceAll("«{2}|»{2}", "");
    }
}
