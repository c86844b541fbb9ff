package org.cotejo.people;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: by password, by one-time link, by invitation; slowly after failures. */
@Service
class SignInService {
    private final Accounts accounts;
    private final AccountService accountService;
    private final Links links;
    private final SignInFailures failures;
    private final PasswordEncoder passwords;
    private final InstantSource clock;
    private final AuditLog audit;

    SignInService(
            Accounts accounts,
            AccountService accountService,
            Links links,
            SignInFailures failures,
            PasswordEncoder passwords,
            InstantSource clock,
            AuditLog audit) {
        this.accounts = accounts;
        this.accountService = accountService;
        this.links = links;
        this.failures = failures;
        this.passwords = passwords;
        this.clock = clock;
        this.audit = audit;
    }

    /** In no transaction: hashing takes its time and must not hold a connection, and a refusal must keep its count. */
    Account signIn(String email, String password, String address) {
        var now = clock.instant();
        // Longer than any address: it belongs to nobody, and is counted like every other wrong one.
        var subject = email.length() > AccountRules.EMAIL_LENGTH_MAX
                ? "too-long"
                : email.strip().toLowerCase(Locale.ROOT);
        if (failures.isTooMany("email:" + subject, SignInFailures.PER_EMAIL_MAX, now)
                || failures.isTooMany("address:" + address, SignInFailures.PER_ADDRESS_MAX, now)) {
            throw Refusal.of(new AccountProblem.TooManyAttempts((int) SignInFailures.WINDOW.toMinutes()));
        }
        var account = accounts.byEmail(subject).filter(found -> !found.disabled());
        var hash = account.flatMap(found -> accounts.passwordHash(found.id()));
        if (!isRight(password, hash)) {
            failures.insert("email:" + subject, now);
            failures.insert("address:" + address, now);
            throw Refusal.of(new AccountProblem.BadCredentials());
        }
        return signedIn(account.orElseThrow(), "password");
    }

    /** An unknown address costs as much time as a wrong password, so that time tells nothing. */
    private boolean isRight(String password, Optional<String> hash) {
        if (hash.isPresent()) return passwords.matches(password, hash.get());
        passwords.encode(password);
        return false;
    }

    @Transactional
    public Account signInByLink(String token) {
        var account = links.spend(token, Links.Kind.SIGN_IN, clock.instant())
                .map(accountService::byId)
                .filter(found -> !found.disabled())
                .orElseThrow(() -> Refusal.of(new AccountProblem.LinkSpent()));
        return signedIn(account, "link");
    }

    record Invitation(Account account, Links.Link link) {}

    @Transactional(readOnly = true)
    public Invitation invitation(String token) {
        var link = links.open(token, Links.Kind.INVITATION, clock.instant())
                .orElseThrow(() -> Refusal.of(new AccountProblem.LinkSpent()));
        return new Invitation(accountService.byId(link.account()), link);
    }

    @Transactional
    public Account acceptInvitation(String token, AccountRules.Words words) {
        var account = links.spend(token, Links.Kind.INVITATION, clock.instant())
                .orElseThrow(() -> Refusal.of(new AccountProblem.LinkSpent()));
        return signedIn(accountService.changeOwn(account, words), "invitation");
    }

    private Account signedIn(Account account, String how) {
        audit.add(Act.by(account.id(), "session.opened", "account", account.id().value())
                .with(java.util.Map.of("how", how)));
        return account;
    }
}
