/** Which key does what: the key map of the workbench, what may be changed in it, and each person's own keys. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.cotejo.keyboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
