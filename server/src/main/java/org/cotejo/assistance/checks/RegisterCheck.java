package org.cotejo.assistance.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tú, usted and vos in one text: whichever is used least is shown. Only forms that nothing else has: «su», «le» alone
 * and «puede» speak of third persons as often, and «ustedes» is everybody's plural in America.
 */
final class RegisterCheck {
    private enum Treatment {
        TU("tú|ti|contigo|tus?|te|eres|estás|tienes|puedes|quieres|debes|necesitas|sabes|haces|vas|prefieres|deseas|has"
                + "|podrías|deberías|tendrías|tuviste|hiciste|haz|asegúrate|fíjate|recuérdalo|imagínate|ponte"
                + "|acuérdate|llámame|avísame|dime|cuéntame"),
        USTED(
                "usted|(?:le|les)\\s+(?:recomiendo|sugiero|aconsejo|agradezco|aviso|ruego|deseo|pido|informo|comento|envío"
                        + "|explico|dejo|invito)|asegúrese|fíjese|póngase|diríjase|comuníquese|recuérdelo|permítame"
                        + "|disculpe|avíseme|dígame|cuénteme|ofrézcale|haga\\s+clic|no\\s+dude\\s+en"),
        VOS("vos|sos|podés|tenés|querés|debés|sabés|hacés|necesitás|andá|hacé|poné|decí|fijate|acordate|asegurate"
                + "|avisame|decime|contame|preferís|elegí\\s+(?:el|la|un|una)");

        private final Pattern forms;

        Treatment(String forms) {
            this.forms = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:" + forms + ")(?![\\p{L}\\p{M}])");
        }
    }

    /** What somebody else is quoted with is their register. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"\\n]*\"");

    private RegisterCheck() {}

    static List<Place> check(Prose prose, TextLanguage language) {
        if (language != TextLanguage.ES) return List.of();
        var own = QUOTED.matcher(prose.plain())
                .replaceAll(quote -> " ".repeat(quote.group().length()));
        var found = new EnumMap<Treatment, List<Prose.Piece>>(Treatment.class);
        for (var treatment : Treatment.values()) {
            var pieces = new ArrayList<Prose.Piece>();
            treatment
                    .forms
                    .matcher(own)
                    .results()
                    .forEach(form -> pieces.add(new Prose.Piece(form.group(), form.start(), form.end())));
            if (!pieces.isEmpty()) found.put(treatment, pieces);
        }
        // «Te» and «tu» are the same with vos.
        if (found.containsKey(Treatment.VOS)) found.computeIfPresent(Treatment.TU, (_, forms) -> withoutShared(forms));
        found.values().removeIf(List::isEmpty);
        if (found.size() < 2) return List.of();
        var most = found.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        return found.entrySet().stream()
                .filter(entry -> entry.getKey() != most)
                .flatMap(entry -> entry.getValue().stream().map(form -> place(form, entry.getKey(), most)))
                .toList();
    }

    private static List<Prose.Piece> withoutShared(List<Prose.Piece> forms) {
        return forms.stream()
                .filter(form -> !form.text().matches("(?iu)te|tus?"))
                .toList();
    }

    private static Place place(Prose.Piece form, Treatment own, Treatment most) {
        return Place.of(
                "register.mixed",
                "TON.register",
                form.start(),
                form.end(),
                Map.of(
                        "form", own.name().toLowerCase(Locale.ROOT),
                        "other", most.name().toLowerCase(Locale.ROOT)));
    }
}
