package org.cotejo.people;

import java.util.random.RandomGenerator;

/** Makes the only name of a person outside people and pay: a letter for what they are, then four easy to tell apart. */
final class Pseudonym {
    /** No I, L, O, 0, 1: nobody should have to ask which one it is. */
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private Pseudonym() {}

    static String draw(RandomGenerator random) {
        var text = new StringBuilder("P-");
        for (var index = 0; index < 6; index++) text.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        return text.toString();
    }
}
