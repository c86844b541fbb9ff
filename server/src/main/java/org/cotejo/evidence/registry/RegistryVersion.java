package org.cotejo.evidence.registry;

import java.time.Instant;
import java.util.List;
import org.cotejo.bundle.registry.SourceRule;

/**
 * The registry of a project as it was from one time on. A change makes another version; verdicts keep the number of theirs.
 *
 * @param version from 1, which is the list that the product comes with
 * @param note what was changed and why; empty of the first
 */
public record RegistryVersion(int version, Instant madeAt, String note, List<SourceRule> rules) {}
