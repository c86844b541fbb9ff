package org.cotejo.people;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionController {
    private final SignInService signIn;
    private final AccountService accounts;
    private final Memberships memberships;

    SessionController(SignInService signIn, AccountService accounts, Memberships memberships) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    record SessionView(
            AccountId accountId,
            String displayName,
            String pseudonym,
            @Nullable String email,
            @Schema(allowableValues = {"es", "en"}) String locale,

            @ArraySchema(schema = @Schema(allowableValues = {"admin", "lead"}))
            Set<String> roles,

            boolean hasPassword,
            List<Memberships.Membership> memberships) {}

    record Credentials(String email, String password) {}

    record InvitationView(
            String displayName,
            @Nullable String email,
            @Nullable String projectName,

            @Schema(allowableValues = {"lead", "reviewer", "evaluator"}) @Nullable
            String role,

            Instant expiresAt) {}

    record InvitationAnswer(
            String displayName,
            @Nullable String email,
            @Nullable String password,
            @Schema(allowableValues = {"es", "en"}) String locale) {}

    record AccountChange(
            @Nullable String displayName,
            @Nullable String email,

            @Schema(allowableValues = {"es", "en"}) @Nullable
            String locale,

            @Nullable String password) {}

    @GetMapping("/api/v1/session")
    SessionView session(@Nullable Caller caller, CsrfToken token) {
        token.getToken(); // asking for it writes the cookie, so that the first change can be made
        if (caller == null) throw Refusal.of(new SecurityConfiguration.NotSignedIn());
        return view(accounts.byId(caller.account()));
    }

    @PostMapping("/api/v1/session")
    SessionView open(@RequestBody Credentials credentials, HttpServletRequest request) {
        var account = signIn.signIn(credentials.email(), credentials.password(), request.getRemoteAddr());
        SignInFilter.open(request, account);
        return view(account);
    }

    @DeleteMapping("/api/v1/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @GetMapping("/api/v1/invitations/{token}")
    InvitationView invitation(@PathVariable String token) {
        var invitation = signIn.invitation(token);
        var first = memberships.ofAccount(invitation.account().id()).stream().findFirst();
        return new InvitationView(
                invitation.account().displayName(),
                invitation.account().email(),
                first.map(Memberships.Membership::projectName).orElse(null),
                first.map(Memberships.Membership::role).orElse(null),
                invitation.link().expiresAt());
    }

    @PostMapping("/api/v1/invitations/{token}")
    SessionView accept(@PathVariable String token, @RequestBody InvitationAnswer answer, HttpServletRequest request) {
        var words = new AccountRules.Words(
                answer.displayName(),
                Optional.ofNullable(answer.email()),
                answer.locale(),
                Optional.ofNullable(answer.password()));
        var account = signIn.acceptInvitation(token, words);
        SignInFilter.open(request, account);
        return view(account);
    }

    @PatchMapping("/api/v1/account")
    SessionView change(@RequestBody AccountChange change, Caller caller, HttpServletRequest request) {
        var now = accounts.byId(caller.account());
        var words = new AccountRules.Words(
                Optional.ofNullable(change.displayName()).orElse(now.displayName()),
                Optional.ofNullable(change.email()).or(() -> Optional.ofNullable(now.email())),
                Optional.ofNullable(change.locale()).orElse(now.locale()),
                Optional.ofNullable(change.password()));
        var account = accounts.changeOwn(caller.account(), words);
        SignInFilter.open(request, account);
        return view(account);
    }

    private SessionView view(Account account) {
        return new SessionView(
                account.id(),
                account.displayName(),
                account.pseudonym(),
                account.email(),
                account.locale(),
                new TreeSet<>(account.roles()),
                account.hasPassword(),
                memberships.ofAccount(account.id()));
    }
}
