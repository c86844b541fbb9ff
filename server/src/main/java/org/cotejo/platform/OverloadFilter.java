package org.cotejo.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cotejo.kernel.Overload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers 503 where no connection came free before any controller was reached: the session itself lives in the
 * database, so its filter can fail the same way.
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

    OverloadFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!Overload.isCauseOf(e) || response.isCommitted()) throw e;
            forgetBody(response);
            response.setStatus(503);
            Overload.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            response.setContentType("application/problem+json");
            response.getOutputStream().write(json.writeValueAsBytes(Overload.problem(request.getLocale())));
        }
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
