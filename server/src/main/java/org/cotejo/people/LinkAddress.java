package org.cotejo.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes links as the reader reaches us: under the public address if one is set, else as the request came. */
@Component
public class LinkAddress {
    private final String publicUrl;

    LinkAddress(@Value("${cotejo.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String invitation(String token) {
        var base = publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl;
        return base + "/invite/" + token;
    }
}
