/** Calculations that carry a verdict: exact, the same on every machine, repeated by the verifier from what they wrote. */
@NullMarked
package org.cotejo.bundle.compute;

import org.jspecify.annotations.NullMarked;
