/** Responses to one prompt beside one another: what is said of them, what must hold of it, and its projection. */
@NamedInterface("comparison")
@NullMarked
package org.cotejo.judgment.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
