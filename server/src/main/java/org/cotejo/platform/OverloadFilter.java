package org.cotejo.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cotejo.kernel.Overload;
import org.cotejo.kernel.ProblemAdvice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets in only as many requests at once as there are connections for them, and answers 503 to who waited in vain, also
 * where no connection came free before any controller was reached: the session itself lives in the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OverloadFilter extends OncePerRequestFilter {
    private static final List<String> OF_A_BODY = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION);

    private final JsonMapper json;
    private final Semaphore admitted;
    private final long waitMillis;

    /** Some connections stay for the jobs and for uploads, which hold one only while a piece is stored. */
    OverloadFilter(
            JsonMapper json,
            @Value("${cotejo.requests-at-once}") int requestsAtOnce,
            @Value("${spring.datasource.hikari.connection-timeout}") long waitMillis) {
        this.json = json;
        this.admitted = new Semaphore(requestsAtOnce, true);
        this.waitMillis = waitMillis;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/sign-in/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isBounded = !"application/octet-stream".equals(request.getContentType());
        if (isBounded && !admit()) {
            answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!Overload.isCauseOf(e) || response.isCommitted()) throw e;
            forgetBody(response);
            answer(request, response);
        } finally {
            if (isBounded) admitted.release();
        }
    }

    /** A place among those that may ask the database now, which is better than to fight for its connections. */
    private boolean admit() throws ServletException {
        try {
            return admitted.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("interrupted while waiting for a place", e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Overload.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        // Whoever was not let in has not come by the filter that writes these for all others.
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ProblemAdvice.write(Overload.problem(request.getLocale()), response, json);
    }

    /** The headers that every answer gets stay; those that describe the body that did not come to be go with it. */
    private static void forgetBody(HttpServletResponse response) {
        var kept = new HttpHeaders();
        for (var name : response.getHeaderNames()) kept.addAll(name, List.copyOf(response.getHeaders(name)));
        OF_A_BODY.forEach(kept::remove);
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
