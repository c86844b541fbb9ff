/** The evidence archive: claims with their verdicts, what they rest on, and the archived sources, as one file with one form. */
@NullMarked
package org.cotejo.bundle.archive;

import org.jspecify.annotations.NullMarked;
