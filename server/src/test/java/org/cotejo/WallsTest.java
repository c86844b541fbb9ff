package org.cotejo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class WallsTest {
    /** The statistics are a library in a Maven module of their own, not an application module. */
    @Test
    void everyModuleUsesOnlyWhomItMay() {
        ApplicationModules.of(CotejoApplication.class, resideInAPackage("org.cotejo.stats.."))
                .verify();
    }
}
