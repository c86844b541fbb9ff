/** Looking a claim up: connectors asked side by side, and the search trail that is recorded by itself. */
@NullMarked
package org.cotejo.evidence.search;

import org.jspecify.annotations.NullMarked;
