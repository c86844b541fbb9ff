/** What became of cited sources: fetched again, compared, told to people. No verdict is changed by it. */
@NullMarked
package org.cotejo.evidence.recheck;

import org.jspecify.annotations.NullMarked;
