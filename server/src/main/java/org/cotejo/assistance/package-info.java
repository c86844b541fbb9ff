/**
 * What machines suggest to an evaluator: checks of a text, each suggestion recorded as shown, accepted or dismissed, and
 * withheld from a share of the tasks that is drawn by lot.
 */
@ApplicationModule(allowedDependencies = {"kernel", "project", "corpus", "evidence", "assignment"})
@NullMarked
package org.cotejo.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
