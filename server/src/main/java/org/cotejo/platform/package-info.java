/**
 * What Cotejo runs on: the data folder, the embedded PostgreSQL, backup and restore, and the promises every request
 * gets (security headers, 503 when full).
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.cotejo.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
