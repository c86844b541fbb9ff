package org.cotejo.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an archive holds: one part a table, each with its rows and hash, under the migrations it was written with. */
record ArchiveManifest(int format, String createdAt, String postgres, List<String> migrations, List<Part> parts) {
    /** Raised when the archive's own layout changes. */
    static final int FORMAT = 1;

    static final String NAME = "manifest.json";

    ArchiveManifest {
        migrations = List.copyOf(migrations);
        parts = List.copyOf(parts);
    }

    /**
     * One table as PostgreSQL's COPY text. Of a table partitioned by UUIDv7 also the first and last month that its
     * rows need, as ISO dates.
     */
    record Part(
            String table,
            List<String> columns,
            long rows,
            String sha256,
            @Nullable String firstMonth,
            @Nullable String lastMonth) {
        String entry() {
            return "tables/" + table + ".copy";
        }

        String columnList() {
            return String.join(", ", columns);
        }
    }
}
