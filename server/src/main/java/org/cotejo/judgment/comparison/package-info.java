/** Responses to one prompt beside one another: what is said of them, what must hold of it, and its projection. */
@org.jspecify.annotations.NullMarked
package org.cotejo.judgment.comparison;
