package org.cotejo.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.cotejo.kernel.ProblemAdvice;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Speaks for the container where a request fails before it reaches us: as a problem, like everywhere. */
@RestController
class FaultController implements ErrorController {
    private static final int NOT_FOUND = 404;

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> fault(HttpServletRequest request, Locale locale) {
        // Asked for directly it is an address like any other that is not there.
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        return ProblemAdvice.answer(ProblemAdvice.ofStatus(HttpStatusCode.valueOf(status), locale), new HttpHeaders());
    }
}
