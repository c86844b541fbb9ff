/** What the facts rest on: claims with their verdicts, provisional until proven. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "corpus"})
@NullMarked
package org.cotejo.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
