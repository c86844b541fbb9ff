/** How long evaluators work on claims, step by step. */
@NullMarked
package org.cotejo.evidence.timing;

import org.jspecify.annotations.NullMarked;
