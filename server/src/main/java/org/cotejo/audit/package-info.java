/** The append-only, hash-chained record of who did what. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.cotejo.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
