package org.cotejo.tools;

import java.util.List;

/** Looks at a text. Only one thread at a time asks it. */
interface Checker {
    List<Finding> check(Question question) throws Exception;
}
