package org.cotejo.people;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {
    private static final int PAGE = 200;

    private final AccountService accounts;
    private final LinkAddress address;

    AccountController(AccountService accounts, LinkAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    record AccountView(
            AccountId accountId,
            String displayName,
            String pseudonym,
            @Nullable String email,

            @ArraySchema(schema = @Schema(allowableValues = {"admin", "lead"}))
            Set<String> roles,

            boolean disabled,
            boolean hasPassword,
            boolean simulated,
            Instant createdAt) {
        static AccountView of(Account account) {
            return new AccountView(
                    account.id(),
                    account.displayName(),
                    account.pseudonym(),
                    account.email(),
                    new TreeSet<>(account.roles()),
                    account.disabled(),
                    account.hasPassword(),
                    account.simulated(),
                    account.createdAt());
        }
    }

    record AccountPage(List<AccountView> accounts, @Nullable String nextCursor) {}

    record AccountRequest(
            String displayName,
            @Nullable String email,

            @ArraySchema(schema = @Schema(allowableValues = {"admin", "lead"}))
            Set<String> roles,

            @Schema(allowableValues = {"es", "en"}) String locale) {}

    record AccountLinkView(AccountView account, String url, Instant expiresAt) {}

    @GetMapping
    AccountPage list(@RequestParam @Nullable UUID cursor, Caller caller) {
        caller.require("admin");
        var page = accounts.page(Optional.ofNullable(cursor).map(AccountId::new), PAGE);
        var next = page.size() < PAGE ? null : page.getLast().id().value().toString();
        return new AccountPage(page.stream().map(AccountView::of).toList(), next);
    }

    @PostMapping
    AccountLinkView open(@RequestBody AccountRequest request, Caller caller) {
        caller.require("admin");
        var account = accounts.openAccount(
                new AccountService.NewAccount(
                        request.displayName(),
                        Optional.ofNullable(request.email()),
                        request.locale(),
                        request.roles(),
                        false),
                Optional.of(caller));
        return link(account, accounts.invite(account.id(), Optional.of(caller)));
    }

    @PostMapping("/{id}/disable")
    AccountView disable(@PathVariable AccountId id, Caller caller) {
        caller.require("admin");
        return AccountView.of(accounts.disable(id, caller));
    }

    @PostMapping("/{id}/enable")
    AccountView enable(@PathVariable AccountId id, Caller caller) {
        caller.require("admin");
        return AccountView.of(accounts.enable(id, caller));
    }

    @PostMapping("/{id}/link")
    AccountLinkView relink(@PathVariable AccountId id, Caller caller) {
        caller.require("admin");
        return link(accounts.byId(id), accounts.relink(id, caller));
    }

    private AccountLinkView link(Account account, AccountService.InvitationLink link) {
        return new AccountLinkView(AccountView.of(account), address.invitation(link.token()), link.expiresAt());
    }
}
