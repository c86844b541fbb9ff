/** What is asked of the responses to one prompt alone: the answers, what must hold of them, and their projection. */
@NamedInterface("rubric")
@NullMarked
package org.cotejo.judgment.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
