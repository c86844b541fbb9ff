/** Whether judgments hold: gold answers, what raters do to scores beside the responses, and whether they drift. */
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "people", "project", "corpus", "assignment", "evidence", "judgment"})
@NullMarked
package org.cotejo.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
