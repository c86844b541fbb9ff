package org.cotejo.assistance.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How numbers, dates and times are written. Decimals: a point in Mexico, Central America, the United States and the
 * United Kingdom, a comma in Spain and most of South America (Ortografía, RAE and ASALE, 2010, VIII 2.2.1.2, takes both;
 * the shipped taxonomy asks for the country's). Only numbers that can be read in one way alone say which mark they use.
 */
final class NumberCheck {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,:/_-])\\d+(?:[.,]\\d+)+(?![\\p{L}\\d:/_]|[.,]\\d)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)([.,])\\d+)?");
    private static final Pattern SIMPLE = Pattern.compile("\\d+([.,])(?!\\d{3}$)\\d+");

    /** What is numbered in parts is no quantity. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:versi[óo]n|v\\.?|secci[óo]n|section|cap[íi]tulo|chapter|figura|figure|tabla|table|art[íi]culo|article"
                    + "|art\\.|apartado|§|n\\.º|python|java|http|nivel|level)\\s*$");

    private static final Pattern DATE = Pattern.compile("(?<![\\d/-])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/-])");
    private static final Pattern TIME = Pattern.compile("(?<![\\d:.,])(?:[01]?\\d|2[0-3]):([6-9]\\d)(?![\\d:])");
    private static final int CONTEXT = 14;

    private NumberCheck() {}

    private enum Decimal {
        POINT,
        COMMA;

        static Decimal of(String locale) {
            var country = Locale.forLanguageTag(locale).getCountry();
            var isPoint = List.of("MX", "US", "GB", "PR", "DO", "GT", "HN", "NI", "PA", "PE", "SV", "AU", "CA", "IE")
                    .contains(country);
            return isPoint || country.isEmpty() && locale.startsWith("en") ? POINT : COMMA;
        }
    }

    static List<Place> check(Prose prose, String locale) {
        var places = new ArrayList<Place>();
        decimals(prose.plain(), locale, places);
        dates(prose.plain(), locale, places);
        TIME.matcher(prose.plain())
                .results()
                .forEach(time -> places.add(Place.of(
                        "numbers.time", "FAC.number", time.start(), time.end(), Map.of("minutes", time.group(1)))));
        return places;
    }

    private record Written(int start, int end, Decimal decimal) {}

    private static void decimals(String text, String locale, List<Place> places) {
        var written = NUMBER.matcher(text)
                .results()
                .filter(number -> !NUMBERED.matcher(
                                text.substring(Math.max(0, number.start() - CONTEXT), number.start()))
                        .find())
                .flatMap(number -> decimal(number.group()).stream()
                        .map(decimal -> new Written(number.start(), number.end(), decimal)))
                .toList();
        if (Locale.forLanguageTag(locale).getCountry().isEmpty() && locale.startsWith("es")) mixed(written, places);
        else unlike(written, Decimal.of(locale), locale, places);
    }

    /** Which mark a number has for its decimals, where it can be read in one way alone. */
    static Optional<Decimal> decimal(String number) {
        var grouped = GROUPED.matcher(number);
        if (grouped.matches()) {
            // 1,250 alone may be a thousand or one and a quarter; a second mark, or a second group, decides.
            var isSure = grouped.group(2) != null
                    || number.indexOf(grouped.group(1)) != number.lastIndexOf(grouped.group(1));
            return isSure
                    ? Optional.of(grouped.group(1).equals(",") ? Decimal.POINT : Decimal.COMMA)
                    : Optional.empty();
        }
        var simple = SIMPLE.matcher(number);
        return simple.matches()
                ? Optional.of(simple.group(1).equals(".") ? Decimal.POINT : Decimal.COMMA)
                : Optional.empty();
    }

    private static void unlike(List<Written> written, Decimal usual, String locale, List<Place> places) {
        written.stream()
                .filter(number -> number.decimal() != usual)
                .forEach(number -> places.add(place(
                        "numbers.decimal",
                        number,
                        Map.of("mark", usual == Decimal.POINT ? "." : ",", "locale", locale))));
    }

    /** Without a country there is no usual mark, but one text has one. */
    private static void mixed(List<Written> written, List<Place> places) {
        var points = written.stream()
                .filter(number -> number.decimal() == Decimal.POINT)
                .count();
        if (points == 0 || points == written.size()) return;
        var fewer = 2 * points < written.size() ? Decimal.POINT : Decimal.COMMA;
        written.stream()
                .filter(number -> number.decimal() == fewer)
                .forEach(number -> places.add(place("numbers.mixed", number, Map.of())));
    }

    private static Place place(String code, Written number, Map<String, String> figures) {
        return Place.of(code, "LAN.locale", number.start(), number.end(), figures);
    }

    /** The month first in the United States, the day elsewhere; 3/4/2025 says nothing. */
    private static void dates(String text, String locale, List<Place> places) {
        var isMonthFirst = locale.equalsIgnoreCase("en-US");
        Matcher dates = DATE.matcher(text);
        Stream<java.util.regex.MatchResult> all = dates.results();
        all.forEach(date -> {
            var first = Integer.parseInt(date.group(1));
            var second = Integer.parseInt(date.group(2));
            var month = isMonthFirst ? first : second;
            var day = isMonthFirst ? second : first;
            if (month <= 12 || day > 12 && month > 31) return;
            var code = day <= 12 && month <= 31 ? "numbers.date_order" : "numbers.date";
            places.add(Place.of(
                    code,
                    code.equals("numbers.date") ? "FAC.number" : "LAN.locale",
                    date.start(),
                    date.end(),
                    Map.of("locale", locale)));
        });
    }
}
