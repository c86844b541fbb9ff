package org.cotejo.project;

import org.cotejo.kernel.ProjectId;

/** A version of a project's protocol was published; its listeners work in the same transaction. */
public record ProtocolPublished(ProjectId project, ProtocolId protocol) {}
