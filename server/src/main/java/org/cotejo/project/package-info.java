/** Under which rules: projects, who belongs to them, and their immutable protocols. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "people", "keyboard"})
@NullMarked
package org.cotejo.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
