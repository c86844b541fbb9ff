/** Sources that could not be fetched: brought by one person and confirmed by another. */
@NullMarked
package org.cotejo.evidence.transcription;

import org.jspecify.annotations.NullMarked;
