package org.cotejo.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the caller known from the session. The account is read again for each request, so that a person who is
 * disabled, re-linked or given another password is out at once.
 */
class SignInFilter extends OncePerRequestFilter {
    private static final String ACCOUNT = "cotejo.account";
    private static final String EPOCH = "cotejo.epoch";

    private final Accounts accounts;

    SignInFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Begins a session for the account under a new session id. */
    static void open(HttpServletRequest request, Account account) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(EPOCH, account.sessionEpoch());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ACCOUNT) instanceof AccountId id) {
            accounts.byId(id)
                    .filter(account -> !account.disabled())
                    .filter(account -> Integer.valueOf(account.sessionEpoch()).equals(session.getAttribute(EPOCH)))
                    .ifPresent(SignInFilter::makeKnown);
        }
        chain.doFilter(request, response);
    }

    private static void makeKnown(Account account) {
        var caller = new Caller(account.id(), account.pseudonym(), account.roles());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
