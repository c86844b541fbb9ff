/** What an evaluator says: drafts, and submissions that are never changed. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "project", "corpus", "evidence", "assignment"})
@NullMarked
package org.cotejo.judgment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
