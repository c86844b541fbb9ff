/** What went over the wire, as it is archived and read again: one HTTP response, its transfer and content encodings. */
@NullMarked
package org.cotejo.bundle.warc;

import org.jspecify.annotations.NullMarked;
