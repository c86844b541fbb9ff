/** What the guideline leaves open: questions of evaluators, answered by the lead, some of them for the next version. */
@NamedInterface("question")
@NullMarked
package org.cotejo.project.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
