/** JSON with one spelling for each value, so that its bytes can be hashed and a changed one is seen. */
@NullMarked
package org.cotejo.bundle.json;

import org.jspecify.annotations.NullMarked;
