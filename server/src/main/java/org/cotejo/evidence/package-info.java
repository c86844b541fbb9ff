/** What the facts rest on: claims with their verdicts, provisional until proven, and archived sources. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "project", "corpus"})
@NullMarked
package org.cotejo.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
