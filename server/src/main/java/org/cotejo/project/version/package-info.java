/** How a protocol goes on: what differs between two versions, what became of its codes, why, and who has read it. */
@NamedInterface("version")
@NullMarked
package org.cotejo.project.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
