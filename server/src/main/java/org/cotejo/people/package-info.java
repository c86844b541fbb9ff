/** Who may work: accounts, their roles, sign-in and the links that let them in. */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.cotejo.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
