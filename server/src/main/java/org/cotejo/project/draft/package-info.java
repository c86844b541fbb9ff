/** What must hold of a protocol's documents while a lead edits them. */
@NullMarked
package org.cotejo.project.draft;

import org.jspecify.annotations.NullMarked;
