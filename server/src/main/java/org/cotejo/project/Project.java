package org.cotejo.project;

import java.time.Instant;
import org.cotejo.kernel.ProjectId;

/** Items, evaluators and a protocol brought together to answer a question. */
public record Project(ProjectId id, String name, Instant createdAt) {}
