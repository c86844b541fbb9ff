package org.cotejo.people;

import java.util.OptionalLong;
import org.cotejo.kernel.Problem;

/** Every way in which signing in or changing an account can be refused. */
sealed interface AccountProblem extends Problem {
    record BadCredentials() implements AccountProblem {
        @Override
        public int status() {
            return 401;
        }
    }

    record TooManyAttempts(int minutes) implements AccountProblem {
        @Override
        public String code() {
            return "rate-limited";
        }

        @Override
        public int status() {
            return 429;
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(minutes * 60L);
        }
    }

    record LinkSpent() implements AccountProblem {
        @Override
        public int status() {
            return 410;
        }
    }

    record NameMissing() implements AccountProblem {
        @Override
        public String pointer() {
            return "/display_name";
        }
    }

    record EmailMalformed(String email) implements AccountProblem {
        @Override
        public String pointer() {
            return "/email";
        }
    }

    record EmailTaken(String email) implements AccountProblem {
        @Override
        public String pointer() {
            return "/email";
        }
    }

    record PasswordTooShort(int lengthMin) implements AccountProblem {
        @Override
        public String pointer() {
            return "/password";
        }
    }

    record PasswordNeedsEmail() implements AccountProblem {
        @Override
        public String pointer() {
            return "/email";
        }
    }

    record LocaleUnknown(String locale) implements AccountProblem {
        @Override
        public String pointer() {
            return "/locale";
        }
    }

    record RoleUnknown(String role) implements AccountProblem {
        @Override
        public String pointer() {
            return "/roles";
        }
    }

    record OwnAccount() implements AccountProblem {}
}
