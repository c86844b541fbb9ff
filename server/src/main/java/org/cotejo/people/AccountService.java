package org.cotejo.people;

import static org.cotejo.audit.AuditLog.Act;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts, links and passwords; every act leaves an audit entry. */
@Service
public class AccountService {
    private static final Duration SIGN_IN_LINK_LIFE = Duration.ofHours(24);
    private static final Duration INVITATION_LIFE = Duration.ofDays(7);
    private static final SecureRandom SECURE = new SecureRandom();

    private final Accounts accounts;
    private final Links links;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final PasswordEncoder passwords;
    private final AuditLog audit;

    AccountService(
            Accounts accounts,
            Links links,
            Ids ids,
            InstantSource clock,
            RandomGenerator random,
            PasswordEncoder passwords,
            AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
        this.random = random;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** What is needed for a new account; the words are checked, the roles are those that hold everywhere. */
    public record NewAccount(
            String displayName, Optional<String> email, String locale, Set<String> roles, boolean simulated) {}

    /** A link that lets one person in once. */
    public record InvitationLink(String token, Instant expiresAt) {}

    @Transactional
    public Account openAccount(NewAccount request, Optional<Caller> by) {
        var words = new AccountRules.Words(request.displayName(), request.email(), request.locale(), Optional.empty());
        refuseIfAny(AccountRules.check(words));
        refuseIfAny(AccountRules.checkRoles(request.roles()));
        var account = new Account(
                new AccountId(ids.next()),
                words.displayName(),
                words.email().orElse(null),
                Pseudonym.draw(random),
                words.locale(),
                request.roles(),
                false,
                request.simulated(),
                false,
                0,
                clock.instant());
        refuseTakenEmail(words.email(), () -> accounts.insert(account));
        audit.add(act(by, "account.opened", account.id()));
        return account;
    }

    private static Act act(Optional<Caller> by, String action, AccountId account) {
        return by.map(caller -> Act.by(caller.account(), action, "account", account.value()))
                .orElse(Act.byCotejo(action, "account", account.value()));
    }

    private static void refuseTakenEmail(Optional<String> email, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw Refusal.of(new AccountProblem.EmailTaken(email.orElse("")));
        }
    }

    private static void refuseIfAny(List<AccountProblem> problems) {
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
    }

    /** A link to the page on which the invited person takes the account over; earlier links end. */
    @Transactional
    public InvitationLink invite(AccountId account, Optional<Caller> by) {
        links.spendAllOf(account, clock.instant());
        audit.add(act(by, "account.invited", account));
        return newLink(account, Links.Kind.INVITATION, INVITATION_LIFE);
    }

    /** A link that signs in at once; it is only ever printed at the terminal. */
    @Transactional
    public InvitationLink signInLink(AccountId account) {
        audit.add(act(Optional.empty(), "account.sign_in_link_printed", account));
        return newLink(account, Links.Kind.SIGN_IN, SIGN_IN_LINK_LIFE);
    }

    private InvitationLink newLink(AccountId account, Links.Kind kind, Duration life) {
        var bytes = new byte[24];
        SECURE.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        var expiresAt = now.plus(life);
        links.insert(ids.next(), token, kind, new Links.Link(account, expiresAt), now);
        return new InvitationLink(token, expiresAt);
    }

    /** A new link for someone who lost theirs: old links and sessions end. */
    @Transactional
    public InvitationLink relink(AccountId account, Caller by) {
        byId(account);
        accounts.endSessions(account);
        return invite(account, Optional.of(by));
    }

    @Transactional
    public Account disable(AccountId account, Caller by) {
        if (account.equals(by.account())) throw Refusal.of(new AccountProblem.OwnAccount());
        byId(account);
        accounts.disable(account, clock.instant());
        links.spendAllOf(account, clock.instant());
        audit.add(act(Optional.of(by), "account.disabled", account));
        return byId(account);
    }

    @Transactional
    public Account enable(AccountId account, Caller by) {
        byId(account);
        accounts.enable(account);
        audit.add(act(Optional.of(by), "account.enabled", account));
        return byId(account);
    }

    @Transactional
    Account changeOwn(AccountId id, AccountRules.Words words) {
        refuseIfAny(AccountRules.check(words));
        refuseTakenEmail(
                words.email(),
                () -> accounts.update(id, words.displayName(), words.email().orElse(null), words.locale()));
        words.password().ifPresent(password -> accounts.setPassword(id, passwords.encode(password)));
        audit.add(Act.by(id, "account.changed", "account", id.value())
                .with(Map.of("password", words.password().isPresent())));
        return byId(id);
    }

    public Account byId(AccountId id) {
        return accounts.byId(id).orElseThrow(Refusal::notFound);
    }

    public Map<AccountId, Account> byIds(Collection<AccountId> ids) {
        return accounts.byIds(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    public Optional<Account> byEmail(String email) {
        return accounts.byEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    List<Account> page(Optional<AccountId> after, int limit) {
        return accounts.page(after, limit);
    }

    /** The admin who lets everybody else in: made on an empty database, found again otherwise. */
    @Transactional
    public Account firstAdmin() {
        return accounts.firstAdmin()
                .map(this::byId)
                .orElseGet(() -> openAccount(
                        new NewAccount("Admin", Optional.empty(), "es", Set.of("admin", "lead"), false),
                        Optional.empty()));
    }

    /** True until the first admin has a password: nobody could come in without a new link. */
    public boolean needsFirstLink() {
        return accounts.isEmpty()
                || accounts.firstAdmin().map(id -> !byId(id).hasPassword()).orElse(true);
    }
}
