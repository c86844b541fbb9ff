package org.cotejo.kernel;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Turns every refusal and every fault into `application/problem+json` (RFC 9457) in the reader's language. */
@RestControllerAdvice
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String TYPE = "urn:cotejo:problem:";

    private final Ids ids;

    ProblemAdvice(Ids ids) {
        this.ids = ids;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        var headers = new HttpHeaders();
        for (var problem : refusal.problems()) {
            problem.retryAfterSeconds()
                    .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        }
        return answer(describe(refusal, locale), headers);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception exception, Locale locale) {
        if (Overload.isCauseOf(exception)) return answer(Overload.problem(locale), Overload.headers());
        if (exception instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(RequestParam.class))
            return answer(malformedField("/" + mismatch.getName(), locale), new HttpHeaders());
        if (exception instanceof TypeMismatchException) return refused(Refusal.notFound(), locale);
        if (exception instanceof HttpMessageNotReadableException)
            return answer(unreadable(exception, locale), new HttpHeaders());
        if (exception instanceof ErrorResponse response)
            return answer(described(response, locale), response.getHeaders());
        return answer(incident(exception, locale), new HttpHeaders());
    }

    /** An answer that is a problem. */
    public static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        // Named here, because an export may already have settled on another type.
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail described(ErrorResponse response, Locale locale) {
        if (response instanceof MissingRequestHeaderException missing)
            return malformedField(missing.getHeaderName(), locale);
        if (response instanceof MissingServletRequestParameterException missing)
            return malformedField("/" + missing.getParameterName(), locale);
        return ofStatus(response.getStatusCode(), locale);
    }

    /** The body for a status that needs no more words than its own. */
    public static ProblemDetail ofStatus(HttpStatusCode status, Locale locale) {
        var code = switch (status.value()) {
            case 401 -> "not-signed-in";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status.is5xxServerError() ? "fault" : "malformed-request";
        };
        return problem(status, code, locale);
    }

    private static ProblemDetail malformedField(String pointer, Locale locale) {
        var problem = problem(HttpStatusCode.valueOf(400), "malformed-request", locale);
        problem.setProperty("errors", List.of(error(pointer, "malformed-field", locale, pointer)));
        return problem;
    }

    private static Map<String, String> error(String pointer, String code, Locale locale, Object... arguments) {
        return Map.of("pointer", pointer, "code", code, "message", text("problem." + code, locale, arguments));
    }

    /** A body that is not JSON, or not the JSON that is expected: the field is named where it is known. */
    private static ProblemDetail unreadable(Exception exception, Locale locale) {
        if (!(exception.getCause() instanceof DatabindException cause)
                || cause.getPath().isEmpty()) return problem(HttpStatusCode.valueOf(400), "malformed-request", locale);
        var pointer = new StringBuilder();
        for (var step : cause.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        if (!(cause.getCause() instanceof Refusal refusal)) return malformedField(pointer.toString(), locale);
        var problem = describe(refusal, locale);
        problem.setProperty("errors", List.of(error(pointer.toString(), refusal.code(), locale)));
        return problem;
    }

    private ProblemDetail incident(Exception exception, Locale locale) {
        var incident = ids.next();
        LOG.error("incident {}", incident, exception);
        var problem = problem(HttpStatusCode.valueOf(500), "incident", locale, incident);
        problem.setProperty("incident", incident);
        return problem;
    }

    /** The same for the filters, which answer before any controller is reached. */
    public static void write(ProblemDetail problem, HttpServletResponse response, JsonMapper json) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The body for a refusal. */
    public static ProblemDetail describe(Refusal refusal, Locale locale) {
        var problems = refusal.problems();
        var status = HttpStatusCode.valueOf(refusal.status());
        if (problems.size() == 1 && problems.getFirst().code().equals(refusal.code())) {
            var body = problem(status, refusal.code(), locale, arguments(problems.getFirst()));
            body.setProperty("errors", List.of(error(problems.getFirst(), locale)));
            return body;
        }
        var body = problem(status, refusal.code(), locale, problems.size());
        if (!problems.isEmpty()) {
            body.setProperty(
                    "errors", problems.stream().map(each -> error(each, locale)).toList());
        }
        return body;
    }

    static ProblemDetail problem(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text("title." + code, locale));
        problem.setDetail(text("problem." + code, locale, arguments));
        return problem;
    }

    private static Map<String, Object> error(Problem problem, Locale locale) {
        var error = new LinkedHashMap<String, Object>();
        error.put("pointer", problem.pointer());
        error.put("code", problem.code());
        error.put("message", text("problem." + problem.code(), locale, arguments(problem)));
        for (var component : components(problem)) {
            // The client needs the rule's name and weight to lead to the right place.
            if (component.getName().equals("rule")
                    || component.getName().equals("mode")
                    || component.getName().equals("version")) {
                error.put(component.getName(), value(component, problem).toString());
            }
        }
        return error;
    }

    private static Object[] arguments(Problem problem) {
        var arguments = new ArrayList<Object>();
        for (var component : components(problem)) arguments.add(value(component, problem));
        return arguments.toArray();
    }

    private static RecordComponent[] components(Problem problem) {
        var components = problem.getClass().getRecordComponents();
        if (components == null) throw new IllegalStateException("a problem is a record: " + problem.getClass());
        return components;
    }

    private static Object value(RecordComponent component, Problem problem) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(problem);
            return value == null ? "" : value instanceof Number ? value.toString() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + problem, e);
        }
    }

    private static String text(String key, Locale locale, Object... arguments) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("es");
        try {
            var bundle = ResourceBundle.getBundle("messages", language);
            var localised = new ArrayList<Object>();
            for (var argument : arguments) {
                localised.add(argument instanceof BilingualText both ? both.in(language) : argument.toString());
            }
            return new MessageFormat(bundle.getString(key), language).format(localised.toArray());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text for " + key + " in " + language, e);
        }
    }
}
