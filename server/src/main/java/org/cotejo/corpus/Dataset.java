package org.cotejo.corpus;

import java.time.Instant;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;

/** What one import brought: the file's name and hash and how many of its rows were good. */
public record Dataset(
        DatasetId id,
        ProjectId project,
        String filename,
        String sha256,
        String format,
        long rowsOk,
        long rowsBad,
        long duplicates,
        AccountId importedBy,
        Instant importedAt) {}
