/** What can be seen of a text without a large tool: pure functions from a text to the places worth a look. */
@NullMarked
package org.cotejo.assistance.checks;

import org.jspecify.annotations.NullMarked;
