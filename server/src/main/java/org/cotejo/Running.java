package org.cotejo;

import java.util.function.Supplier;
import org.cotejo.platform.Database;
import org.cotejo.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** What a stop takes down, whenever it comes: a database that is only just starting is waited for and stopped. */
final class Running {
    private boolean isStopping;
    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext context;

    synchronized Database open(Supplier<Database> start) {
        if (isStopping) throw new StartRefused("stopped before it began");
        database = start.get();
        return database;
    }

    synchronized void keep(ConfigurableApplicationContext context) {
        if (isStopping) throw new StartRefused("stopped while it was starting");
        this.context = context;
    }

    /** First the server, then its database, then the lock on the folder. */
    synchronized void stop() {
        isStopping = true;
        if (context != null) context.close();
        if (database != null) database.close();
    }
}
