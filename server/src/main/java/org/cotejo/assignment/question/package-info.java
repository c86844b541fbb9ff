/** Questions about the guideline, from the task in which they come up. */
@NullMarked
package org.cotejo.assignment.question;

import org.jspecify.annotations.NullMarked;
