package org.cotejo.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cotejo.kernel.ProblemAdvice;
import org.cotejo.kernel.StorableText;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses addresses whose parameters are not text, once for all: no query has to think of NUL or half characters. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestText extends OncePerRequestFilter {
    private final JsonMapper json;

    RequestText(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request)) {
            chain.doFilter(request, response);
            return;
        }
        var problem = ProblemAdvice.ofStatus(HttpStatus.BAD_REQUEST, request.getLocale());
        ProblemAdvice.write(problem, response, json);
    }

    private static boolean isText(HttpServletRequest request) {
        try {
            for (var values : request.getParameterMap().entrySet()) {
                if (!StorableText.isStorable(values.getKey())) return false;
                for (var value : values.getValue()) if (!StorableText.isStorable(value)) return false;
            }
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false; // the container could not decode them
        }
    }
}
