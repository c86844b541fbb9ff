package org.cotejo.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.cotejo.kernel.ProblemAdvice;
import org.cotejo.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Who gets in where: the API wants a session, except the few doors through which one is made. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** WORKBENCH.md section 7: model text can never become script, not even by a fault of ours. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "style-src 'self'",
            "script-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types cotejo-mathml cotejo-worker");

    private static final Duration COOKIE_LIFE = Duration.ofDays(14);
    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 600_000;

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts, JsonMapper json) throws Exception {
        return http.csrf(csrf -> csrf.spa())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterBefore(new SignInFilter(accounts), AuthorizationFilter.class)
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                // An answer that comes later belongs to a request that was let in.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                "/api/v1/openapi.json", "/api/v1/session", "/api/v1/invitations/*", "/sign-in/*")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, _) -> answer(request, response, json, notSignedIn()))
                        .accessDeniedHandler((request, response, denied) -> answer(
                                request,
                                response,
                                json,
                                denied instanceof CsrfException
                                        ? Refusal.of(new TokenMissing())
                                        : Refusal.forbidden())))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Behind https the cookie is bound to the host and never travels in the clear; the loopback has no https. */
    @Bean
    CookieSerializer sessionCookie(@Value("${cotejo.public-url:}") String publicUrl) {
        var isSecure = publicUrl.startsWith("https:");
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(isSecure ? "__Host-cotejo" : "cotejo_session");
        cookie.setUseSecureCookie(isSecure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge((int) COOKIE_LIFE.toSeconds());
        return cookie;
    }

    private static Refusal notSignedIn() {
        return Refusal.of(new NotSignedIn());
    }

    /** A change without the token of the session. */
    record TokenMissing() implements org.cotejo.kernel.Problem {
        @Override
        public int status() {
            return 403;
        }
    }

    record NotSignedIn() implements org.cotejo.kernel.Problem {
        @Override
        public int status() {
            return 401;
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, JsonMapper json, Refusal refusal)
            throws IOException {
        ProblemAdvice.write(ProblemAdvice.describe(refusal, request.getLocale()), response, json);
    }

    /** PBKDF2 with HMAC-SHA-256 and the iterations of OWASP's password storage sheet; the JDK brings it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Pbkdf2PasswordEncoder(
                "", SALT_BYTES, ITERATIONS, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }
}
