package org.cotejo.keyboard;

import java.time.InstantSource;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Refusal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own keys, which follow them to whatever machine they sign in on. */
@RestController
@RequestMapping("/api/v1/account/keys")
class KeysController {
    private final PersonalKeysets keysets;
    private final InstantSource clock;

    KeysController(PersonalKeysets keysets, InstantSource clock) {
        this.keysets = keysets;
        this.clock = clock;
    }

    @GetMapping
    PersonalKeys own(Caller caller) {
        return keysets.of(caller.account()).orElse(PersonalKeys.NONE);
    }

    @PutMapping
    @Transactional
    PersonalKeys change(@RequestBody PersonalKeys keys, Caller caller) {
        var problems = KeyRules.check(keys.keys());
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
        keysets.put(caller.account(), keys, clock.instant());
        return keys;
    }
}
