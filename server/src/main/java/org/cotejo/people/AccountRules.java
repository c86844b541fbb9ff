package org.cotejo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold of the words that people give about an account. */
final class AccountRules {
    static final int PASSWORD_LENGTH_MIN = 10;
    /** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
    static final int EMAIL_LENGTH_MAX = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+|[^\\s@]+@localhost");
    private static final Set<String> LOCALES = Set.of("es", "en");
    private static final Set<String> ROLES = Set.of("admin", "lead");

    private AccountRules() {}

    record Words(String displayName, Optional<String> email, String locale, Optional<String> password) {
        Words {
            displayName = displayName.strip();
            email = email.map(text -> text.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
            password = password.filter(text -> !text.isEmpty());
        }
    }

    static List<AccountProblem> check(Words words) {
        var problems = new ArrayList<AccountProblem>();
        if (words.displayName().isEmpty() || words.displayName().length() > 200) {
            problems.add(new AccountProblem.NameMissing());
        }
        words.email()
                .filter(email -> email.length() > EMAIL_LENGTH_MAX
                        || !EMAIL.matcher(email).matches())
                .ifPresent(email -> problems.add(new AccountProblem.EmailMalformed(email)));
        if (!LOCALES.contains(words.locale())) problems.add(new AccountProblem.LocaleUnknown(words.locale()));
        if (words.password().isPresent()) {
            if (words.password().get().length() < PASSWORD_LENGTH_MIN) {
                problems.add(new AccountProblem.PasswordTooShort(PASSWORD_LENGTH_MIN));
            }
            if (words.email().isEmpty()) problems.add(new AccountProblem.PasswordNeedsEmail());
        }
        return problems;
    }

    static List<AccountProblem> checkRoles(Set<String> roles) {
        return roles.stream()
                .filter(role -> !ROLES.contains(role))
                .<AccountProblem>map(AccountProblem.RoleUnknown::new)
                .toList();
    }
}
