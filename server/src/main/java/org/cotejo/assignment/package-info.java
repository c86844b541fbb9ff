/** Who judges what, when: tasks, leases, overlap and the work signals from which time is computed. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "people", "project", "project :: question", "corpus"})
@NullMarked
package org.cotejo.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
