/** What comes in and goes out: imports and exports. */
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "project", "corpus", "evidence", "judgment", "insight", "assistance"})
@NullMarked
package org.cotejo.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
