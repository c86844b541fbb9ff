package org.cotejo.assignment;

import org.cotejo.kernel.ProjectId;

/** What waits for one evaluator in one project, counted in tasks. */
public record Waiting(ProjectId project, long available, long submittedByMe, long total) {}
