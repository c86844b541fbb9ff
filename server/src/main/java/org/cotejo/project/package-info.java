/** Under which rules: projects, who belongs to them, and their immutable protocols. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "people"})
@NullMarked
package org.cotejo.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
