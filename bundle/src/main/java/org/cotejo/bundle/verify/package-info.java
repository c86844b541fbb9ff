/** What an evidence archive claims of itself, derived again from its bytes alone: no network, no database, no trust in who wrote it. */
@NullMarked
package org.cotejo.bundle.verify;

import org.jspecify.annotations.NullMarked;
