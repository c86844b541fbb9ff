/** Zip files with one possible form for their content: nothing compressed, nothing between, no time of day, names in order. */
@NullMarked
package org.cotejo.bundle.zip;

import org.jspecify.annotations.NullMarked;
