/** What evaluators tick off: the conditions of a prompt and the conversational guidelines, and what must hold of both. */
@NamedInterface("checklist")
@NullMarked
package org.cotejo.judgment.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
