package org.cotejo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class WallsTest {
    /** The statistics and what works without a server are libraries in Maven modules of their own. */
    @Test
    void everyModuleUsesOnlyWhomItMay() {
        ApplicationModules.of(CotejoApplication.class, resideInAnyPackage("org.cotejo.stats..", "org.cotejo.bundle.."))
                .verify();
    }
}
