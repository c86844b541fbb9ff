/** The one door through which model names leave the corpus; only modules that list it may open it. */
@NamedInterface("models")
@NullMarked
package org.cotejo.corpus.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
