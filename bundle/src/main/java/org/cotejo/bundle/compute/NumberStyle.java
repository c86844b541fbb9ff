package org.cotejo.bundle.compute;

import java.util.Locale;
import java.util.Set;

/**
 * How numbers are written: which sign parts the decimals, which one the groups of three digits. Spaces part groups everywhere
 * (SI Brochure, 9th edition, 5.4.4).
 *
 * @param decimal the decimal sign
 * @param group the sign between groups besides spaces; 0 where there are no groups at all
 */
record NumberStyle(char decimal, char group) {
    /** As a calculation is kept. */
    static final NumberStyle CANONICAL = new NumberStyle('.', '\0');

    private static final NumberStyle COMMA = new NumberStyle(',', '.');
    private static final NumberStyle POINT = new NumberStyle('.', ',');

    /** Countries that write Spanish numbers with a decimal comma (Unicode CLDR); Mexico and the United States do not. */
    private static final Set<String> COMMA_COUNTRIES =
            Set.of("", "ES", "GQ", "AR", "BO", "CL", "CO", "CR", "EC", "PY", "UY", "VE");

    private static final String SPACES = " \u00A0\u2009\u202F";

    /** The style of a language and country; nothing is guessed from the digits. */
    static NumberStyle of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "" -> CANONICAL;
            case "en" -> POINT;
            case "es" -> COMMA_COUNTRIES.contains(locale.getCountry()) ? COMMA : POINT;
            default -> throw new IllegalArgumentException("expected a locale of es or en, found " + locale);
        };
    }

    boolean isGroup(int character) {
        return group != '\0' && (character == group || SPACES.indexOf(character) >= 0);
    }
}
