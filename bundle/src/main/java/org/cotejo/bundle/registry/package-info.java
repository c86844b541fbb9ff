/** Which sources are trusted how far, by the rule that fits an address best. */
@NullMarked
package org.cotejo.bundle.registry;

import org.jspecify.annotations.NullMarked;
