/** What works without a server: the statistics on plain files. No framework is started. */
@NullMarked
package org.cotejo.bundle;

import org.jspecify.annotations.NullMarked;
