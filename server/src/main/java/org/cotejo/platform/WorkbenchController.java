package org.cotejo.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands the workbench to every address that the browser routes by itself. */
@Controller
class WorkbenchController {
    @GetMapping({
        "/sign-in",
        "/invite/{token}",
        "/projects",
        "/projects/**",
        "/tasks/**",
        "/accounts",
        "/accounts/**",
        "/account",
        "/help"
    })
    String workbench() {
        return "forward:/index.html";
    }
}
