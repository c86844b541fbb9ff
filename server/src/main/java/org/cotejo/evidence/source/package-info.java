/** Where a claim can be looked up: one small class for each kind of source, all asked in one way, and how each can fail. */
@NullMarked
package org.cotejo.evidence.source;

import org.jspecify.annotations.NullMarked;
