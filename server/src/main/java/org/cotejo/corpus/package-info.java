/** What is judged: datasets, items, responses and the hidden models behind them. */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.cotejo.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
