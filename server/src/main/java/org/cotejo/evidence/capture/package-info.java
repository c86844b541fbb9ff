/** Fetching what evaluators cite, safely, and archiving it: one file a fetch, with everything that went over the wire. */
@NamedInterface("capture")
@NullMarked
package org.cotejo.evidence.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
