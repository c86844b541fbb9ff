/** The project's own documents: brought by its lead, archived as captures, found by an index that can be lost and built again. */
@NullMarked
package org.cotejo.evidence.documents;

import org.jspecify.annotations.NullMarked;
