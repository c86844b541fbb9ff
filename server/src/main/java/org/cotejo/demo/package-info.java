/** The projects that `cotejo demo` opens with: our own responses, judged by clearly labelled simulated evaluators. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "project",
            "corpus",
            "evidence",
            "assignment",
            "judgment",
            "judgment :: comparison",
            "exchange",
            "quality"
        })
@NullMarked
package org.cotejo.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
