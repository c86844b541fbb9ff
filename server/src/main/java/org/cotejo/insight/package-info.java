/** What judgments add up to: estimates with their intervals, errors and the passages behind them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "project",
            "project :: version",
            "corpus",
            "corpus :: models",
            "assignment",
            "evidence",
            "judgment"
        })
@NullMarked
package org.cotejo.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
