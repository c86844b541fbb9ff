package org.cotejo.project;

import org.cotejo.kernel.ProjectId;

/**
 * A version of a project's protocol was published; its listeners work in the same transaction.
 *
 * @param again whether everything is judged again, instead of only what is still open
 */
public record ProtocolPublished(ProjectId project, ProtocolId protocol, boolean again) {}
