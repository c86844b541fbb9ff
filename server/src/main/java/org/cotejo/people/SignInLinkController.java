package org.cotejo.people;

import jakarta.servlet.http.HttpServletRequest;
import org.cotejo.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Opens the links printed at the terminal. They sign in by being opened; links that travel by mail or chat, where
 * previews open them too, are invitations and ask for a press of a button.
 */
@Controller
class SignInLinkController {
    private final SignInService signIn;

    SignInLinkController(SignInService signIn) {
        this.signIn = signIn;
    }

    @GetMapping("/sign-in/{token}")
    String open(@PathVariable String token, HttpServletRequest request) {
        try {
            SignInFilter.open(request, signIn.signInByLink(token));
            return "redirect:/";
        } catch (Refusal e) {
            return "redirect:/sign-in?link=spent";
        }
    }
}
