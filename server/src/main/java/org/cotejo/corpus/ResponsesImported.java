package org.cotejo.corpus;

import org.cotejo.kernel.ProjectId;

/** An import brought responses to a project; its listeners work in the same transaction. */
public record ResponsesImported(ProjectId project) {}
