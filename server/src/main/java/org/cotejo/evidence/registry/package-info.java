/** The registry of trusted sources: its versions, and who may change it. */
@NullMarked
package org.cotejo.evidence.registry;

import org.jspecify.annotations.NullMarked;
