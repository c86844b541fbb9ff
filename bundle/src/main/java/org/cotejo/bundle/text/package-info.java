/** From the bytes of a fetched document to the text that is quoted, the same in the server and in the verifier. */
@NullMarked
package org.cotejo.bundle.text;

import org.jspecify.annotations.NullMarked;
