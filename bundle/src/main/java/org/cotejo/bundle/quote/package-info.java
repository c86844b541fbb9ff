/** Whether a quotation stands in a text, and where: the strict comparison that evidence and its verifier share. */
@NullMarked
package org.cotejo.bundle.quote;

import org.jspecify.annotations.NullMarked;
